//! The demo house's weeks, written out as dated bookings around today.

use app::domain::{
    booking::{Purpose, Visibility},
    time::{plus_days, week_of},
};
use chrono::{Datelike, NaiveDate, NaiveTime};

use super::content::{ASSOCIATIONS, AssociationSeed, Hour, Weeks};

/// Days before this week's Monday: two whole weeks are behind whoever looks.
const DAYS_BEFORE: i64 = 14;
/// Days from the first Monday to the last Sunday: this week, and two whole weeks on either side.
/// So both an even and an odd week lie ahead, whatever day it is.
const DAYS: i64 = 35;

/// A booking the demo house is to have, in wall times of its zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Planned {
    /// For whom, by slug.
    pub(crate) association: &'static str,
    /// The service, by slug, for counselling.
    pub(crate) service: Option<&'static str>,
    /// What for.
    pub(crate) purpose: Purpose,
    /// What the plan calls it; a service has its own name.
    pub(crate) title: Option<&'static str>,
    /// Who sees it.
    pub(crate) visibility: Visibility,
    /// How many people are expected.
    pub(crate) attendees: Option<u16>,
    /// Where, by slug.
    pub(crate) room: &'static str,
    /// The day.
    pub(crate) date: NaiveDate,
    /// When it begins.
    pub(crate) start: NaiveTime,
    /// When it ends.
    pub(crate) end: NaiveTime,
}

/// Every booking from the Monday two weeks before this week to the Sunday two weeks after it, by day.
pub(crate) fn bookings(today: NaiveDate) -> Vec<Planned> {
    let first = plus_days(week_of(today)[0], -DAYS_BEFORE);
    (0..DAYS).map(|day| plus_days(first, day)).flat_map(|date| ASSOCIATIONS.iter().flat_map(move |association| day_of(association, date))).collect()
}

fn day_of(association: &'static AssociationSeed, date: NaiveDate) -> impl Iterator<Item = Planned> {
    let counselling = association.services.iter().flat_map(move |service| {
        stretches(service.hours, date).map(move |(room, start, end)| Planned {
            association: association.slug,
            service: Some(service.slug),
            purpose: Purpose::Counselling,
            title: None,
            visibility: Purpose::Counselling.usual_visibility(),
            attendees: None,
            room,
            date,
            start,
            end,
        })
    });
    let gatherings = association.gatherings.iter().flat_map(move |gathering| {
        stretches(gathering.hours, date).map(move |(room, start, end)| Planned {
            association: association.slug,
            service: None,
            purpose: gathering.purpose,
            title: Some(gathering.title),
            visibility: gathering.visibility,
            attendees: gathering.attendees,
            room,
            date,
            start,
            end,
        })
    });
    counselling.chain(gatherings)
}

/// Room, start and end of the hours that fall on that day.
fn stretches(hours: &'static [Hour], date: NaiveDate) -> impl Iterator<Item = (&'static str, NaiveTime, NaiveTime)> {
    hours.iter().filter(move |hour| falls_on(hour, date)).filter_map(|hour| Some((hour.room, time(hour.start)?, time(hour.end)?)))
}

fn falls_on(hour: &Hour, date: NaiveDate) -> bool {
    let even = date.iso_week().week().is_multiple_of(2);
    let week_fits = match hour.weeks {
        Weeks::Every => true,
        Weeks::Even => even,
        Weeks::Odd => !even,
    };
    week_fits && hour.weekday == date.weekday()
}

fn time((hour, minute): (u32, u32)) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use app::domain::{
        id::Slug,
        lang::Spoken,
        person::{Email, Office, Rank},
        service::{Entry, Topic},
        time::{Span, Zone},
    };
    use chrono::{Days, Weekday};

    use super::{
        super::content::{HUB, PEOPLE, ROOMS, RoomSeed, ServiceSeed},
        *,
    };

    fn services() -> impl Iterator<Item = &'static ServiceSeed> {
        ASSOCIATIONS.iter().flat_map(|association| association.services)
    }

    fn hours() -> impl Iterator<Item = &'static Hour> {
        let gatherings = ASSOCIATIONS.iter().flat_map(|association| association.gatherings);
        services().flat_map(|service| service.hours).chain(gatherings.flat_map(|gathering| gathering.hours))
    }

    fn room(slug: &str) -> &'static RoomSeed {
        ROOMS.iter().find(|room| room.slug == slug).unwrap_or_else(|| panic!("no room {slug}"))
    }

    /// Days of every kind: every ninth one of two years (so every weekday and many weeks), the turn of a year with
    /// week 53 day by day, and the days around the nights when the clocks change.
    fn todays() -> Vec<NaiveDate> {
        let days = |from: &str, count: u64, step: usize| {
            let from: NaiveDate = from.parse().unwrap();
            (0..count).step_by(step).map(move |day| from + Days::new(day))
        };
        let around = |from| days(from, 10, 1);
        days("2026-01-01", 730, 9).chain(days("2026-12-14", 35, 1)).chain(around("2027-03-22")).chain(around("2027-10-25")).collect()
    }

    fn unique<'a>(names: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for name in names {
            assert!(seen.insert(name), "{name} twice");
            assert!(name.parse::<Slug>().is_ok(), "{name}");
        }
    }

    #[test]
    fn the_house_is_as_large_as_promised() {
        assert!(ASSOCIATIONS.len() >= 12);
        assert!(services().count() >= 30);
        let topics: BTreeSet<Topic> = services().flat_map(|service| service.topics).copied().collect();
        assert_eq!(topics.len(), Topic::ALL.len(), "every topic is somebody's");
        let languages: BTreeSet<&str> = services().flat_map(|service| service.languages).copied().collect();
        assert!(languages.len() >= 12, "{languages:?}");
        assert_eq!(ROOMS.len(), 10);
        assert_eq!(ROOMS.iter().filter(|room| !room.slug.starts_with("saal-")).count(), 8);
        assert!(ROOMS.iter().map(|room| room.floor).collect::<BTreeSet<_>>().len() >= 4);
        assert!((3..=4).contains(&services().filter(|service| service.hours.is_empty()).count()));
    }

    #[test]
    fn names_in_addresses_are_valid_and_given_once() {
        unique(ASSOCIATIONS.iter().map(|association| association.slug));
        unique(services().map(|service| service.slug));
        unique(ROOMS.iter().map(|room| room.slug));
    }

    #[test]
    fn the_hall_is_made_of_its_two_parts() {
        assert_eq!(room("saal").parts, ["saal-a", "saal-b"]);
        for room in ROOMS.iter().filter(|room| room.slug != "saal") {
            assert_eq!(room.parts, [room.slug]);
        }
        assert_eq!(room("saal").capacity, room("saal-a").capacity + room("saal-b").capacity);
    }

    #[test]
    fn languages_are_known_and_a_service_is_about_something() {
        let spoken = |tags: &[&str]| tags.iter().all(|tag| tag.parse::<Spoken>().is_ok()) && tags.is_sorted_by(|a, b| a < b);
        for association in ASSOCIATIONS {
            assert!(spoken(association.languages), "{}", association.slug);
            for service in association.services {
                assert!(spoken(service.languages) && !service.languages.is_empty(), "{}", service.slug);
                assert!(service.languages.iter().all(|tag| association.languages.contains(tag)), "{}", service.slug);
                assert!((1..=3).contains(&service.topics.len()), "{}", service.slug);
            }
        }
    }

    #[test]
    fn each_association_says_in_both_languages_that_it_is_invented() {
        for association in ASSOCIATIONS {
            assert!(association.about_de.contains("erfunden"), "{}", association.slug);
            assert!(association.about_en.contains("invented"), "{}", association.slug);
        }
    }

    #[test]
    fn texts_are_whole() {
        let texts = ASSOCIATIONS.iter().flat_map(|association| [association.about_de, association.about_en]);
        for text in texts.chain(services().flat_map(|service| [service.about_de, service.about_en])) {
            assert!(text.ends_with('.') && !text.contains("  ") && text.len() <= 600, "{text}");
        }
        for name in services().flat_map(|service| [service.name_de, service.name_en]) {
            assert!(!name.is_empty() && name.chars().count() <= 60, "{name}");
        }
    }

    #[test]
    fn nobody_real_is_called_or_written_to() {
        let phones = ASSOCIATIONS.iter().filter_map(|association| association.phone).chain([HUB.phone]);
        let mut numbers = BTreeSet::new();
        for phone in phones {
            let last = phone.strip_prefix("030 23125 ").unwrap_or_else(|| panic!("{phone} may be real"));
            assert!(last.len() == 3 && last.bytes().all(|b| b.is_ascii_digit()) && numbers.insert(last), "{phone}");
        }
        let emails = ASSOCIATIONS.iter().filter_map(|association| association.email).chain(PEOPLE.iter().map(|person| person.email));
        for email in emails.chain([HUB.email]) {
            assert!(email.parse::<Email>().is_ok() && email.ends_with(".example"), "{email}");
        }
        for site in ASSOCIATIONS.iter().filter_map(|association| association.website) {
            assert!(site.starts_with("https://") && site.ends_with(".example"), "{site}");
        }
        for association in ASSOCIATIONS {
            assert!(association.phone.is_some() || association.email.is_some(), "{}", association.slug);
        }
        assert!(HUB.name.contains("Musterstadt") && HUB.town.contains("Musterstadt") && HUB.street.contains("Beispiel"));
    }

    #[test]
    fn people_act_for_associations_that_exist() {
        let emails: BTreeSet<&str> = PEOPLE.iter().map(|person| person.email).collect();
        assert_eq!(emails.len(), PEOPLE.len());
        let office = |office| PEOPLE.iter().filter(|person| person.office == Some(office)).count();
        assert_eq!((office(Office::Coordinator), office(Office::Partner)), (1, 1));
        let mut ranks: BTreeMap<&str, BTreeSet<Rank>> = BTreeMap::new();
        for person in PEOPLE {
            assert!(!person.name.is_empty());
            assert_eq!(person.office.is_some(), person.memberships.is_empty(), "{}", person.name);
            for (association, rank) in person.memberships {
                assert!(ASSOCIATIONS.iter().any(|known| known.slug == *association), "{association}");
                ranks.entry(association).or_default().insert(*rank);
            }
        }
        assert!(ranks.values().filter(|ranks| ranks.len() == 2).count() >= 3, "several have a lead and a member");
        assert!(PEOPLE.iter().any(|person| person.memberships.len() == 2));
        let languages: BTreeSet<_> = PEOPLE.iter().map(|person| person.lang).collect();
        assert_eq!(languages.len(), 2);
    }

    #[test]
    fn hours_are_times_of_day_in_rooms_that_exist() {
        for hour in hours() {
            let (start, end) = (time(hour.start).unwrap(), time(hour.end).unwrap());
            assert!(time((8, 0)).unwrap() <= start && start < end && end <= time((22, 0)).unwrap());
            assert!(hour.start.1.is_multiple_of(15) && hour.end.1.is_multiple_of(15));
            assert_eq!(room(hour.room).slug, hour.room);
        }
    }

    #[test]
    fn counselling_is_in_a_room_that_fits() {
        let private = [Topic::Violence, Topic::Debt, Topic::FamilySeparation, Topic::AsylumInterview, Topic::MentalHealth];
        for service in services() {
            let about = |topics: &[Topic]| service.topics.iter().any(|topic| topics.contains(topic));
            for hour in service.hours {
                let room = room(hour.room);
                assert!(room.capacity <= 50, "{}: the whole hall is no place to counsel", service.slug);
                assert!(service.entry == Entry::WalkIn || room.capacity <= 12, "{}", service.slug);
                assert!(!about(&private) || room.capacity <= 6, "{}: behind a door of its own", service.slug);
                assert!(!about(&[Topic::Health, Topic::PregnancyBirth]) || room.step_free, "{}: without a step", service.slug);
            }
        }
        for gathering in ASSOCIATIONS.iter().flat_map(|association| association.gatherings) {
            assert!(matches!(gathering.purpose, Purpose::Meeting | Purpose::Event) && !gathering.hours.is_empty());
            for hour in gathering.hours {
                assert!(gathering.attendees.is_none_or(|people| people <= room(hour.room).capacity), "{}", gathering.title);
            }
        }
    }

    #[test]
    fn the_weeks_lie_around_today() {
        for today in todays() {
            let dates: BTreeSet<NaiveDate> = bookings(today).iter().map(|planned| planned.date).collect();
            let (first, last) = (*dates.first().unwrap(), *dates.last().unwrap());
            assert_eq!((first.weekday(), last.weekday()), (Weekday::Mon, Weekday::Sun));
            assert!(plus_days(today, -14) >= first && plus_days(today, 14) <= last);
            assert_eq!(dates.len(), 35, "no day is empty around {today}");
        }
    }

    #[test]
    fn every_service_with_hours_has_a_session_ahead() {
        let with_hours: BTreeSet<&str> = services().filter(|service| !service.hours.is_empty()).map(|service| service.slug).collect();
        for today in todays() {
            let ahead: BTreeSet<&str> =
                bookings(today).into_iter().filter(|planned| planned.date > today).filter_map(|planned| planned.service).collect();
            // Weeks 53 and 1 are both odd: what happens in even weeks then waits a week longer.
            let two_odd = [7, 14].iter().all(|days| !plus_days(today, *days).iso_week().week().is_multiple_of(2));
            assert!(two_odd || ahead == with_hours, "{today}: {:?}", with_hours.difference(&ahead));
        }
    }

    #[test]
    fn every_day_has_enough_in_it() {
        for today in todays() {
            let mut per_day: BTreeMap<NaiveDate, Vec<NaiveTime>> = BTreeMap::new();
            for planned in bookings(today) {
                if planned.start >= time((9, 0)).unwrap() && planned.end <= time((21, 0)).unwrap() {
                    per_day.entry(planned.date).or_default().push(planned.start);
                }
            }
            for (date, starts) in per_day {
                let least = if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) { 3 } else { 8 };
                assert!(starts.len() >= least, "{date}: {}", starts.len());
                assert!(starts.iter().collect::<BTreeSet<_>>().len() >= 3, "{date}: at several hours");
            }
        }
    }

    #[test]
    fn no_part_is_taken_twice_at_once_and_every_time_is_one_moment() {
        for today in todays() {
            let mut taken: BTreeMap<&str, Vec<Span>> = BTreeMap::new();
            for planned in bookings(today) {
                let moment = |time| Zone::BERLIN.moment(planned.date, time, None).unwrap();
                let span = Span::new(moment(planned.start), moment(planned.end)).unwrap();
                for part in room(planned.room).parts {
                    let spans = taken.entry(part).or_default();
                    assert!(!spans.iter().any(|other| other.overlaps(span)), "{part} twice: {planned:?}");
                    spans.push(span);
                }
            }
        }
    }

    #[test]
    fn counselling_carries_its_service_and_the_rest_a_title() {
        for planned in bookings("2026-11-22".parse().unwrap()) {
            let association = ASSOCIATIONS.iter().find(|association| association.slug == planned.association).unwrap();
            let offered = |slug| association.services.iter().any(|service| service.slug == slug);
            assert_eq!(planned.purpose == Purpose::Counselling, planned.service.is_some_and(offered));
            assert_eq!(planned.title.is_some(), planned.service.is_none());
        }
    }
}
