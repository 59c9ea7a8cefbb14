//! The way back to the plan that somebody came from.

use app::{
    domain::{
        booking::Number,
        form::{Field, Fields},
        id::BookingId,
        lang::Lang,
    },
    page::calendar::Done,
};

/// The plan as somebody looked at it. Only what its query says is kept, so that it can lead nowhere else.
#[derive(Debug)]
pub(super) struct Back(Fields);

impl Back {
    /// What a form says of it; nothing where that is not the plan, as `/calendar` or in the reader's language.
    pub(super) fn of(typed: &Fields, lang: Lang) -> Option<Self> {
        let address = typed.get(Field::Back);
        let in_lang = address.strip_prefix('/').and_then(|rest| rest.strip_prefix(lang.tag()));
        let query = match in_lang.unwrap_or(address).strip_prefix("/calendar")? {
            "" => "",
            rest => rest.strip_prefix('?')?,
        };
        // News that were told there once are not told again.
        Some(Self(Fields::decode(query.as_bytes()).without(Field::Fresh).without(Field::Booking)))
    }

    /// The same with what was just done to a booking, and to which date if that is not the one the plan told of last.
    pub(super) fn with_news(self, done: Done, booking: &BookingId, number: Option<Number>) -> Self {
        let told = self.0.with(Field::Fresh, done.as_str()).with(Field::Booking, booking.as_str());
        Self(match number {
            Some(number) => told.with(Field::Number, &number.0.to_string()),
            None => told,
        })
    }

    /// The address within the reader's language.
    pub(super) fn address(&self) -> String {
        match self.0.encode() {
            query if query.is_empty() => "/calendar".to_owned(),
            query => ["/calendar?", &query].concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str, leads_to: Option<&str>) {
        let back = Back::of(&Fields::default().with(Field::Back, address), Lang::De);
        assert_eq!(back.map(|back| back.address()).as_deref(), leads_to, "{address:?}");
    }

    #[test]
    fn the_way_back_leads_to_the_plan_and_nowhere_else() {
        check("/calendar", Some("/calendar"));
        check("/de/calendar?view=day", Some("/calendar?view=day"));
        check("/calendar?view=day&date=2026-11-24&fresh=moved&booking=0123456789", Some("/calendar?view=day&date=2026-11-24"));
        check("/calendar?\r\nSet-Cookie: a=b", Some("/calendar?%0D%0ASet-Cookie%3A+a=b"));
        for elsewhere in [
            "",
            "//evil.example",
            "/\\evil",
            "https://evil.example/calendar",
            "/calendar/../x",
            "/calendar@evil",
            "/calendar#?",
            "calendar",
            "/en/calendar",
            "/decalendar",
            "/de//calendar",
        ] {
            check(elsewhere, None);
        }
    }
}
