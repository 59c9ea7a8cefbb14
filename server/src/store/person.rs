//! People with an account.

use std::collections::HashMap;

use app::domain::{
    hub::RulesVersion,
    id::{AssociationId, PersonId},
    lang::Lang,
    person::{Email, Membership, Office, Person, Rank, Reminders},
    time::Moment,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::OnConflict};

use super::{
    Store, StoreError, Touches,
    entity::{membership, person},
    known,
    letter::NewLetter,
};

/// Somebody the house is about to know.
#[derive(Clone, Debug)]
pub(crate) struct NewPerson<'a> {
    pub(crate) name: &'a str,
    pub(crate) email: &'a Email,
    pub(crate) lang: Lang,
    pub(crate) office: Option<Office>,
    pub(crate) memberships: &'a [(AssociationId, Rank)],
    /// The newest version of the house rules they have accepted.
    pub(crate) accepted: RulesVersion,
}

/// An account for somebody, and what for.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// How the house addresses them.
    pub name: String,
    /// Where their letters go.
    pub email: Email,
    /// The language of their letters.
    pub lang: Lang,
    /// What they do for the whole house, if anything.
    pub office: Option<Office>,
    /// The association they act for (its name in addresses), if any.
    pub association: Option<(String, Rank)>,
}

impl Store {
    /// Gives somebody an account and keeps the letter to them.
    pub(crate) async fn invite(
        &self,
        invitation: &Invitation,
        association: Option<(AssociationId, Rank)>,
        letter: NewLetter,
        now: Moment,
    ) -> Result<(), StoreError> {
        let memberships: Vec<_> = association.into_iter().collect();
        let new = NewPerson {
            name: &invitation.name,
            email: &invitation.email,
            lang: invitation.lang,
            office: invitation.office,
            memberships: &memberships,
            accepted: RulesVersion::default(),
        };
        let transaction = self.begin(Touches::Nothing).await?;
        insert(&transaction, &new).await?;
        letter.insert(&transaction, None, now).await?;
        Ok(transaction.commit().await?)
    }

    /// Everybody, by number.
    pub(crate) async fn people(&self) -> Result<Vec<Person>, StoreError> {
        all(self.read()).await
    }

    /// The coordination: whoever hears of requests.
    pub(crate) async fn coordinators(&self) -> Result<Vec<Person>, StoreError> {
        coordinators(self.read()).await
    }

    /// The person with that number.
    pub(crate) async fn person(&self, id: PersonId) -> Result<Option<Person>, StoreError> {
        one(self.read(), id).await
    }
}

/// The person with that number.
pub(crate) async fn one(connection: &impl ConnectionTrait, id: PersonId) -> Result<Option<Person>, StoreError> {
    let Some(row) = person::Entity::find_by_id(id.0).one(connection).await? else { return Ok(None) };
    let rows = membership::Entity::find()
        .filter(membership::Column::PersonId.eq(id.0))
        .order_by_asc(membership::Column::AssociationId)
        .all(connection)
        .await?;
    let memberships = rows.iter().map(from_membership).collect::<Result<_, _>>()?;
    from_row(row, memberships).map(Some)
}

/// The coordination: whoever hears of requests and of what the house cannot decide.
pub(crate) async fn coordinators(connection: &impl ConnectionTrait) -> Result<Vec<Person>, StoreError> {
    let query = person::Entity::find().filter(person::Column::Office.eq(Office::Coordinator.as_str())).order_by_asc(person::Column::Id);
    query.all(connection).await?.into_iter().map(|row| from_row(row, Vec::new())).collect()
}

/// Everybody, by number.
pub(super) async fn all(connection: &impl ConnectionTrait) -> Result<Vec<Person>, StoreError> {
    let rows = person::Entity::find().order_by_asc(person::Column::Id).all(connection).await?;
    let mut memberships: HashMap<i64, Vec<Membership>> = HashMap::new();
    for row in membership::Entity::find().order_by_asc(membership::Column::AssociationId).all(connection).await? {
        memberships.entry(row.person_id).or_default().push(from_membership(&row)?);
    }
    rows.into_iter()
        .map(|row| {
            let memberships = memberships.remove(&row.id).unwrap_or_default();
            from_row(row, memberships)
        })
        .collect()
}

/// Adds a person, or what is new about one the house knows already; their name and language stay as they are then.
pub(super) async fn insert(connection: &impl ConnectionTrait, new: &NewPerson<'_>) -> Result<PersonId, StoreError> {
    let row = person::ActiveModel {
        id: sea_orm::ActiveValue::NotSet,
        email: Set(new.email.as_str().to_owned()),
        name: Set(new.name.to_owned()),
        lang: Set(new.lang.tag().to_owned()),
        office: Set(new.office.map(|office| office.as_str().to_owned())),
        accepted_rules: Set(new.accepted.0),
        reminders: Set(Reminders::default().as_str().to_owned()),
    };
    let changed = if new.office.is_some() { person::Column::Office } else { person::Column::Email };
    let known_already = OnConflict::column(person::Column::Email).update_column(changed).to_owned();
    let row = person::Entity::insert(row).on_conflict(known_already).exec_with_returning(connection).await?;
    for (association, rank) in new.memberships {
        let membership = membership::ActiveModel { person_id: Set(row.id), association_id: Set(association.0), rank: Set(rank.as_str().to_owned()) };
        let promoted =
            OnConflict::columns([membership::Column::PersonId, membership::Column::AssociationId]).update_column(membership::Column::Rank).to_owned();
        membership::Entity::insert(membership).on_conflict(promoted).exec_without_returning(connection).await?;
    }
    Ok(PersonId(row.id))
}

pub(super) fn from_row(row: person::Model, memberships: Vec<Membership>) -> Result<Person, StoreError> {
    Ok(Person {
        id: PersonId(row.id),
        name: row.name,
        email: known(&row.email, ("person", "email"))?,
        lang: known(&row.lang, ("person", "lang"))?,
        office: row.office.map(|office| known(&office, ("person", "office"))).transpose()?,
        memberships,
        accepted: RulesVersion(row.accepted_rules),
        reminders: known(&row.reminders, ("person", "reminders"))?,
    })
}

pub(super) fn from_membership(row: &membership::Model) -> Result<Membership, StoreError> {
    Ok(Membership { association: AssociationId(row.association_id), rank: known(&row.rank, ("membership", "rank"))? })
}
