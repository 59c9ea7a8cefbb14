//! Keeping the facts of imprint, privacy and accessibility.

use app::domain::{permission::Permit, statement::Facts, time::Moment};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait};

use super::{
    Store, StoreError, Touches,
    entity::statement_fact,
    history::{By, Deed, record},
};

impl Store {
    /// What the house has said.
    pub(crate) async fn facts(&self) -> Result<Facts, StoreError> {
        let rows = statement_fact::Entity::find().all(self.read()).await?;
        Ok(Facts::new(rows.into_iter().map(|row| (row.name, row.words))))
    }

    /// Says these facts and no others. Pages remember what they say, so they are made anew.
    pub(crate) async fn say_facts(&self, permit: Permit<'_>, facts: &Facts, at: Moment) -> Result<(), StoreError> {
        let transaction = self.begin(Touches::Directory).await?;
        statement_fact::Entity::delete_many().exec(&transaction).await?;
        insert(&transaction, facts).await?;
        record(&transaction, By::Person(permit), Deed::ChangeRules, None, Some("statements"), at).await?;
        Ok(transaction.commit().await?)
    }
}

/// Keeps facts where none are.
pub(super) async fn insert(connection: &impl ConnectionTrait, facts: &Facts) -> Result<(), DbErr> {
    let row = |(field, words): (app::domain::form::Field, &str)| statement_fact::ActiveModel {
        name: Set(field.name().to_owned()),
        words: Set(words.to_owned()),
    };
    let rows: Vec<_> = facts.iter().map(row).collect();
    if !rows.is_empty() {
        statement_fact::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}
