//! The booking form's live check: is the room free, and if not, what is in the way.

use std::sync::Arc;

use app::{
    domain::{
        directory::Shown,
        form::{Field, Fields},
        judge::{Judged, Wished},
        lang::Lang,
        parse,
    },
    islands::{Ahead, Looking, Lookout, moving::MoveAhead},
    page,
};
use axum::{extract::Request, http::StatusCode, response::Response};
use leptos::context::provide_context;

use super::{actor::Visit, booking::moving};
use crate::fulfil::Facts;

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
    fn look(&self, lang: Lang, typed: Fields) -> Looking<Ahead> {
        let visit = Arc::clone(&self.0);
        Box::pin(async move { look(&visit, lang, &typed).await })
    }

    fn look_at_move(&self, lang: Lang, typed: Fields) -> Looking<MoveAhead> {
        let visit = Arc::clone(&self.0);
        Box::pin(async move { moving::look(&visit, lang, &typed).await })
    }
}

/// Nothing when the form does not say yet what is wished, or the house cannot tell.
async fn look(visit: &Visit, lang: Lang, typed: &Fields) -> Option<Ahead> {
    let desk = visit.desk().ok()?;
    let house = &visit.snapshot.directory;
    let wish = match parse::wish(typed, desk.choices(visit)) {
        Ok(wish) => wish,
        Err(problems) => return page::look_ahead::trouble(lang, &problems),
    };
    let association = house.association_named(typed.get(Field::Association));
    let facts = Facts::for_wish(visit.house.store.read(), house, &wish, association, visit.now).await.ok()?;
    let judged = facts.ground(house, association, visit.bound(), visit.now).judge(&wish);
    let asks = judged.needs_approval(house, association, visit.bound());
    let dates: Vec<Wished<Shown>> = judged.dates.into_iter().map(|wished| wished.seen(|entry| visit.shown(entry))).collect();
    let judged = &Judged { dates, missing: judged.missing };
    Some(page::look_ahead::answer(lang, page::look_ahead::Wish { house, judged, asks }))
}
