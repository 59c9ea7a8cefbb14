//! Pieces that several pages share.

use leptos::prelude::*;

use super::frame::Frame;
use crate::{
    domain::{
        association::Association,
        booking::{Entry, Hold},
        closure::Why,
        directory::Shown,
        id::{AssociationId, RoomId},
        lang::Lang,
        person::Email,
        room::Room,
        service::Service,
        time::Span,
        writing::Written,
        writing::{State, Texts, Words},
    },
    text::clock,
};

/// Words that somebody in the house wrote, and what a page must say about them when they are not in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) text: String,
    pub(super) lang: Option<&'static str>,
    pub(super) dir: Option<&'static str>,
}

impl Said {
    /// The version of a text for this reader.
    pub(super) fn best(frame: Frame<'_>, versions: &[Written], source: Lang) -> Self {
        Written::best(versions, frame.lang, source).map_or_else(|| Self::here(""), |written| Self::new(frame, written.lang, &written.text))
    }

    /// What an association wrote into a booking; it is taken to be in the language the association writes in.
    pub(super) fn of(frame: Frame<'_>, association: AssociationId, text: &str) -> Self {
        let lang = frame.house.association(association).map_or(frame.lang, |association| association.source);
        Self::new(frame, lang, text)
    }

    /// Words in the reader's own language.
    pub(super) fn here(text: &str) -> Self {
        Self { text: text.to_owned(), lang: None, dir: None }
    }

    /// What the house wrote of itself, in German.
    pub(super) fn german(frame: Frame<'_>, text: &str) -> Self {
        Self::new(frame, Lang::De, text)
    }

    fn new(frame: Frame<'_>, lang: Lang, text: &str) -> Self {
        let elsewhere = lang != frame.lang;
        let turned = lang.direction() != frame.lang.direction();
        Self { text: text.to_owned(), lang: elsewhere.then(|| lang.tag()), dir: turned.then(|| lang.direction().html()) }
    }

    /// The words inside a heading, a link or a paragraph.
    pub(super) fn span(self) -> AnyView {
        match (self.lang, self.dir) {
            (None, None) => self.text.into_any(),
            (lang, dir) => view! { <span lang=lang dir=dir>{self.text}</span> }.into_any(),
        }
    }
}

/// What somebody wrote about a thing, and under it in which language, and since when it is out of date.
pub(super) fn told(frame: Frame<'_>, texts: Texts<'_>) -> AnyView {
    let Some(written) = texts.best(frame.lang) else { return ().into_any() };
    let said = Said::new(frame, written.lang, &written.text);
    let lang = said.lang.map(|_| {
        let language = frame.text().site_language(written.lang);
        view! { <p class="hint">{frame.text().say_with("written-in", [("language", language.into())])}</p> }
    });
    view! { <p class="lead lines" lang=said.lang dir=said.dir>{said.text}</p>{lang}{out_of_date(frame, texts, written)} }.into_any()
}

/// Says that a translation is older than its source, which is a press away.
fn out_of_date(frame: Frame<'_>, texts: Texts<'_>, written: &Written) -> Option<AnyView> {
    let text = frame.text();
    let State::OutOfDate { .. } = texts.state(written.lang) else { return None };
    let words = texts.words(texts.source)?;
    let at = written.edition.at.map(|at| text.long_date(frame.zone().date(at)));
    let old = at.map_or_else(|| text.say("translation-old"), |date| text.say_with("translation-old-of", [("date", date.into())]));
    let language = text.site_language(texts.source);
    let head = text.say_with("texts-original", [("language", language.into())]);
    Some(view! { <details class="calm"><summary>{old}</summary><p>{head}</p>{source(frame, texts.source, &words)}</details> }.into_any())
}

/// Words as they stand in a language.
pub(super) fn source(frame: Frame<'_>, lang: Lang, words: &Words) -> AnyView {
    let said = Said::new(frame, lang, &words.about);
    let name = words.name.clone().map(|name| view! { <p><b>{name}</b></p> });
    view! { <div lang=said.lang dir=said.dir>{name}<p class="lines">{said.text}</p></div> }.into_any()
}

/// The name of a service for this reader.
pub(super) fn service_name(frame: Frame<'_>, service: &Service) -> Said {
    Said::best(frame, &service.name, service.source)
}

/// What a booking is, in as many words as there are: the service, else its title, else its purpose.
pub(super) fn what(frame: Frame<'_>, entry: &Entry) -> Said {
    let house = frame.house;
    if let Some(service) = entry.service.and_then(|id| house.service(id)) {
        return service_name(frame, service);
    }
    match &entry.title {
        Some(title) => Said::of(frame, entry.association, title),
        None => Said::here(&frame.text().purpose(entry.purpose)),
    }
}

/// The name of an association as a link to its entry.
pub(super) fn association_link(frame: Frame<'_>, id: AssociationId) -> Option<impl IntoView + use<>> {
    frame.house.association(id).map(|association| {
        let at = frame.to("/associations/") + association.slug.as_str();
        view! { <a href=at><bdi>{association.name.clone()}</bdi></a> }
    })
}

/// The name of an association.
pub(super) fn association_name(frame: Frame<'_>, id: AssociationId) -> String {
    frame.house.association(id).map(|association| association.name.clone()).unwrap_or_default()
}

/// "Atelier, 2. Stock" as a link to the room.
pub(super) fn room_link(frame: Frame<'_>, id: RoomId) -> Option<impl IntoView + use<>> {
    frame.house.room(id).map(|room| {
        let at = frame.to("/rooms/") + room.slug.as_str();
        view! { <a href=at>{frame.text().place(room)}</a> }
    })
}

/// The name of a room.
pub(super) fn room_name(frame: Frame<'_>, id: RoomId) -> String {
    frame.house.room(id).map(|room| room.name.clone()).unwrap_or_default()
}

/// A stretch in words that a program can read too. Its hours stay on one line.
pub(super) fn time(frame: Frame<'_>, span: Span, words: String) -> impl IntoView + use<> {
    let start = frame.zone().wall(span.start());
    let start = [&start.date().to_string(), "T", &clock(start.time())].concat();
    let hours = frame.text().hours(span, frame.zone());
    let words = match words.split_once(&*hours) {
        Some((before, after)) if !before.is_empty() => {
            view! { {before.to_owned()}<span class="nowrap">{hours}</span>{(!after.is_empty()).then(|| after.to_owned())} }.into_any()
        }
        _ => words.into_any(),
    };
    view! { <time datetime=start>{words}</time> }
}

/// The word for a stretch that runs now, is still to come today, or is over.
pub(super) fn near(frame: Frame<'_>, span: Span) -> Option<impl IntoView + use<>> {
    let text = frame.text();
    let word = if span.contains(frame.now) {
        text.say("is-now")
    } else if span.end() <= frame.now {
        text.say("is-past")
    } else if frame.zone().date(span.start()) == frame.today() {
        text.say("is-today")
    } else {
        return None;
    };
    Some(view! { <b class="tag">{word}</b>" " })
}

/// A telephone number that can be pressed.
pub(super) fn phone(number: &str) -> AnyView {
    let dial: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    view! { <a href=format!("tel:{dial}")><bdi>{number.to_owned()}</bdi></a> }.into_any()
}

/// An address for e-mail that can be pressed.
pub(super) fn mail(address: &str) -> AnyView {
    view! { <a href=format!("mailto:{address}")><bdi>{address.to_owned()}</bdi></a> }.into_any()
}

/// Where somebody wants to be answered: pressed where it is an address for e-mail or a telephone number, else as they wrote it.
pub(super) fn answer_to(contact: &str) -> AnyView {
    // These would say more to a mail program than an address (RFC 6068 §2).
    let is_mail = contact.parse::<Email>().is_ok() && !contact.contains(['?', '&', '#', '%']);
    let digits = contact.chars().filter(char::is_ascii_digit).count();
    let is_phone = (5..=15).contains(&digits) && contact.chars().all(|c| c.is_ascii_digit() || " +-/().".contains(c));
    match contact {
        address if is_mail => mail(address),
        number if is_phone => phone(number),
        words => view! { <bdi>{words.to_owned()}</bdi> }.into_any(),
    }
}

/// One line of facts: a term and what is true of it.
pub(super) fn fact(term: impl Into<String>, truth: impl IntoView) -> AnyView {
    view! { <div><dt>{term.into()}</dt><dd>{truth.into_any()}</dd></div> }.into_any()
}

/// How to reach an association, as facts; whatever it does not have is left out.
pub(super) fn reach(frame: Frame<'_>, association: &Association) -> Vec<AnyView> {
    let text = frame.text();
    let phone = association.phone.as_deref().map(|number| fact(text.say("phone"), phone(number)));
    let mail = association.email.as_deref().map(|address| fact(text.say("email"), mail(address)));
    let site = association.website.as_deref().filter(|site| site.starts_with("https://") || site.starts_with("http://"));
    let site = site.map(|site| fact(text.say("website"), view! { <a href=site.to_owned() rel="external"><bdi>{site.to_owned()}</bdi></a> }));
    [phone, mail, site].into_iter().flatten().collect()
}

/// Stretches by day, as a list with a heading a day.
pub(super) fn by_day(frame: Frame<'_>, stretches: &[Shown], show_room: bool) -> AnyView {
    let zone = frame.zone();
    let days = stretches.chunk_by(|one, other| zone.date(one.span().start()) == zone.date(other.span().start()));
    let day = |stretches: &[Shown]| {
        let date = stretches.first().map_or(frame.today(), |first| zone.date(first.span().start()));
        let today = (date == frame.today()).then(|| view! { " "<b class="tag">{frame.text().say("is-today")}</b> });
        let rows: Vec<AnyView> = stretches.iter().map(|shown| row(frame, shown, show_room)).collect();
        view! { <section class="day"><h3>{frame.text().date(date)}{today}</h3><ol class="rows">{rows}</ol></section> }.into_any()
    };
    days.map(day).collect::<Vec<_>>().into_any()
}

/// One stretch as a line: when, what, whose, where.
pub(super) fn row(frame: Frame<'_>, shown: &Shown, show_room: bool) -> AnyView {
    view! { <li class=past(frame, shown)>{line(frame, shown, show_room, None)}</li> }.into_any()
}

/// The class of what is over.
pub(super) fn past(frame: Frame<'_>, shown: &Shown) -> Option<&'static str> {
    (shown.span().end() <= frame.now).then_some("past")
}

/// What stands in such a line; it leads to where it is told about, unless somewhere else is said.
pub(super) fn line(frame: Frame<'_>, shown: &Shown, show_room: bool, to: Option<String>) -> AnyView {
    let text = frame.text();
    let hours = view! { <bdi>{time(frame, shown.span(), text.hours(shown.span(), frame.zone()))}</bdi> };
    let place = show_room.then(|| room_link(frame, shown.room()));
    let now = (shown.span().start() <= frame.now).then(|| near(frame, shown.span()));
    let (what, whose) = match shown {
        Shown::Open(entry) => (opened(frame, entry, to), association_link(frame, entry.association)),
        Shown::Taken { .. } => (text.say("taken").into_any(), None),
    };
    let between = (whose.is_some() && place.is_some()).then_some(" · ");
    view! { <p>{hours}" "{now}</p><div><p>{what}</p><p class="hint">{whose}{between}{place}</p></div> }.into_any()
}

/// "geschlossen: Heizung wird erneuert".
pub(super) fn closed(frame: Frame<'_>, why: Why) -> String {
    frame.text().say_with("closed-because", [("why", closed_why(frame, why).into())]).into_owned()
}

/// "Heizung wird erneuert", or what a holiday is called.
pub(super) fn closed_why(frame: Frame<'_>, why: Why) -> String {
    match why {
        Why::Holiday(holiday) => frame.text().holiday(holiday).into_owned(),
        Why::Closure(id) => frame.house.closures.iter().find(|closure| closure.id == id).map(|closure| closure.reason.clone()).unwrap_or_default(),
    }
}

/// The word for what is not settled yet.
pub(super) fn unsettled(frame: Frame<'_>, hold: Hold) -> Option<AnyView> {
    matches!(hold, Hold::Requested | Hold::Offered).then(|| view! { " "<span class="tag">{frame.text().hold(hold)}</span> }.into_any())
}

fn opened(frame: Frame<'_>, entry: &Entry, to: Option<String>) -> AnyView {
    let words = what(frame, entry).span();
    let service = || entry.service.filter(|_| entry.hold == Hold::Confirmed).and_then(|id| frame.house.service(id));
    let to = to.unwrap_or_else(|| match service() {
        Some(service) => frame.to("/counselling/") + service.slug.as_str(),
        None => frame.to("/bookings/") + entry.booking.as_str(),
    });
    view! { <a href=to>{words}</a>{unsettled(frame, entry.hold)} }.into_any()
}

/// "Room for 20 people, step-free".
pub(super) fn room_facts(frame: Frame<'_>, room: &Room) -> String {
    let text = frame.text();
    let seats = text.say_with("seats", [("count", room.capacity.into())]);
    let step = if room.step_free { text.say("step-free") } else { text.say("steps") };
    let features = room.features.iter().map(|feature| text.feature(*feature));
    [seats, step].into_iter().chain(features).collect::<Vec<_>>().join(" · ")
}

/// Pairs as the query of an address, with its question mark.
pub(super) fn query(pairs: &[(&str, &str)]) -> String {
    format!("?{}", form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish())
}
