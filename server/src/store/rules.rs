//! Keeping the rules of rooms and house, and quotas.

use app::domain::{
    association::{Association, Quota, Tie},
    hub::{Hub, RulesVersion},
    parse::desk::{HouseRules, RoomRules},
    permission::Permit,
    room::Room,
    time::Moment,
    writing::Written,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    Store, StoreError,
    directory::{quota_row, terms_row},
    entity::{association, house_rules, hub, room},
    history::{By, Deed, record},
    known, unsigned,
    writing::Writing,
};

impl Store {
    /// What a version of the house rules says, in each language that it is written in.
    pub(crate) async fn house_rules(&self, version: RulesVersion) -> Result<Vec<Written>, StoreError> {
        said(self.read(), version).await
    }
}

async fn said(connection: &impl ConnectionTrait, version: RulesVersion) -> Result<Vec<Written>, StoreError> {
    let query = house_rules::Entity::find().filter(house_rules::Column::Version.eq(version.0)).order_by_asc(house_rules::Column::Lang);
    let rows = query.all(connection).await?;
    rows.into_iter().map(|row| Ok(Written::new(known(&row.lang, ("house_rules", "lang"))?, row.words))).collect()
}

impl Writing {
    /// Changes a room. What has been booked in it stays as it is.
    pub(crate) async fn change_room(&self, permit: Permit<'_>, room: &Room, rules: &RoomRules, at: Moment) -> Result<(), StoreError> {
        let row = room::ActiveModel {
            capacity: Set(unsigned(rules.capacity, ("room", "capacity"))?),
            step_free: Set(rules.step_free),
            features: Set(rules.features.iter().map(|feature| feature.as_str()).collect::<Vec<_>>().join(" ")),
            key_words: Set(rules.key.clone()),
            ..terms_row(&rules.terms)
        };
        room::Entity::update_many().set(row).filter(room::Column::Id.eq(room.id.0)).exec(self).await?;
        Ok(record(self, By::Person(permit), Deed::ChangeRules, None, Some(room.slug.as_str()), at).await?)
    }

    /// Changes the rules of the house; other words are a new version, which everybody accepts anew, and no words are none.
    pub(crate) async fn change_house(&self, permit: Permit<'_>, before: &Hub, rules: &HouseRules, at: Moment) -> Result<(), StoreError> {
        let version = self.version_of(before.rules, &rules.rules).await?;
        let row = hub::ActiveModel {
            land: Set(rules.land.as_str().to_owned()),
            peaks: Set(rules.peaks.to_string()),
            evening: Set(unsigned(rules.evening.minutes(), ("hub", "evening"))?),
            rules_version: Set(version.0),
            ..Default::default()
        };
        hub::Entity::update_many().set(row).exec(self).await?;
        Ok(record(self, By::Person(permit), Deed::ChangeRules, None, Some("house"), at).await?)
    }

    /// The version that says these words, kept where it is new. Numbers only grow: whoever accepted a version knew its words.
    async fn version_of(&self, now: RulesVersion, rules: &[Written]) -> Result<RulesVersion, StoreError> {
        let mut kept = said(self, now).await?;
        let mut wanted = rules.to_vec();
        kept.sort_by_key(|written| written.lang);
        wanted.sort_by_key(|written| written.lang);
        if kept == wanted {
            return Ok(now);
        }
        if wanted.is_empty() {
            return Ok(RulesVersion::default());
        }
        let newest = house_rules::Entity::find().select_only().column_as(house_rules::Column::Version.max(), "newest");
        let newest: Option<i32> = newest.into_tuple().one(self).await?.flatten();
        let version = newest.unwrap_or(0) + 1;
        let rows = wanted.into_iter().map(|written| house_rules::ActiveModel {
            version: Set(version),
            lang: Set(written.lang.tag().to_owned()),
            words: Set(written.text),
        });
        house_rules::Entity::insert_many(rows).exec_without_returning(self).await?;
        Ok(RulesVersion(version))
    }

    /// Changes how an association belongs to the house and how much of it it may have.
    pub(crate) async fn change_association(
        &self,
        permit: Permit<'_>,
        association: &Association,
        tie: Tie,
        quota: Quota,
        at: Moment,
    ) -> Result<(), StoreError> {
        let row = association::ActiveModel { tie: Set(tie.as_str().to_owned()), ..quota_row(quota) };
        association::Entity::update_many().set(row).filter(association::Column::Id.eq(association.id.0)).exec(self).await?;
        Ok(record(self, By::Person(permit), Deed::ChangeRules, None, Some(association.slug.as_str()), at).await?)
    }
}
