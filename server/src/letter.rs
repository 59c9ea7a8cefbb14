//! Writing letters: the words come from the app, the calendar part and the names of the letter from here.

use app::{
    domain::{
        booking::Booking,
        directory::Directory,
        hub::Hub,
        person::{Email, Person},
        time::Moment,
    },
    page::letter::{self as words, About, Words},
};

use crate::{
    House,
    mail::{
        Address, Method,
        calendar::{self, Event},
    },
    secret,
    store::{letter::NewLetter, person::Invitation},
};

/// "Your room is booked", with the entry for the calendar.
pub(crate) fn confirmed(house: &House, directory: &Directory, to: &Person, booking: &Booking, now: Moment) -> NewLetter {
    let words = words::confirmed(about(house, directory, to), booking);
    about_booking(house, directory, to, booking, &words, Method::Request, now)
}

/// "The booking was called off", which takes the entry out of the calendar.
pub(crate) fn cancelled(house: &House, directory: &Directory, to: &Person, booking: &Booking, now: Moment) -> NewLetter {
    let words = words::cancelled(about(house, directory, to), booking);
    about_booking(house, directory, to, booking, &words, Method::Cancel, now)
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

/// The house as it signs its letters; nothing when its own address for e-mail is none.
pub(crate) fn sender(hub: &Hub) -> Option<Address> {
    hub.email.parse::<Email>().ok().map(|email| Address { name: hub.name.clone(), email })
}

fn about<'a>(house: &'a House, directory: &'a Directory, to: &'a Person) -> About<'a> {
    About { lang: to.lang, name: &to.name, house: directory, base_url: house.config.base.as_str() }
}

fn about_booking(house: &House, directory: &Directory, to: &Person, booking: &Booking, words: &Words, method: Method, now: Moment) -> NewLetter {
    let address = Address { name: to.name.clone(), email: to.email.clone() };
    let base = &house.config.base;
    let rooms: Vec<&str> = booking.rooms.iter().filter_map(|room| directory.room(*room)).map(|room| room.name.as_str()).collect();
    let hub = &directory.hub;
    let event = |organizer| {
        let event = Event {
            uid: &format!("{}@{}", booking.id, base.host()),
            sequence: booking.sequence,
            span: booking.span,
            zone: hub.zone,
            summary: &words::calendar_summary(about(house, directory, to), booking),
            description: &words.text,
            location: &format!("{}, {}, {}, {}", rooms.join(", "), hub.name, hub.street, hub.town),
            url: &format!("{}/{}/bookings/{}", base.as_str(), to.lang, booking.id),
            organizer: &organizer,
            attendee: &address,
            stamped_at: now,
        };
        calendar::part(method, &event)
    };
    let calendar = sender(hub).map(event);
    NewLetter { calendar, ..plain(house, address.clone(), to.lang, words.clone()) }
}

fn plain(house: &House, to: Address, lang: app::domain::lang::Lang, words: Words) -> NewLetter {
    let message_id = format!("{}@{}", secret::token(), house.config.base.host());
    NewLetter { message_id, to, lang, words, calendar: None, confidential: false }
}
