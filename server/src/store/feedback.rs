//! Keeping what people tell the house without an account, for a while.

use app::domain::{
    feedback::{Feedback, KEPT_DAYS, Kept},
    id::FeedbackId,
    lang::Lang,
    permission::Permit,
    time::Moment,
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use super::{
    Store, StoreError, Touches,
    entity::{feedback, letter},
    known,
    letter::NewLetter,
    sign_in::Heard,
};
use crate::secret;

/// How long messages of one client are counted, in seconds.
pub(crate) const COUNTED_FOR: i64 = 3600;
/// How many messages one client may send within [`COUNTED_FOR`]; a house behind one router is one client.
const PER_CLIENT: u64 = 5;
/// How many messages the desk lists.
const LISTED: u64 = 100;
const DAY: i64 = 86_400;

/// A message that has just come.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NewFeedback<'a> {
    pub(crate) feedback: &'a Feedback,
    /// The language of the page it was written on.
    pub(crate) lang: Lang,
    /// Where it came from (an IP address); kept as a hash, for a day.
    pub(crate) client: &'a str,
}

impl Store {
    /// Keeps a message and the letter that brings it to the coordination, unless too many came from there.
    pub(crate) async fn hear_feedback(&self, new: NewFeedback<'_>, letter: Option<NewLetter>, now: Moment) -> Result<Heard, StoreError> {
        let client_hash = secret::hash(new.client);
        let transaction = self.begin(Touches::Nothing).await?;
        // Messages that come at once must count each other.
        super::alone(&transaction).await?;
        let recent = feedback::Entity::find().filter(feedback::Column::CreatedAt.gt(now.plus(-COUNTED_FOR).0));
        if recent.filter(feedback::Column::ClientHash.eq(&client_hash)).count(&transaction).await? >= PER_CLIENT {
            return Ok(Heard::TooMany);
        }
        let row = feedback::ActiveModel {
            id: NotSet,
            kind: Set(new.feedback.kind.as_str().to_owned()),
            words: Set(new.feedback.words.clone()),
            contact: Set(new.feedback.contact.clone()),
            about: Set(new.feedback.about.clone()),
            lang: Set(new.lang.tag().to_owned()),
            client_hash: Set(Some(client_hash)),
            message_id: Set(letter.as_ref().map(|letter| letter.message_id.clone())),
            created_at: Set(now.0),
            done_at: Set(None),
        };
        feedback::Entity::insert(row).exec_without_returning(&transaction).await?;
        if let Some(letter) = letter {
            letter.insert(&transaction, None, now).await?;
        }
        transaction.commit().await?;
        Ok(Heard::Yes)
    }

    /// The last messages: open ones first, then newest first.
    pub(crate) async fn feedback(&self, _: Permit<'_>) -> Result<Vec<Kept>, StoreError> {
        let newest = feedback::Entity::find().order_by_desc(feedback::Column::Id).limit(LISTED).all(self.read()).await?;
        let mut kept = newest.into_iter().map(kept).collect::<Result<Vec<_>, _>>()?;
        kept.sort_by_key(|kept| kept.done);
        Ok(kept)
    }

    /// Puts a message aside as seen to; says whether it was open.
    pub(crate) async fn feedback_done(&self, _: Permit<'_>, id: FeedbackId, now: Moment) -> Result<bool, StoreError> {
        let open = feedback::Entity::update_many().filter(feedback::Column::Id.eq(id.0)).filter(feedback::Column::DoneAt.is_null());
        let done = open.col_expr(feedback::Column::DoneAt, Expr::value(now.0)).exec(&self.write).await?;
        Ok(done.rows_affected > 0)
    }

    /// Deletes a message and the letter that repeats its words; says whether it was there.
    pub(crate) async fn delete_feedback(&self, _: Permit<'_>, id: FeedbackId) -> Result<bool, StoreError> {
        Ok(self.delete(feedback::Column::Id.eq(id.0)).await? > 0)
    }

    /// Forgets where messages came from after a day, and the messages when their time is over.
    pub(super) async fn forget_feedback(&self, now: Moment) -> Result<(), StoreError> {
        let old = feedback::Entity::update_many().filter(feedback::Column::CreatedAt.lt(now.plus(-DAY).0));
        let old = old.filter(feedback::Column::ClientHash.is_not_null());
        old.col_expr(feedback::Column::ClientHash, Expr::value(None::<String>)).exec(&self.write).await?;
        self.delete(feedback::Column::CreatedAt.lte(now.plus(-KEPT_DAYS * DAY).0)).await?;
        Ok(())
    }

    /// Deletes messages with their letters; says how many messages.
    async fn delete(&self, which: sea_orm::sea_query::SimpleExpr) -> Result<u64, StoreError> {
        let transaction = self.begin(Touches::Nothing).await?;
        let deleted = delete(&transaction, which).await?;
        transaction.commit().await?;
        Ok(deleted)
    }
}

async fn delete(connection: &impl ConnectionTrait, which: sea_orm::sea_query::SimpleExpr) -> Result<u64, DbErr> {
    let letters = feedback::Entity::find().select_only().column(feedback::Column::MessageId).filter(which.clone());
    let letters: Vec<Option<String>> = letters.into_tuple().all(connection).await?;
    letter::Entity::delete_many().filter(letter::Column::MessageId.is_in(letters.into_iter().flatten())).exec(connection).await?;
    Ok(feedback::Entity::delete_many().filter(which).exec(connection).await?.rows_affected)
}

fn kept(row: feedback::Model) -> Result<Kept, StoreError> {
    let kind = known(&row.kind, ("feedback", "kind"))?;
    Ok(Kept {
        id: FeedbackId(row.id),
        at: Moment(row.created_at),
        lang: known(&row.lang, ("feedback", "lang"))?,
        feedback: Feedback { kind, words: row.words, contact: row.contact, about: row.about },
        done: row.done_at.is_some(),
    })
}
