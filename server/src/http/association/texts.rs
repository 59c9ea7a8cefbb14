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
        writing::{Saving, Texts},
    },
    page::association::texts::{self as page, Form, List},
};
use axum::{extract::Path, response::Response};
use serde::Deserialize;

use crate::{
    http::{
        actor::Visit,
        body::Posted,
        error::{Answer, OrFault},
        render,
    },
    store::Touches,
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

/// Keeps what was typed, or finds right what stands there; or shows the form again.
pub(in crate::http) async fn save(visit: Visit, Path(at): Path<At>, Posted(typed): Posted) -> Answer {
    loop {
        let snapshot = visit.house.memory.snapshot(&visit.house.store).await.or_fault()?;
        let Some(place) = at.place(&snapshot.directory) else { return Ok(visit.not_found()) };
        let permit = visit.may(Action::WriteTexts(place.association.id))?;
        if typed.only_translates() {
            return Ok(render::page(place.form(&visit, &typed, &Problems::default())));
        }
        let standing = place.texts.words(place.to).filter(|_| !typed.get(Field::Still).is_empty());
        let words = match standing.map_or_else(|| parse::words(&typed, place.texts), Ok) {
            Ok(words) => words,
            Err(problems) => return Ok(render::again(place.form(&visit, &typed, &problems))),
        };
        let edition = match place.texts.save(place.to, &words, parse::seen(&typed), visit.now) {
            Saving::Unchanged => return Ok(place.to_list(&visit)),
            Saving::Meanwhile => return Ok(render::again(place.changed(&visit, &typed))),
            Saving::Kept(edition) => edition,
        };
        let writing = visit.house.store.write(Touches::Directory).await.or_fault()?;
        // Beginning to write has counted one change; with another between, somebody else was faster.
        if writing.directory != snapshot.directory_version() + 1 {
            writing.give_up().await.or_fault()?;
            continue;
        }
        writing.write_text(permit, (place.texts.of, place.slug.as_str()), place.to, (&words, edition), visit.now).await.or_fault()?;
        writing.keep().await.or_fault()?;
        return Ok(place.to_list(&visit));
    }
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
            None => Place { association, slug: &association.slug, texts: Texts::of_association(association), to },
            Some(slug) => {
                let service = house.service_named(slug).filter(|service| service.association == association.id)?;
                Place { association, slug: &service.slug, texts: Texts::of_service(service), to }
            }
        })
    }
}

impl Place<'_> {
    fn form(&self, visit: &Visit, typed: &Fields, problems: &Problems) -> String {
        page::form(visit.frame(), &self.data(typed, problems))
    }

    /// The form with both: what stands there now, and what was typed, which is kept if it is sent again.
    fn changed(&self, visit: &Visit, typed: &Fields) -> String {
        let typed = typed.clone().with(Field::Seen, &self.texts.seen(self.to).to_string()).without(Field::Still);
        page::form(visit.frame(), &Form { meanwhile: true, ..self.data(&typed, &Problems::default()) })
    }

    fn data<'a>(&'a self, typed: &'a Fields, problems: &'a Problems) -> Form<'a> {
        Form { association: self.association, texts: self.texts, to: self.to, typed, problems, meanwhile: false }
    }

    fn to_list(&self, visit: &Visit) -> Response {
        let fresh = Fields::default().with(Field::Fresh, "1").encode();
        visit.to(&format!("/associations/{}/texts?{fresh}", self.association.slug))
    }
}
