//! What an association writes in which language.

use app::{
    domain::{
        association::Association,
        directory::Directory,
        form::{Field, Fields, Problems},
        id::Slug,
        lang::Lang,
        parse::texts as parse,
        permission::Action,
        time::Moment,
        writing::{Edition, Removal, Saving, Texts, Words},
    },
    page::association::texts::{self as page, Form, List},
};
use axum::extract::Path;
use serde::Deserialize;

use super::{begin, to_list};
use crate::http::{
    actor::Visit,
    body::Posted,
    error::{Answer, OrFault},
    render,
};

/// Everything it writes, with the state of each language.
pub(in crate::http) async fn list(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Answer {
    let Some(association) = visit.snapshot.directory.association_named(&slug) else { return Ok(visit.not_found()) };
    visit.may(Action::WriteTexts(association.id))?;
    let fresh = !visit.query.get(Field::Fresh).is_empty();
    Ok(render::page(page::list(visit.frame(), &List { association, fresh })))
}

/// The form for one text in one language.
pub(in crate::http) async fn show(visit: Visit, Path(at): Path<At>) -> Answer {
    let Some(place) = at.place(&visit.snapshot.directory) else { return Ok(visit.not_found()) };
    visit.may(Action::WriteTexts(place.association.id))?;
    let typed = parse::typed(place.texts.words(place.to), place.texts.seen(place.to));
    Ok(render::page(place.form(&visit, &typed, &Problems::default())))
}

/// Keeps what was typed, finds right what stands there, or takes it away; or shows the form again.
pub(in crate::http) async fn save(visit: Visit, Path(at): Path<At>, Posted(typed): Posted) -> Answer {
    loop {
        let snapshot = visit.house.memory.snapshot(&visit.house.store).await.or_fault()?;
        let Some(place) = at.place(&snapshot.directory) else { return Ok(visit.not_found()) };
        let permit = visit.may(Action::WriteTexts(place.association.id))?;
        if typed.only_translates() {
            return Ok(render::page(place.form(&visit, &typed, &Problems::default())));
        }
        let change = match place.change(&typed, visit.now) {
            Ok(Some(change)) => change,
            Ok(None) => return Ok(to_list(&visit, place.association)),
            Err(Hindrance::Wrong(problems)) => return Ok(render::again(place.form(&visit, &typed, &problems))),
            Err(Hindrance::Meanwhile) => return Ok(render::again(place.changed(&visit, &typed))),
        };
        let Some(writing) = begin(&visit, &snapshot).await? else { continue };
        let of = (place.texts.of, place.slug.as_str());
        match change {
            Change::Keep(words, edition) => writing.write_text(permit, of, place.to, (&words, edition), visit.now).await.or_fault()?,
            Change::Remove => writing.remove_text(permit, of, place.to, visit.now).await.or_fault()?,
        }
        writing.keep().await.or_fault()?;
        return Ok(to_list(&visit, place.association));
    }
}

/// What becomes of a text.
enum Change {
    Keep(Words, Edition),
    Remove,
}

/// Why nothing becomes of it yet.
enum Hindrance {
    Wrong(Problems),
    /// The text or its source is no longer what they had before them.
    Meanwhile,
}

/// Which text an address is about.
#[derive(Debug, Deserialize)]
pub(in crate::http) struct At {
    slug: String,
    service: Option<String>,
    to: String,
}

/// The text behind an address.
struct Place<'a> {
    association: &'a Association,
    /// The name in addresses of what it is about.
    slug: &'a Slug,
    texts: Texts<'a>,
    to: Lang,
}

impl At {
    fn place<'a>(&self, house: &'a Directory) -> Option<Place<'a>> {
        let association = house.association_named(&self.slug)?;
        let to = self.to.parse().ok()?;
        Some(match &self.service {
            None => Place { association, slug: &association.slug, texts: association.texts(), to },
            Some(slug) => {
                let service = house.service_named(slug).filter(|service| service.association == association.id)?;
                Place { association, slug: &service.slug, texts: service.texts(), to }
            }
        })
    }
}

impl Place<'_> {
    /// What is to be done with the text; nothing where it is so already.
    fn change(&self, typed: &Fields, now: Moment) -> Result<Option<Change>, Hindrance> {
        let seen = parse::seen(typed);
        if !typed.get(Field::Remove).is_empty() {
            return match self.texts.remove(self.to, seen) {
                Removal::Nothing => Ok(None),
                Removal::Gone => Ok(Some(Change::Remove)),
                Removal::Meanwhile => Err(Hindrance::Meanwhile),
            };
        }
        let standing = self.texts.words(self.to).filter(|_| !typed.get(Field::Still).is_empty());
        let words = standing.map_or_else(|| parse::words(typed, self.texts), Ok).map_err(Hindrance::Wrong)?;
        match self.texts.save(self.to, &words, seen, now) {
            Saving::Unchanged => Ok(None),
            Saving::Kept(edition) => Ok(Some(Change::Keep(words, edition))),
            Saving::Meanwhile => Err(Hindrance::Meanwhile),
        }
    }

    fn form(&self, visit: &Visit, typed: &Fields, problems: &Problems) -> String {
        page::form(visit.frame(), &self.data(typed, problems))
    }

    /// The form with both: what stands there now, and what was typed, which is kept if it is sent again.
    fn changed(&self, visit: &Visit, typed: &Fields) -> String {
        let typed = typed.clone().with(Field::Seen, &self.texts.seen(self.to).to_string()).without(Field::Still).without(Field::Remove);
        page::form(visit.frame(), &Form { meanwhile: true, ..self.data(&typed, &Problems::default()) })
    }

    fn data<'a>(&'a self, typed: &'a Fields, problems: &'a Problems) -> Form<'a> {
        Form { association: self.association, texts: self.texts, to: self.to, typed, problems, meanwhile: false }
    }
}
