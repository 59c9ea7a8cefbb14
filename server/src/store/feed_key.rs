//! The keys that open somebody's feeds; nothing else opens with them.

use app::domain::{person::Person, time::Moment};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationDef, sea_query::OnConflict};

use super::{
    Store, StoreError,
    entity::{feed_key, membership, person},
    person::{from_membership, from_row},
};
use crate::secret;

impl Store {
    /// Whoever has that key, with what they may see now; in one query.
    pub(crate) async fn person_by_feed_key(&self, token: &str) -> Result<Option<Person>, StoreError> {
        let to_key: RelationDef = person::Entity::belongs_to(feed_key::Entity).from(person::Column::Id).to(feed_key::Column::PersonId).into();
        let to_membership: RelationDef =
            person::Entity::belongs_to(membership::Entity).from(person::Column::Id).to(membership::Column::PersonId).into();
        let rows = person::Entity::find()
            .join(JoinType::InnerJoin, to_key)
            .join(JoinType::LeftJoin, to_membership)
            .select_also(membership::Entity)
            .filter(feed_key::Column::Token.eq(token))
            .order_by_asc(membership::Column::AssociationId)
            .all(self.read())
            .await?;
        let memberships = rows.iter().filter_map(|(_, membership)| membership.as_ref()).map(from_membership).collect::<Result<_, _>>()?;
        rows.into_iter().next().map(|(row, _)| from_row(row, memberships)).transpose()
    }

    /// The key somebody has, if they ever asked for one.
    pub(crate) async fn feed_key(&self, person: &Person) -> Result<Option<String>, StoreError> {
        Ok(feed_key::Entity::find_by_id(person.id.0).one(self.read()).await?.map(|row| row.token))
    }

    /// Gives somebody a new key; an old one opens nothing from then on.
    pub(crate) async fn renew_feed_key(&self, person: &Person, now: Moment) -> Result<(), StoreError> {
        let row = feed_key::ActiveModel { person_id: Set(person.id.0), token: Set(secret::token()), created_at: Set(now.0) };
        let columns = [feed_key::Column::Token, feed_key::Column::CreatedAt];
        let instead = OnConflict::column(feed_key::Column::PersonId).update_columns(columns).to_owned();
        feed_key::Entity::insert(row).on_conflict(instead).exec_without_returning(&self.write).await?;
        Ok(())
    }
}
