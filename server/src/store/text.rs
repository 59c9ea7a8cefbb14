//! Keeping what associations write.

use app::domain::{
    lang::Lang,
    permission::Permit,
    time::Moment,
    writing::{Edition, Subject, Words},
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, sea_query::OnConflict};

use super::{
    StoreError,
    entity::{association_text, service_text},
    history::{By, Deed, record},
    writing::Writing,
};

impl Writing {
    /// Keeps a text in one language; `thing` is the slug of what it is about.
    pub(crate) async fn write_text(
        &self,
        permit: Permit<'_>,
        (of, thing): (Subject, &str),
        lang: Lang,
        (words, edition): (&Words, Edition),
        at: Moment,
    ) -> Result<(), StoreError> {
        put(self, of, lang, words, edition).await?;
        let told = format!("{thing} {lang}");
        Ok(record(self, By::Person(permit), Deed::WriteText, None, Some(&told), at).await?)
    }

    /// Takes the text in one language away.
    pub(crate) async fn remove_text(&self, permit: Permit<'_>, (of, thing): (Subject, &str), lang: Lang, at: Moment) -> Result<(), StoreError> {
        match of {
            Subject::Association(id) => association_text::Entity::delete_by_id((id.0, lang.tag().to_owned())).exec(self).await?,
            Subject::Service(id) => service_text::Entity::delete_by_id((id.0, lang.tag().to_owned())).exec(self).await?,
        };
        let told = format!("{thing} {lang}");
        Ok(record(self, By::Person(permit), Deed::RemoveText, None, Some(&told), at).await?)
    }
}

/// Puts a text into its place, whatever stands there.
pub(super) async fn put(connection: &impl ConnectionTrait, of: Subject, lang: Lang, words: &Words, edition: Edition) -> Result<(), DbErr> {
    match of {
        Subject::Association(id) => {
            use association_text::Column::{About, AssociationId, ChangedAt, Lang as InLang, SourceVersion, Version};
            let row = association_text::ActiveModel {
                association_id: Set(id.0),
                lang: Set(lang.tag().to_owned()),
                about: Set(words.about.clone()),
                version: Set(edition.version),
                source_version: Set(edition.follows),
                changed_at: Set(edition.at.map(|at| at.0)),
            };
            let again = OnConflict::columns([AssociationId, InLang]).update_columns([About, Version, SourceVersion, ChangedAt]).to_owned();
            association_text::Entity::insert(row).on_conflict(again).exec_without_returning(connection).await?;
        }
        Subject::Service(id) => {
            use service_text::Column::{About, ChangedAt, Lang as InLang, Name, ServiceId, SourceVersion, Version};
            let row = service_text::ActiveModel {
                service_id: Set(id.0),
                lang: Set(lang.tag().to_owned()),
                name: Set(words.name.clone().unwrap_or_default()),
                about: Set(words.about.clone()),
                version: Set(edition.version),
                source_version: Set(edition.follows),
                changed_at: Set(edition.at.map(|at| at.0)),
            };
            let again = OnConflict::columns([ServiceId, InLang]).update_columns([Name, About, Version, SourceVersion, ChangedAt]).to_owned();
            service_text::Entity::insert(row).on_conflict(again).exec_without_returning(connection).await?;
        }
    }
    Ok(())
}
