//! What an association offers, as those who lead it say.

use app::{
    domain::{
        association::Association,
        directory::Directory,
        find,
        form::{Field, Fields, Problems},
        nature::{Nature, Saving},
        parse::service::{self as parse, NewService},
        permission::Action,
        service::Service,
    },
    page::association::service::{self as page, Form, New},
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

/// The form for what a service is.
pub(in crate::http) async fn show(visit: Visit, Path(at): Path<At>) -> Answer {
    let Some(place) = at.place(&visit.snapshot.directory) else { return Ok(visit.not_found()) };
    visit.may(Action::RunServices(place.association.id))?;
    let typed = parse::typed(&Nature::of(place.service));
    Ok(render::page(place.form(&visit, &typed, &Problems::default())))
}

/// Keeps what was chosen, or shows the form again.
pub(in crate::http) async fn save(visit: Visit, Path(at): Path<At>, Posted(typed): Posted) -> Answer {
    loop {
        let snapshot = visit.house.memory.snapshot(&visit.house.store).await.or_fault()?;
        let Some(place) = at.place(&snapshot.directory) else { return Ok(visit.not_found()) };
        let permit = visit.may(Action::RunServices(place.association.id))?;
        if typed.only_translates() {
            return Ok(render::page(place.form(&visit, &typed, &Problems::default())));
        }
        let nature = match parse::nature(&typed) {
            Ok(nature) => nature,
            Err(problems) => return Ok(render::again(place.form(&visit, &typed, &problems))),
        };
        match nature.save(&Nature::of(place.service), typed.get(Field::Seen)) {
            Saving::Unchanged => return Ok(to_list(&visit, place.association)),
            Saving::Meanwhile => return Ok(render::again(place.changed(&visit, &typed))),
            Saving::Kept => {}
        }
        let Some(writing) = begin(&visit, &snapshot).await? else { continue };
        writing.describe_service(permit, place.service, &nature, visit.now).await.or_fault()?;
        writing.keep().await.or_fault()?;
        return Ok(to_list(&visit, place.association));
    }
}

/// The form for a new service.
pub(in crate::http) async fn new(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Answer {
    let Some(association) = visit.snapshot.directory.association_named(&slug) else { return Ok(visit.not_found()) };
    visit.may(Action::RunServices(association.id))?;
    let typed = parse::blank(association.source);
    Ok(render::page(page::new(visit.frame(), &New { association, typed: &typed, problems: &Problems::default() })))
}

/// Adds a service, once however often the button is pressed; or shows the form again.
pub(in crate::http) async fn add(visit: Visit, Path((_, slug)): Path<(String, String)>, Posted(typed): Posted) -> Answer {
    loop {
        let snapshot = visit.house.memory.snapshot(&visit.house.store).await.or_fault()?;
        let house = &snapshot.directory;
        let Some(association) = house.association_named(&slug) else { return Ok(visit.not_found()) };
        let permit = visit.may(Action::RunServices(association.id))?;
        let form = |problems: &Problems| page::new(visit.frame(), &New { association, typed: &typed, problems });
        if typed.only_translates() {
            return Ok(render::page(form(&Problems::default())));
        }
        let new = match parse::new(&typed) {
            Ok(new) => new,
            Err(problems) => return Ok(render::again(form(&problems))),
        };
        if house.services_of(association.id).any(|service| is_same(service, &new)) {
            return Ok(to_list(&visit, association));
        }
        let slug = find::slug(&new.name, new.source, &house.services);
        let Some(writing) = begin(&visit, &snapshot).await? else { continue };
        writing.add_service(permit, association, (&slug, &new), visit.now).await.or_fault()?;
        writing.keep().await.or_fault()?;
        return Ok(to_list(&visit, association));
    }
}

/// Whether a service is there already, word for word.
fn is_same(service: &Service, new: &NewService) -> bool {
    service.source == new.source && service.texts().words(new.source) == Some(new.words()) && Nature::of(service) == new.nature
}

/// Which service an address is about.
#[derive(Debug, Deserialize)]
pub(in crate::http) struct At {
    slug: String,
    service: String,
}

/// The service behind an address.
struct Place<'a> {
    association: &'a Association,
    service: &'a Service,
}

impl At {
    fn place<'a>(&self, house: &'a Directory) -> Option<Place<'a>> {
        let association = house.association_named(&self.slug)?;
        let service = house.service_named(&self.service).filter(|service| service.association == association.id)?;
        Some(Place { association, service })
    }
}

impl Place<'_> {
    fn form(&self, visit: &Visit, typed: &Fields, problems: &Problems) -> String {
        page::form(visit.frame(), &self.data(typed, problems))
    }

    /// The form with both: what is so now, and what was chosen, which is kept if it is sent again.
    fn changed(&self, visit: &Visit, typed: &Fields) -> String {
        let typed = typed.clone().with(Field::Seen, &Nature::of(self.service).to_string());
        page::form(visit.frame(), &Form { meanwhile: true, ..self.data(&typed, &Problems::default()) })
    }

    fn data<'a>(&'a self, typed: &'a Fields, problems: &'a Problems) -> Form<'a> {
        Form { association: self.association, service: self.service, typed, problems, meanwhile: false }
    }
}
