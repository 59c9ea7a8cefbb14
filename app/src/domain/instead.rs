//! What else could be had when a wish cannot.

use chrono::NaiveTime;

use super::{
    booking::Wish,
    id::RoomId,
    judge::Ground,
    time::{Moment, Span, plus_days},
};

/// What could be had instead of a room that is taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alternatives {
    /// Other rooms at that time, best fit first.
    pub rooms: Vec<RoomId>,
    /// Other times in the wished rooms that day, nearest first.
    pub times: Vec<Span>,
}

/// When a house is usually used; wider wishes are allowed, but nothing outside is proposed.
const PROPOSED_FROM: NaiveTime = NaiveTime::from_hms_opt(8, 0, 0).unwrap();
const PROPOSED_UNTIL: NaiveTime = NaiveTime::from_hms_opt(22, 0, 0).unwrap();
const PROPOSAL_STEP: i64 = 15 * 60;
const AT_MOST: usize = 4;

/// Other rooms and other times for a date that cannot be had. What is taken in the whole house on that day must be known.
pub fn alternatives(ground: &Ground<'_>, wish: &Wish, span: Span) -> Alternatives {
    let mut rooms = ground.rooms_instead(wish, span);
    rooms.truncate(AT_MOST);
    Alternatives { rooms, times: other_times(ground, wish, span) }
}

fn other_times(ground: &Ground<'_>, wish: &Wish, span: Span) -> Vec<Span> {
    let zone = ground.house.hub.zone;
    let day = zone.date(span.start());
    let open = zone.moment(day, PROPOSED_FROM, None);
    let close = zone.moment(day, PROPOSED_UNTIL, None);
    let (Ok(open), Ok(close)) = (open, close) else { return Vec::new() };
    let until = close.0.min(zone.midnight(plus_days(day, 1)).0);
    let starts = (open.0..=until - span.seconds()).step_by(usize::try_from(PROPOSAL_STEP).unwrap_or(900));
    let mut free: Vec<Span> = starts
        .filter_map(|start| Span::new(Moment(start), Moment(start + span.seconds())))
        .filter(|proposal| ground.could_be(&wish.rooms, *proposal))
        .collect();
    free.sort_by_key(|proposal| ((proposal.start().0 - span.start().0).abs(), proposal.start()));
    thin(free)
}

/// The nearest proposals that do not overlap each other: four times a quarter of an hour apart are no choice.
fn thin(sorted: Vec<Span>) -> Vec<Span> {
    let mut chosen: Vec<Span> = Vec::new();
    for span in sorted {
        if chosen.len() < AT_MOST && !chosen.iter().any(|other| other.overlaps(span)) {
            chosen.push(span);
        }
    }
    chosen
}
