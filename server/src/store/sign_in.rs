//! Wishes to sign in, and browsers that are signed in. Everything secret is kept as a hash.

use app::domain::{
    id::PersonId,
    person::{Email, Person},
    time::Moment,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait as _},
};

use super::{
    Store, StoreError, Touches,
    entity::{letter, person, session_token, sign_in},
    letter::NewLetter,
};
use crate::secret;

/// How long link and code are good for, in seconds.
pub(crate) const GOOD_FOR: i64 = 15 * 60;
/// How long a browser stays signed in, in seconds: 90 days, because volunteers forget how they got in.
pub(crate) const SIGNED_IN_FOR: i64 = 90 * 86_400;
/// How many letters one address gets within [`GOOD_FOR`].
const PER_EMAIL: u64 = 5;
/// How many wishes one client has within [`GOOD_FOR`]; a house behind one router is one client.
const PER_CLIENT: u64 = 40;
/// How many codes may be tried on one wish.
const TRIES: i32 = 5;

/// A wish to sign in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wish<'a> {
    pub(crate) email: &'a Email,
    /// Where it came from (an IP address); kept as a hash, for a day.
    pub(crate) client: &'a str,
    pub(crate) token: &'a str,
    pub(crate) code: &'a str,
}

/// Whether a wish was heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// If there is an account, its letter is on the way.
    Yes,
    /// Too many from there.
    TooMany,
}

impl Store {
    /// The person with that address for e-mail.
    pub(crate) async fn person_by_email(&self, email: &Email) -> Result<Option<Person>, StoreError> {
        let row = person::Entity::find().filter(person::Column::Email.eq(email.as_str())).one(self.read()).await?;
        match row {
            Some(row) => self.person(PersonId(row.id)).await,
            None => Ok(None),
        }
    }

    /// Keeps a wish and, for a known person, the letter to them. The same work for both: who has an account stays unknown.
    pub(crate) async fn hear(&self, wish: Wish<'_>, known: Option<(PersonId, NewLetter)>, now: Moment) -> Result<Heard, StoreError> {
        let (email_hash, client_hash) = (secret::hash(wish.email.as_str()), secret::hash(wish.client));
        let transaction = self.begin(Touches::Nothing).await?;
        // Wishes that come at once must count each other.
        super::alone(&transaction).await?;
        let recent = sign_in::Entity::find().filter(sign_in::Column::CreatedAt.gt(now.plus(-GOOD_FOR).0));
        let by_email = recent.clone().filter(sign_in::Column::EmailHash.eq(&email_hash)).count(&transaction).await?;
        let by_client = recent.filter(sign_in::Column::ClientHash.eq(&client_hash)).count(&transaction).await?;
        if by_email >= PER_EMAIL || by_client >= PER_CLIENT {
            return Ok(Heard::TooMany);
        }
        let row = sign_in::ActiveModel {
            id: sea_orm::ActiveValue::NotSet,
            code_hash: Set(code_hash(wish.email, wish.code)),
            email_hash: Set(email_hash),
            client_hash: Set(client_hash),
            person_id: Set(known.as_ref().map(|(person, _)| person.0)),
            token_hash: Set(secret::hash(wish.token)),
            created_at: Set(now.0),
            expires_at: Set(now.plus(GOOD_FOR).0),
            tries: Set(0),
            used_at: Set(None),
        };
        sign_in::Entity::insert(row).exec_without_returning(&transaction).await?;
        if let Some((_, letter)) = known {
            letter.insert(&transaction, None, now).await?;
        }
        transaction.commit().await?;
        Ok(Heard::Yes)
    }

    /// Signs in with the token of a link: once, and in time. Gives the token of the browser.
    pub(crate) async fn sign_in_by_token(&self, token: &str, now: Moment) -> Result<Option<String>, StoreError> {
        let row = sign_in::Entity::find().filter(sign_in::Column::TokenHash.eq(secret::hash(token))).one(self.read()).await?;
        match row {
            Some(row) => self.use_up(&row, now).await,
            None => Ok(None),
        }
    }

    /// Signs in with the code of the newest letter to an address: once, in time, and after few tries.
    pub(crate) async fn sign_in_by_code(&self, email: &Email, code: &str, now: Moment) -> Result<Option<String>, StoreError> {
        let newest = sign_in::Entity::find()
            .filter(sign_in::Column::EmailHash.eq(secret::hash(email.as_str())))
            .filter(sign_in::Column::UsedAt.is_null())
            .filter(sign_in::Column::ExpiresAt.gt(now.0))
            .order_by_desc(sign_in::Column::Id);
        let Some(row) = newest.one(self.read()).await? else { return Ok(None) };
        // Counted before it is compared, so that many tries at once do not slip through.
        let counted = sign_in::Entity::update_many()
            .col_expr(sign_in::Column::Tries, Expr::col(sign_in::Column::Tries).add(1))
            .filter(sign_in::Column::Id.eq(row.id))
            .filter(sign_in::Column::Tries.lt(TRIES))
            .exec(&self.write)
            .await?;
        if counted.rows_affected == 0 || row.code_hash != code_hash(email, code) {
            return Ok(None);
        }
        self.use_up(&row, now).await
    }

    async fn use_up(&self, row: &sign_in::Model, now: Moment) -> Result<Option<String>, StoreError> {
        let Some(person) = row.person_id else { return Ok(None) };
        let transaction = self.begin(Touches::Nothing).await?;
        let used = sign_in::Entity::update_many()
            .col_expr(sign_in::Column::UsedAt, Expr::value(now.0))
            .filter(sign_in::Column::Id.eq(row.id))
            .filter(sign_in::Column::UsedAt.is_null())
            .filter(sign_in::Column::ExpiresAt.gt(now.0))
            .exec(&transaction)
            .await?;
        if used.rows_affected == 0 {
            return Ok(None);
        }
        let token = insert_token(&transaction, PersonId(person), now).await?;
        transaction.commit().await?;
        Ok(Some(token))
    }

    /// Signs a person in without a letter; only the door of a demo house does.
    pub(crate) async fn sign_in_as(&self, person: PersonId, now: Moment) -> Result<String, StoreError> {
        insert_token(&self.write, person, now).await
    }

    /// Who is behind a browser's token.
    pub(crate) async fn person_by_token(&self, token: &str, now: Moment) -> Result<Option<Person>, StoreError> {
        let signed_in = session_token::Entity::find_by_id(secret::hash(token)).filter(session_token::Column::ExpiresAt.gt(now.0));
        let person: Option<i64> = signed_in.select_only().column(session_token::Column::PersonId).into_tuple().one(self.read()).await?;
        match person {
            Some(person) => self.person(PersonId(person)).await,
            None => Ok(None),
        }
    }

    /// Signs a browser out.
    pub(crate) async fn sign_out(&self, token: &str) -> Result<(), StoreError> {
        session_token::Entity::delete_by_id(secret::hash(token)).exec(&self.write).await?;
        Ok(())
    }

    /// Forgets what is no longer needed: wishes and their letters older than a day, and browsers whose time is over.
    pub(crate) async fn forget(&self, now: Moment) -> Result<(), StoreError> {
        const DAY: i64 = 86_400;
        sign_in::Entity::delete_many().filter(sign_in::Column::CreatedAt.lt(now.plus(-DAY).0)).exec(&self.write).await?;
        let letters = letter::Entity::delete_many().filter(letter::Column::Confidential.eq(true));
        letters.filter(letter::Column::WrittenAt.lt(now.plus(-DAY).0)).exec(&self.write).await?;
        session_token::Entity::delete_many().filter(session_token::Column::ExpiresAt.lte(now.0)).exec(&self.write).await?;
        self.forget_feedback(now).await
    }
}

async fn insert_token(connection: &impl sea_orm::ConnectionTrait, person: PersonId, now: Moment) -> Result<String, StoreError> {
    let token = secret::token();
    let row = session_token::ActiveModel {
        token_hash: Set(secret::hash(&token)),
        person_id: Set(person.0),
        created_at: Set(now.0),
        expires_at: Set(now.plus(SIGNED_IN_FOR).0),
    };
    session_token::Entity::insert(row).exec_without_returning(connection).await?;
    Ok(token)
}

/// A code alone has few values; with the address it is another hash for everybody.
fn code_hash(email: &Email, code: &str) -> String {
    secret::hash(&format!("{}:{code}", email.as_str()))
}
