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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        booking::{Entry, Hold, Number, OnClash, Purpose, Times, Visibility},
        directory::tests::house,
        hours::Hours,
        id::{AssociationId, BookingId, PartId},
        judge::{Bound, Taken},
        room::{Busy, tests::room},
        time::Zone,
    };

    fn at(time: &str) -> Moment {
        Zone::BERLIN.moment("2026-11-24".parse().unwrap(), NaiveTime::parse_from_str(time, "%H:%M").unwrap(), None).unwrap()
    }

    fn span(start: &str, end: &str) -> Span {
        Span::new(at(start), at(end)).unwrap()
    }

    fn taken(part: i64, span: Span) -> Taken {
        let entry = Entry {
            booking: BookingId::from_random(1),
            number: Number(1),
            association: AssociationId(2),
            room: RoomId(part),
            purpose: Purpose::Meeting,
            service: None,
            title: None,
            visibility: Visibility::House,
            hold: Hold::Confirmed,
            span,
        };
        Taken { busy: Busy { part: PartId(part), span }, entry }
    }

    fn found(people: Option<u16>, hours: &str, opening: Option<&str>, now: &str) -> Alternatives {
        let mut rooms = vec![room(1, 12, &[1]), room(2, 60, &[2]), room(3, 14, &[3]), room(4, 6, &[4])];
        rooms[0].terms.opening = opening.map(|opening| opening.parse().unwrap());
        let house = house(rooms, vec![]);
        let taken = [taken(1, span("17:00", "19:00"))];
        let ground = Ground { house: &house, association: None, bound: Bound::ByEveryRule, now: at(now), taken: &taken, own: &[] };
        let hours: Hours = hours.parse().unwrap();
        let times = Times { hours, fold: None, from: "2026-11-24".parse().unwrap(), rule: None, also: vec![] };
        let wish = Wish { rooms: vec![RoomId(1)], attendees: people, times, on_clash: OnClash::Refuse, choices: vec![] };
        alternatives(&ground, &wish, hours.on("2026-11-24".parse().unwrap(), Zone::BERLIN, None).unwrap())
    }

    #[test]
    fn the_room_that_fits_best_is_proposed_first() {
        assert_eq!(found(Some(10), "17:00-19:00", None, "00:00").rooms, [RoomId(3), RoomId(2)]);
    }

    #[test]
    fn the_nearest_times_are_proposed_and_do_not_overlap() {
        let times = found(None, "18:00-19:00", None, "15:30").times;
        assert_eq!(times, [span("19:00", "20:00"), span("16:00", "17:00"), span("20:00", "21:00"), span("21:00", "22:00")]);
    }

    #[test]
    fn nothing_is_proposed_while_the_room_is_closed() {
        let times = found(None, "18:00-19:00", Some("tu 09:00-20:00"), "15:30").times;
        assert_eq!(times, [span("19:00", "20:00"), span("16:00", "17:00")]);
    }
}
