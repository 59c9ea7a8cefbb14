//! The booking form's live check: is the room free, and if not, what is in the way.

use std::sync::Arc;

use app::{
    domain::{form::Fields, id::RoomId, lang::Lang, parse, time::Span},
    islands::{Ahead, Lookout},
    page,
};
use axum::{extract::Request, http::StatusCode, response::Response};
use leptos::context::provide_context;

use super::actor::Visit;
use crate::store::directory::Only;

/// Answers the functions that islands call; all of them only read.
pub(super) async fn answer(visit: Visit, request: Request) -> Response {
    use axum::response::IntoResponse as _;
    let visit = Arc::new(visit);
    let provide = move || provide_context::<Arc<dyn Lookout>>(Arc::new(Eyes(Arc::clone(&visit))));
    let response = leptos_axum::handle_server_fns_with_context(provide, request).await.into_response();
    match response.status() {
        // Looking never fails; what fails is reading a call that no page of ours makes.
        StatusCode::INTERNAL_SERVER_ERROR => StatusCode::BAD_REQUEST.into_response(),
        _ => response,
    }
}

struct Eyes(Arc<Visit>);

impl Lookout for Eyes {
    fn look(&self, lang: Lang, typed: Fields) -> std::pin::Pin<Box<dyn Future<Output = Option<Ahead>> + Send>> {
        let visit = Arc::clone(&self.0);
        Box::pin(async move { look(&visit, lang, &typed).await })
    }
}

/// Nothing when the form does not say yet what is wished, or the house cannot tell.
async fn look(visit: &Visit, lang: Lang, typed: &Fields) -> Option<Ahead> {
    let desk = visit.desk().ok()?;
    let (rooms, span) = parse::wish(typed, desk.choices(visit))?;
    let entries = visit.house.store.plan(span, Only::Everything).await.ok()?;
    let in_the_way = entries.into_iter().find(|entry| touches(visit, &rooms, entry.room, entry.span, span));
    Some(page::look_ahead::answer(lang, &visit.snapshot.directory, in_the_way.map(|entry| visit.shown(entry)).as_ref()))
}

fn touches(visit: &Visit, wished: &[RoomId], taken: RoomId, taken_span: Span, span: Span) -> bool {
    let directory = &visit.snapshot.directory;
    let shares = |wished: &RoomId| directory.room(*wished).zip(directory.room(taken)).is_some_and(|(wished, taken)| wished.shares_part_with(taken));
    taken_span.overlaps(span) && wished.iter().any(shares)
}
