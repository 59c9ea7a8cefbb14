//! Treppenhaus: keeping, carrying and deciding who.
//!
//! [`House::open`] takes a [`Config`] and gives a house that can be served; the command line and the tests start here.

pub mod calendar;
mod clock;
pub mod config;
mod demo;
mod feed;
mod fulfil;
mod letter;
pub mod mail;
mod memory;
mod secret;
mod store;
mod waiting;

pub mod http;
mod work;

use std::sync::Arc;

use app::domain::time::Moment;
use tokio::{net::TcpListener, sync::Notify};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

pub use clock::Clock;
pub use config::Config;
use config::{Delivery, Kind};
use mail::{Mailer, Trouble};
use memory::Memory;
pub use store::person::Invitation;
use store::{Store, StoreError};
pub use work::{deliver::Round, expire::Overdue};

/// An open house: its data, its letters, its pages.
pub struct House {
    config: Config,
    store: Store,
    mailer: Mailer,
    memory: Memory,
    assets: http::asset::Assets,
    /// Rings when a letter was written.
    letter_written: Notify,
    /// When to think of reminders again.
    next_reminders: work::remind::Next,
}

/// Why a house does not open or stopped.
#[derive(Debug, thiserror::Error)]
pub enum HouseError {
    /// The database.
    #[error("the house cannot reach its data")]
    Store(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The way letters leave.
    #[error("letters cannot leave the house")]
    Mail(#[from] mail::MailError),
    /// `--demo` on data that are not a demo's.
    #[error("--demo would fill a house with invented data, but there is a real one in this database")]
    NotADemo,
    /// The listening socket.
    #[error("the house cannot be reached")]
    Serve(#[source] std::io::Error),
    /// No association of that name.
    #[error("the house has no association with that name in its address")]
    NoSuchAssociation,
}

impl std::fmt::Debug for House {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("House").field("config", &self.config).finish_non_exhaustive()
    }
}

impl From<StoreError> for HouseError {
    fn from(error: StoreError) -> Self {
        Self::Store(Box::new(error))
    }
}

impl House {
    /// Connects, brings the tables up to date, and fills an empty demo house.
    pub async fn open(config: Config) -> Result<Arc<Self>, HouseError> {
        http::prepare();
        let store = Store::open(config.database.as_str()).await?;
        match config.kind {
            Kind::Demo => demo::fill(&store, config.clock.now()).await?,
            Kind::Real => store.found().await?,
        }
        let mailer = Mailer::new(&config.mail)?;
        let assets = http::asset::Assets::load(config.site.as_deref());
        Ok(Arc::new(Self {
            config,
            store,
            mailer,
            memory: Memory::default(),
            assets,
            letter_written: Notify::new(),
            next_reminders: work::remind::Next::default(),
        }))
    }

    /// Answers requests and sends letters until `closing` is cancelled; then finishes what is under way.
    pub async fn serve(self: Arc<Self>, listener: TcpListener, closing: CancellationToken) -> Result<(), HouseError> {
        let tasks = TaskTracker::new();
        if self.config.delivery == Delivery::Worker {
            tasks.spawn(work::run(Arc::clone(&self), closing.clone()));
        }
        tasks.close();
        // Beside the first requests, which the word lists would keep waiting.
        tokio::task::spawn_blocking(app::domain::find::prepare);
        let router = http::router(Arc::clone(&self)).into_make_service_with_connect_info::<std::net::SocketAddr>();
        let serving = axum::serve(listener, router).with_graceful_shutdown(closing.clone().cancelled_owned());
        let served = tokio::select! {
            served = serving.into_future() => served,
            () = overdue(&closing) => Ok(()),
        };
        closing.cancel();
        tasks.wait().await;
        self.mailer.close().await;
        self.store.clone().close().await?;
        served.map_err(HouseError::Serve)
    }

    /// Sends every letter that is due now, each once.
    pub async fn deliver_due(&self) -> Result<Round, HouseError> {
        Ok(work::deliver::round(self).await?)
    }

    /// Ends requests and offers that nobody answered in time, and reminds the coordination of those that still can be.
    pub async fn expire_due(&self) -> Result<Overdue, HouseError> {
        Ok(work::expire::round(self).await?)
    }

    /// Writes to everybody who wants to be reminded of what they have in the house tomorrow, once a day; how many letters it wrote.
    pub async fn remind_due(&self) -> Result<u32, HouseError> {
        Ok(work::remind::round(self).await?)
    }

    /// Gives somebody an account and writes to them.
    pub async fn invite(&self, invitation: &Invitation) -> Result<(), HouseError> {
        let snapshot = self.memory.snapshot(&self.store).await?;
        let association = match &invitation.association {
            Some((slug, rank)) => Some((snapshot.directory.association_named(slug).ok_or(HouseError::NoSuchAssociation)?.id, *rank)),
            None => None,
        };
        let letter = letter::invitation(self, &snapshot.directory, invitation);
        Ok(self.store.invite(invitation, association, letter, self.now()).await?)
    }

    /// Forgets what is no longer needed: old sign-ins, and messages whose time is over.
    pub async fn forget_due(&self) -> Result<(), HouseError> {
        Ok(self.store.forget(self.now()).await?)
    }

    /// How many statements the house has asked its database since it opened; beginning and ending a change are none.
    pub fn queries(&self) -> u64 {
        self.store.queries()
    }

    fn now(&self) -> Moment {
        self.config.clock.now()
    }
}

/// Long enough for every request to end or time out; a connection that stays silent does not keep the house open.
async fn overdue(closing: &CancellationToken) {
    closing.cancelled().await;
    tokio::time::sleep(http::PATIENCE).await;
}
