//! What a service offers in the next weeks, as the plan has it.

use chrono::{Datelike, NaiveDate, WeekdaySet};

use super::{
    directory::Directory,
    id::ServiceId,
    service::{Entry, Service, Session},
    time::Moment,
};

/// A service with what the plan says about it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer<'a> {
    /// The service.
    pub service: &'a Service,
    /// Its next sessions, soonest first, three at most.
    pub next: Vec<Session>,
    /// Days in the hub's zone on which one would come in vain, soonest first: what was promised will not take place, and no other
    /// session of that day stands in.
    pub called_off: Vec<NaiveDate>,
    /// Days of the week on which it has a session, in the hub's zone.
    pub days: WeekdaySet,
    /// When the session that runs now ends, where one may simply come.
    pub open_until: Option<Moment>,
    /// Whether one gets to each of the next sessions without a step. Without any, nothing is claimed.
    pub step_free: bool,
}

/// The public counselling hours of the next weeks, each kind soonest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coming {
    /// Those that take place; those that run now included.
    pub sessions: Vec<Session>,
    /// Those that everybody could read of and that were called off since.
    pub called_off: Vec<Missed>,
    /// Those of a series that take place on another day than their rule says.
    pub moved: Vec<Missed>,
}

/// A session that is not where one would look for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missed {
    /// What is offered.
    pub service: ServiceId,
    /// The day on which one would come in vain, in the hub's zone.
    pub day: NaiveDate,
}

/// How many sessions a service shows.
const SHOWN: usize = 3;

impl<'a> Offer<'a> {
    /// The service with its part of what comes.
    pub fn new(service: &'a Service, house: &Directory, coming: &Coming, now: Moment) -> Self {
        let date = |session: &Session| house.hub.zone.date(session.span.start());
        let all: Vec<&Session> = coming.sessions.iter().filter(|session| session.service == service.id).collect();
        let days: WeekdaySet = all.iter().map(|session| date(session).weekday()).collect();
        // A series that has moved to another day of the week for good leaves nobody waiting on the old one.
        let moved = coming.moved.iter().filter(|moved| days.contains(moved.day.weekday()));
        let missed = coming.called_off.iter().chain(moved).filter(|missed| missed.service == service.id);
        let mut called_off: Vec<NaiveDate> = missed.map(|missed| missed.day).collect();
        called_off.retain(|day| all.iter().all(|session| date(session) != *day));
        called_off.sort_unstable();
        called_off.dedup();
        let walk_in = service.entry == Entry::WalkIn;
        let next: Vec<Session> = all.iter().take(SHOWN).map(|session| (*session).clone()).collect();
        Self {
            service,
            step_free: !next.is_empty() && next.iter().all(|session| house.room(session.room).is_some_and(|room| room.step_free)),
            next,
            called_off,
            days,
            open_until: all.iter().filter(|session| walk_in && session.span.contains(now)).map(|session| session.span.end()).max(),
        }
    }

    /// What puts the soonest first and those without times last.
    pub fn soonest(&self) -> (bool, Option<Moment>) {
        let start = self.next.first().map(|session| session.span.start());
        (start.is_none(), start)
    }

    /// Whether a closed day would be missed here: the service has sessions on that day of the week.
    pub fn misses(&self, closed: NaiveDate) -> bool {
        self.days.contains(closed.weekday())
    }
}

impl Directory {
    /// Every service with what the plan says about it, in the order of their slugs.
    pub fn offers(&self, coming: &Coming, now: Moment) -> Vec<Offer<'_>> {
        self.services.iter().map(|service| Offer::new(service, self, coming, now)).collect()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::domain::{
        directory::tests::house,
        id::{AssociationId, BookingId, PartId, RoomId, ServiceId},
        lang::Lang,
        room::Room,
        service::Facts,
        terms::Terms,
        time::{Span, plus_days},
        writing::Written,
    };

    /// A service of that number, in German, that one may simply come to.
    pub(in crate::domain) fn service(id: i64) -> Service {
        Service {
            id: ServiceId(id),
            slug: format!("service-{id}").parse().unwrap(),
            association: AssociationId(1),
            source: Lang::De,
            name: Vec::<Written>::new(),
            about: Vec::new(),
            topics: Vec::new(),
            languages: vec!["de".parse().unwrap()],
            entry: Entry::WalkIn,
            facts: Facts::default(),
        }
    }

    /// A session of a service on a day and hour after midnight of Tuesday, 24 November 2026, for an hour; room 1 is without steps, 2 is not.
    pub(in crate::domain) fn session(service: i64, room: i64, day: i64, hour: i64) -> Session {
        let start = TUESDAY.plus(day * 86_400 + hour * 3600);
        let span = Span::new(start, start.plus(3600)).unwrap();
        Session { booking: BookingId::from_random(1), service: ServiceId(service), room: RoomId(room), span }
    }

    /// Midnight of Tuesday, 24 November 2026, in Berlin.
    pub(in crate::domain) const TUESDAY: Moment = Moment(1_795_474_800);

    /// A house with these services, a room without steps and one with.
    pub(in crate::domain) fn directory(services: Vec<Service>) -> Directory {
        let room = |id, step_free| Room {
            id: RoomId(id),
            slug: format!("room-{id}").parse().unwrap(),
            name: String::new(),
            floor: 0,
            capacity: 10,
            step_free,
            features: Vec::new(),
            parts: vec![PartId(id)],
            terms: Terms::default(),
        };
        Directory { services, ..house(vec![room(1, true), room(2, false)], Vec::new()) }
    }

    /// The next sessions by day and hour, the days that are off, the minute it is open until, and whether there are no steps.
    type Told = (Vec<(i64, i64)>, Vec<i64>, Option<i64>, bool);

    fn offer(sessions: &[(i64, i64, i64)], called_off: &[i64], moved: &[i64], minute: i64) -> Told {
        let house = directory(vec![service(1)]);
        let sessions = sessions.iter().map(|(room, day, hour)| session(1, *room, *day, *hour)).collect();
        let tuesday = house.hub.zone.date(TUESDAY);
        let missed = |days: &[i64]| {
            let missed = |(service, day): (i64, &i64)| Missed { service: ServiceId(service), day: plus_days(tuesday, *day) };
            // What another service misses is nothing to this one.
            days.iter().map(|day| (1, day)).chain([(2, &5)]).map(missed).collect()
        };
        let mut coming = Coming { sessions, called_off: missed(called_off), moved: missed(moved) };
        coming.sessions.push(session(2, 2, 0, 0));
        let offer = Offer::new(&house.services[0], &house, &coming, TUESDAY.plus(minute * 60));
        let since = |moment: Moment| (moment.0 - TUESDAY.0) / 60;
        let next = offer.next.iter().map(|session| (since(session.span.start()) / 1440, since(session.span.start()) % 1440 / 60)).collect();
        let off = offer.called_off.iter().map(|day| (*day - tuesday).num_days()).collect();
        (next, off, offer.open_until.map(since), offer.step_free)
    }

    #[test]
    fn three_sessions_are_next() {
        let (next, off, open, step_free) = offer(&[(1, 0, 9), (1, 1, 9), (1, 7, 9), (2, 8, 9)], &[], &[], 0);
        assert_eq!((next, off, open, step_free), (vec![(0, 9), (1, 9), (7, 9)], vec![], None, true));
    }

    #[test]
    fn it_is_open_from_the_first_minute_to_the_last() {
        let hours = [(1, 0, 9), (1, 0, 17)];
        for (minute, open) in [(539, None), (540, Some(600)), (599, Some(600)), (600, None), (1020, Some(1080)), (1080, None)] {
            assert_eq!(offer(&hours, &[], &[], minute).2, open, "{minute}");
        }
    }

    #[test]
    fn it_is_not_open_to_those_who_need_an_appointment() {
        let house = directory(vec![Service { entry: Entry::Appointment, ..service(1) }]);
        let coming = Coming { sessions: vec![session(1, 1, 0, 0)], ..Coming::default() };
        assert_eq!(Offer::new(&house.services[0], &house, &coming, TUESDAY).open_until, None);
    }

    #[test]
    fn two_sessions_at_once_are_open_until_the_later_ends() {
        let house = directory(vec![service(1)]);
        let long = Session { span: Span::new(TUESDAY, TUESDAY.plus(7200)).unwrap(), ..session(1, 1, 0, 0) };
        let coming = Coming { sessions: vec![long, session(1, 2, 0, 0)], ..Coming::default() };
        assert_eq!(Offer::new(&house.services[0], &house, &coming, TUESDAY).open_until, Some(TUESDAY.plus(7200)));
    }

    #[test]
    fn one_room_with_steps_among_the_next_three_is_enough() {
        assert!(!offer(&[(1, 0, 9), (2, 1, 9)], &[], &[], 0).3);
        assert!(!offer(&[], &[], &[], 0).3, "without sessions nothing is claimed");
    }

    #[test]
    fn a_day_off_is_told_once_and_not_where_another_session_stands_in() {
        let (next, off, ..) = offer(&[(1, 7, 9)], &[0, 2, 0], &[], 0);
        assert_eq!((next, off), (vec![(7, 9)], vec![0, 2]));
        assert_eq!(offer(&[(1, 0, 14)], &[0], &[], 0).1, Vec::<i64>::new());
        assert_eq!(offer(&[], &[0], &[], 0).1, [0]);
    }

    #[test]
    fn a_moved_session_is_missed_on_its_usual_day_only() {
        let tuesdays = [(1, 1, 9), (1, 7, 9), (1, 14, 9)];
        for (moved, off) in [(&[0][..], &[0][..]), (&[7], &[]), (&[2], &[]), (&[0, 14, 0], &[0])] {
            assert_eq!(offer(&tuesdays, &[], moved, 0).1, off, "{moved:?}");
        }
        assert_eq!(offer(&[(1, 1, 9), (1, 8, 9)], &[], &[0, 7], 0).1, Vec::<i64>::new(), "it is on Wednesdays now");
    }

    #[test]
    fn a_closed_day_matters_on_the_weekdays_of_the_sessions() {
        let house = directory(vec![service(1)]);
        let coming = Coming { sessions: vec![session(1, 1, 0, 9)], ..Coming::default() };
        let offer = Offer::new(&house.services[0], &house, &coming, TUESDAY);
        let closed = ["2026-11-24", "2026-12-01", "2026-12-02"].map(|date| offer.misses(date.parse().unwrap()));
        assert_eq!((closed, offer.days), ([true, true, false], WeekdaySet::single(Weekday::Tue)));
    }
}
