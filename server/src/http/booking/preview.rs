//! What stands in the way of a wish, date by date, and what could be had instead.

use app::{
    domain::{
        association::Association,
        booking::{OnClash, Wish},
        instead::{Alternatives, alternatives},
        judge::{Fate, Judged, Wished},
        time::{Span, plus_days},
    },
    page::booking::{Listed, Preview, Refused},
};
use axum::response::Response;

use super::{Desk, Shown};
use crate::{
    fulfil::Facts,
    http::{actor::Visit, error::OrFault},
};

/// What the form shows of a judged wish: a single date that cannot be had is refused, a series is listed.
pub(super) async fn shown(visit: &Visit, desk: &Desk, wish: &Wish, association: Option<&Association>, judged: Judged) -> Result<Shown, Response> {
    let days = blocked_days(visit, &judged);
    let facts = Facts::everywhere(visit.house.store.read(), &visit.snapshot.directory, &days).await.or_fault()?;
    let ground = facts.ground(&visit.snapshot.directory, association, desk.bound, visit.now);
    let alone = Wish { choices: Vec::new(), on_clash: OnClash::Refuse, ..wish.clone() };
    let single = wish.times.rule.is_none() && wish.times.also.is_empty();
    let listed = |wished: Wished| {
        let instead = match (&wished.fate, wished.span) {
            (Fate::Blocked(_) | Fate::LeftOut(Some(_)), Some(span)) => alternatives(&ground, &alone, span),
            _ => Alternatives::default(),
        };
        Listed { wished: wished.seen(|entry| visit.shown(entry)), instead }
    };
    let missing = judged.missing;
    let mut dates: Vec<Listed> = judged.dates.into_iter().map(listed).collect();
    if let (true, 1) = (single, dates.len())
        && let Listed { wished: Wished { fate: Fate::Blocked(obstacle), span: Some(span), .. }, instead } = dates.remove(0)
    {
        return Ok(Shown { refused: Some(Refused { wish: span, obstacle, instead }), preview: None });
    }
    Ok(Shown { refused: None, preview: Some(Preview { dates, missing }) })
}

/// The days on which something must be proposed.
fn blocked_days(visit: &Visit, judged: &Judged) -> Vec<Span> {
    let zone = visit.snapshot.directory.hub.zone;
    let blocked = judged.dates.iter().filter(|wished| !matches!(wished.fate, Fate::Free)).filter_map(|wished| wished.span);
    let mut days: Vec<Span> = blocked.map(|span| zone.days(zone.date(span.start()), plus_days(zone.date(span.end()), 1))).collect();
    days.dedup();
    days
}
