//! Keeping what associations offer.

use app::domain::{
    association::Association,
    id::{ServiceId, Slug},
    nature::Nature,
    parse::service::NewService,
    permission::Permit,
    service::{Entry, Facts, Service, Topic},
    time::Moment,
    writing::{Edition, Subject},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{
    StoreError,
    entity::service,
    history::{By, Deed, record},
    text,
    writing::Writing,
};

impl Writing {
    /// Changes what a service is.
    pub(crate) async fn describe_service(&self, permit: Permit<'_>, service: &Service, nature: &Nature, at: Moment) -> Result<(), StoreError> {
        service::Entity::update_many().set(nature_row(nature)).filter(service::Column::Id.eq(service.id.0)).exec(self).await?;
        Ok(record(self, By::Person(permit), Deed::DescribeService, None, Some(service.slug.as_str()), at).await?)
    }

    /// A service that was not there before, with its words in the language it is first written in.
    pub(crate) async fn add_service(
        &self,
        permit: Permit<'_>,
        association: &Association,
        (slug, new): (&Slug, &NewService),
        at: Moment,
    ) -> Result<(), StoreError> {
        let row = service::ActiveModel {
            slug: Set(slug.to_string()),
            association_id: Set(association.id.0),
            source_lang: Set(new.source.tag().to_owned()),
            ..nature_row(&new.nature)
        };
        let id = ServiceId(service::Entity::insert(row).exec(self).await?.last_insert_id);
        let first = Edition { at: Some(at), ..Edition::default() };
        text::put(self, Subject::Service(id), new.source, &new.words(), first).await?;
        Ok(record(self, By::Person(permit), Deed::AddService, None, Some(slug.as_str()), at).await?)
    }
}

fn nature_row(nature: &Nature) -> service::ActiveModel {
    let languages: Vec<&str> = nature.languages.iter().map(|spoken| spoken.tag()).collect();
    service::ActiveModel { languages: Set(languages.join(" ")), ..row(&nature.topics, nature.entry, &nature.facts) }
}

/// The columns that hold what a service is, its languages apart.
pub(super) fn row(topics: &[Topic], entry: Entry, facts: &Facts) -> service::ActiveModel {
    let topics: Vec<&str> = topics.iter().map(|topic| topic.slug()).collect();
    let audience: Vec<&str> = facts.audience.iter().map(|group| group.as_str()).collect();
    service::ActiveModel {
        topics: Set(topics.join(" ")),
        entry: Set(entry.as_str().to_owned()),
        audience: Set(audience.join(" ")),
        admits: Set(facts.admits.as_str().to_owned()),
        children: Set(facts.children.as_str().to_owned()),
        cost: Set(facts.cost.as_str().to_owned()),
        place: Set(facts.place.as_str().to_owned()),
        ..Default::default()
    }
}
