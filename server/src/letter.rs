//! Writing letters: the words come from the app, the calendar part and the names of the letter from here.

use app::{
    domain::{
        booking::{Booking, Hold},
        directory::Directory,
        feedback::Feedback,
        hub::Hub,
        id::RoomId,
        person::{Email, Person},
        time::Moment,
    },
    page::letter::{self as words, About, Asking, Carried, Key, News, Reminded, Words},
};

use crate::{
    House,
    calendar::{self, Difference, Event, People},
    mail::{Address, CalendarPart},
    secret,
    store::{letter::NewLetter, person::Invitation},
};

/// What a letter about a booking tells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told<'a> {
    /// The booking as the reader's calendar has it; nothing where this letter is the first one, or another did not arrive.
    pub(crate) before: Option<&'a Booking>,
    /// The booking as it is now.
    pub(crate) after: &'a Booking,
    pub(crate) news: News<'a>,
    /// How to get into its rooms, where the reader needs to know.
    pub(crate) keys: &'a [Key],
}

/// What goes out when something is booked: to whoever booked, that it is theirs or waits for a yes; and to whoever must say it. A
/// booking that was offered was told of before.
pub(crate) fn booked(
    house: &House,
    directory: &Directory,
    to: &Person,
    (before, booking): (Option<&Booking>, &Booking),
    keys: &[Key],
    coordinators: &[Person],
    now: Moment,
) -> Vec<NewLetter> {
    let news = if booking.hold() == Hold::Requested { News::Requested } else { News::Booked };
    let mut letters = vec![about_booking(house, directory, to, Told { before, after: booking, news, keys }, now)];
    letters.extend(coordinators.iter().map(|coordinator| asked(house, directory, coordinator, to, booking, Asking::First)));
    letters
}

/// What became of a booking, with its entry for the calendar as it stands now.
pub(crate) fn about_booking(house: &House, directory: &Directory, to: &Person, told: Told<'_>, now: Moment) -> NewLetter {
    let Told { before, after: booking, news, keys } = told;
    let difference = Difference::between(before, booking, directory.hub.zone);
    let carried = match difference {
        Difference::Whole => Carried::Whole,
        Difference::Date { date, .. } => Carried::Date(date.span),
        Difference::Gone { date, .. } => Carried::EndOfDate(date.span),
    };
    let said = |keys| words::about_booking_carrying(carried, about(house, directory, to), booking, news, keys, now);
    let address = Address { name: to.name.clone(), email: to.email.clone() };
    // People show their calendars to others; how to get the key is for the reader alone.
    let calendar = entry(house, directory, to, (booking, difference), &said(&[]), now);
    NewLetter { calendar, ..plain(house, address, to.lang, said(keys)) }
}

/// To the coordination: somebody asks for a room and waits for an answer.
pub(crate) fn asked(house: &House, directory: &Directory, to: &Person, asker: &Person, booking: &Booking, asking: Asking) -> NewLetter {
    let words = words::asked(about(house, directory, to), &asker.name, booking, asking, house.now());
    let address = Address { name: to.name.clone(), email: to.email.clone() };
    plain(house, address, to.lang, words)
}

/// What somebody has in the house tomorrow. No calendar part: their calendar has it already.
pub(crate) fn reminder(house: &House, directory: &Directory, to: &Person, dates: &[Reminded<'_>], keys: &[Key]) -> NewLetter {
    let words = words::reminder(about(house, directory, to), dates, to.reminders, keys);
    let address = Address { name: to.name.clone(), email: to.email.clone() };
    plain(house, address, to.lang, words)
}

/// The link and the code to sign in with.
pub(crate) fn sign_in(house: &House, directory: &Directory, to: &Person, path: &str, code: &str) -> NewLetter {
    let link = format!("{}{path}", house.config.base.as_str());
    let words = words::sign_in(about(house, directory, to), &link, code);
    let to_address = Address { name: to.name.clone(), email: to.email.clone() };
    NewLetter { confidential: true, ..plain(house, to_address, to.lang, words) }
}

/// The invitation to an account.
pub(crate) fn invitation(house: &House, directory: &Directory, invitation: &Invitation) -> NewLetter {
    let base_url = house.config.base.as_str();
    let link = format!("{base_url}/{}/sign-in", invitation.lang);
    let about = About { lang: invitation.lang, name: &invitation.name, house: directory, base_url };
    let to = Address { name: invitation.name.clone(), email: invitation.email.clone() };
    plain(house, to, invitation.lang, words::invitation(about, &link))
}

/// What somebody told the house without an account, to the coordination; nothing when the house's address for e-mail is none.
pub(crate) fn feedback(house: &House, directory: &Directory, message: &Feedback) -> Option<NewLetter> {
    let to = sender(&directory.hub)?;
    let lang = directory.hub.lang.at_desk();
    let about = About { lang, name: &to.name, house: directory, base_url: house.config.base.as_str() };
    let words = words::feedback(about, message);
    Some(plain(house, to, lang, words))
}

/// The house as it signs its letters; nothing when its own address for e-mail is none.
pub(crate) fn sender(hub: &Hub) -> Option<Address> {
    hub.email.parse::<Email>().ok().map(|email| Address { name: hub.name.clone(), email })
}

fn about<'a>(house: &'a House, directory: &'a Directory, to: &'a Person) -> About<'a> {
    About { lang: to.lang, name: &to.name, house: directory, base_url: house.config.base.as_str() }
}

/// The booking as an entry for the reader's calendar, or how it differs from the one there; one that no longer keeps a room takes the
/// entry out.
fn entry(
    house: &House,
    directory: &Directory,
    to: &Person,
    (booking, difference): (&Booking, Difference<'_>),
    words: &Words,
    now: Moment,
) -> Option<CalendarPart> {
    let hub = &directory.hub;
    let organizer = sender(hub)?;
    let attendee = Address { name: to.name.clone(), email: to.email.clone() };
    let base = &house.config.base;
    let event = Event {
        uid: &format!("{}@{}", booking.id, base.host()),
        booking,
        zone: hub.zone,
        summary: &words::calendar_summary(about(house, directory, to), booking),
        description: &words.text,
        location: &|rooms| location(directory, rooms),
        url: &format!("{}/{}/bookings/{}", base.as_str(), to.lang, booking.id),
        people: Some(People { organizer: &organizer, attendee: &attendee }),
        stamped_at: now,
        besides: None,
    };
    calendar::part(&event, difference)
}

/// "Atelier, Haus an der Treppe, Treppenstraße 1, 34117 Kassel".
pub(crate) fn location(directory: &Directory, rooms: &[RoomId]) -> String {
    let hub = &directory.hub;
    let rooms = rooms.iter().filter_map(|room| directory.room(*room)).map(|room| room.name.as_str());
    rooms.chain([hub.name.as_str(), &hub.street, &hub.town]).collect::<Vec<_>>().join(", ")
}

fn plain(house: &House, to: Address, lang: app::domain::lang::Lang, words: Words) -> NewLetter {
    let message_id = format!("{}@{}", secret::token(), house.config.base.host());
    NewLetter { message_id, to, lang, words, calendar: None, confidential: false }
}
