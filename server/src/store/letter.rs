//! The outbox: letters written with the change they tell of, and kept until they are sent.

use app::{
    domain::{
        booking::Booking,
        id::{BookingId, LetterId},
        lang::Lang,
        person::Email,
        time::Moment,
    },
    page::letter::{Kept, State, Words},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait as _},
};

use super::{Store, StoreError, entity::letter, known, unsigned};
use crate::mail::{Address, CalendarPart, Post};

/// A letter before it is kept.
#[derive(Clone, Debug)]
pub(crate) struct NewLetter {
    pub(crate) message_id: String,
    pub(crate) to: Address,
    pub(crate) lang: Lang,
    pub(crate) words: Words,
    pub(crate) calendar: Option<CalendarPart>,
    /// Whether it brings a key to an account.
    pub(crate) confidential: bool,
}

/// A letter taken out to be sent; whoever else looks leaves it alone until the claim ends.
#[derive(Clone, Debug)]
pub(crate) struct Claimed {
    pub(crate) id: LetterId,
    pub(crate) failed: u32,
    pub(crate) post: Post,
}

/// What became of a try to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The mail server took it.
    Sent,
    /// It is tried again then.
    Again {
        /// When.
        at: Moment,
        /// What the mail server said.
        trouble: String,
    },
    /// It is not tried again unless somebody asks.
    GivenUp {
        /// What the mail server said.
        trouble: String,
    },
}

/// Which letters are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pile {
    /// Newest first.
    All,
    /// Newest first.
    GivenUp,
    /// Oldest first.
    Waiting,
    /// Newest first.
    Sent,
}

/// How many letters a list shows.
const LISTED: u64 = 100;

impl NewLetter {
    /// Puts the letter into the outbox within the caller's transaction.
    pub(crate) async fn insert(self, connection: &impl ConnectionTrait, booking: Option<&BookingId>, at: Moment) -> Result<(), DbErr> {
        let row = letter::ActiveModel {
            id: sea_orm::ActiveValue::NotSet,
            message_id: Set(self.message_id),
            booking_id: Set(booking.map(BookingId::to_string)),
            to_name: Set(self.to.name),
            to_email: Set(self.to.email.as_str().to_owned()),
            lang: Set(self.lang.tag().to_owned()),
            subject: Set(self.words.subject),
            body_text: Set(self.words.text),
            body_html: Set(self.words.html),
            calendar_method: Set(self.calendar.as_ref().map(|part| part.method.as_str().to_owned())),
            calendar_text: Set(self.calendar.map(|part| part.text)),
            confidential: Set(self.confidential),
            written_at: Set(at.0),
            state: Set(WAITING.to_owned()),
            failed: Set(0),
            next_try_at: Set(at.0),
            trouble: Set(None),
            sent_at: Set(None),
        };
        letter::Entity::insert(row).exec_without_returning(connection).await?;
        Ok(())
    }
}

impl NewLetter {
    /// The same for several.
    pub(crate) async fn insert_all(
        letters: Vec<Self>,
        connection: &impl ConnectionTrait,
        booking: Option<&BookingId>,
        at: Moment,
    ) -> Result<(), DbErr> {
        for letter in letters {
            letter.insert(connection, booking, at).await?;
        }
        Ok(())
    }
}

const WAITING: &str = "waiting";
const SENT: &str = "sent";
const GIVEN_UP: &str = "given-up";

impl Store {
    /// Takes the next due letter, claimed until `until`; of several servers that ask at once, one gets it.
    pub(crate) async fn claim_letter(&self, from: &Address, now: Moment, until: Moment) -> Result<Option<Claimed>, StoreError> {
        loop {
            let due = letter::Entity::find()
                .filter(letter::Column::State.eq(WAITING))
                .filter(letter::Column::NextTryAt.lte(now.0))
                .order_by_asc(letter::Column::NextTryAt)
                .order_by_asc(letter::Column::Id)
                .limit(1);
            let Some(row) = due.one(self.read()).await? else { return Ok(None) };
            let claimed = letter::Entity::update_many()
                .col_expr(letter::Column::NextTryAt, Expr::value(until.0))
                .filter(letter::Column::Id.eq(row.id))
                .filter(letter::Column::State.eq(WAITING))
                .filter(letter::Column::NextTryAt.eq(row.next_try_at))
                .exec(&self.write)
                .await?;
            if claimed.rows_affected == 1 {
                return claimed_from(row, from).map(Some);
            }
        }
    }

    /// Notes what became of a try.
    pub(crate) async fn settle_letter(&self, claimed: &Claimed, outcome: Outcome, now: Moment) -> Result<(), StoreError> {
        let update = letter::Entity::update_many().filter(letter::Column::Id.eq(claimed.id.0));
        let failed = || Expr::col(letter::Column::Failed).add(1);
        let update = match outcome {
            Outcome::Sent => update
                .col_expr(letter::Column::State, Expr::value(SENT))
                .col_expr(letter::Column::SentAt, Expr::value(now.0))
                .col_expr(letter::Column::Trouble, Expr::value(Option::<String>::None)),
            Outcome::Again { at, trouble } => update
                .col_expr(letter::Column::NextTryAt, Expr::value(at.0))
                .col_expr(letter::Column::Failed, failed())
                .col_expr(letter::Column::Trouble, Expr::value(trouble)),
            Outcome::GivenUp { trouble } => update
                .col_expr(letter::Column::State, Expr::value(GIVEN_UP))
                .col_expr(letter::Column::Failed, failed())
                .col_expr(letter::Column::Trouble, Expr::value(trouble)),
        };
        update.exec(&self.write).await?;
        Ok(())
    }

    /// Takes the words out of confidential letters that have been sent: whoever copies the database finds no keys in it.
    pub(crate) async fn empty_confidential_letters(&self) -> Result<(), StoreError> {
        letter::Entity::update_many()
            .col_expr(letter::Column::BodyText, Expr::value(""))
            .col_expr(letter::Column::BodyHtml, Expr::value(""))
            .filter(letter::Column::Confidential.eq(true))
            .filter(letter::Column::State.eq(SENT))
            .filter(letter::Column::BodyText.ne(""))
            .exec(&self.write)
            .await?;
        Ok(())
    }

    /// When the next waiting letter is due.
    pub(crate) async fn next_letter_at(&self) -> Result<Option<Moment>, StoreError> {
        let query = letter::Entity::find().select_only().column_as(letter::Column::NextTryAt.min(), "next").filter(letter::Column::State.eq(WAITING));
        let next: Option<Option<i64>> = query.into_tuple().one(self.read()).await?;
        Ok(next.flatten().map(Moment))
    }

    /// Puts a given-up letter back; nothing happens when it is not given up.
    pub(crate) async fn try_letter_again(&self, permit: app::domain::permission::Permit<'_>, id: LetterId, now: Moment) -> Result<(), StoreError> {
        let transaction = self.begin(super::Touches::Nothing).await?;
        let revived = letter::Entity::update_many()
            .col_expr(letter::Column::State, Expr::value(WAITING))
            .col_expr(letter::Column::Failed, Expr::value(0))
            .col_expr(letter::Column::NextTryAt, Expr::value(now.0))
            .filter(letter::Column::Id.eq(id.0))
            .filter(letter::Column::State.eq(GIVEN_UP))
            .exec(&transaction)
            .await?;
        if revived.rows_affected == 1 {
            let by = super::history::By::Person(permit);
            super::history::record(&transaction, by, super::history::Deed::SendLetterAgain, None, None, now).await?;
        }
        Ok(transaction.commit().await?)
    }

    /// Letters of a pile, a hundred at most.
    pub(crate) async fn letters(&self, pile: Pile) -> Result<Vec<Kept>, StoreError> {
        let all = letter::Entity::find().limit(LISTED);
        let of = |state: &str| all.clone().filter(letter::Column::State.eq(state));
        let query = match pile {
            Pile::All => all.order_by_desc(letter::Column::Id),
            Pile::GivenUp => of(GIVEN_UP).order_by_desc(letter::Column::Id),
            Pile::Waiting => of(WAITING).order_by_asc(letter::Column::Id),
            Pile::Sent => of(SENT).order_by_desc(letter::Column::Id),
        };
        query.all(self.read()).await?.into_iter().map(kept).collect()
    }

    /// One letter with its HTML.
    pub(crate) async fn letter(&self, id: LetterId) -> Result<Option<(Kept, String)>, StoreError> {
        let Some(row) = letter::Entity::find_by_id(id.0).one(self.read()).await? else { return Ok(None) };
        let html = row.body_html.clone();
        Ok(Some((kept(row)?, html)))
    }

    /// What became of the newest letter about a booking.
    pub(crate) async fn letter_about(&self, booking: &BookingId) -> Result<Option<State>, StoreError> {
        let query = letter::Entity::find().filter(letter::Column::BookingId.eq(booking.as_str())).order_by_desc(letter::Column::Id);
        query.one(self.read()).await?.map(|row| state(&row.state, row.failed)).transpose()
    }
}

/// A booking that is to change, as its booker's calendar has it; nothing where no letter brought it there, or one was given up.
pub(crate) async fn in_calendar<'a>(connection: &impl ConnectionTrait, booking: &'a Booking) -> Result<Option<&'a Booking>, StoreError> {
    let brought = letter::Entity::find()
        .select_only()
        .column(letter::Column::State)
        .filter(letter::Column::BookingId.eq(booking.id.as_str()))
        .filter(letter::Column::CalendarMethod.is_not_null());
    let states: Vec<String> = brought.into_tuple().all(connection).await?;
    let arrived = !states.is_empty() && states.iter().all(|state| state != GIVEN_UP);
    Ok(arrived.then_some(booking))
}

fn state(word: &str, failed: i32) -> Result<State, StoreError> {
    match word {
        WAITING => Ok(State::Waiting { failed: unsigned(failed, ("letter", "failed"))? }),
        SENT => Ok(State::Sent),
        GIVEN_UP => Ok(State::GivenUp),
        _ => Err(StoreError::Unknown { table: "letter", column: "state" }),
    }
}

fn kept(row: letter::Model) -> Result<Kept, StoreError> {
    Ok(Kept {
        id: LetterId(row.id),
        to: format!("{} <{}>", row.to_name, row.to_email),
        lang: known(&row.lang, ("letter", "lang"))?,
        subject: row.subject,
        written_at: Moment(row.written_at),
        state: state(&row.state, row.failed)?,
        trouble: row.trouble,
        text: row.body_text,
        calendar: row.calendar_method,
    })
}

fn claimed_from(row: letter::Model, from: &Address) -> Result<Claimed, StoreError> {
    let method = row.calendar_method.map(|method| known(&method, ("letter", "calendar_method"))).transpose()?;
    let calendar = method.zip(row.calendar_text).map(|(method, text)| CalendarPart { method, text });
    let post = Post {
        message_id: row.message_id,
        from: from.clone(),
        to: Address { name: row.to_name, email: known::<Email>(&row.to_email, ("letter", "to_email"))? },
        subject: row.subject,
        text: row.body_text,
        html: row.body_html,
        calendar,
        written_at: Moment(row.written_at),
        lang: known(&row.lang, ("letter", "lang"))?,
    };
    Ok(Claimed { id: LetterId(row.id), failed: unsigned(row.failed, ("letter", "failed"))?, post })
}
