//! The command line of a house.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
};

use app::domain::{
    lang::Lang,
    person::{Email, Office, Rank},
    time::Moment,
};
use clap::{Args, Parser, Subcommand};
use server::{
    Clock, Config, House, HouseError, Invitation,
    config::{BaseUrl, ConfigError, DatabaseUrl, Delivery, Kind},
    mail::{Setting, SmtpSetting},
};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// The software of a house that many associations share.
#[derive(Parser)]
#[command(name = "treppenhaus", version)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Open the house: answer requests and send letters until told to stop (Ctrl-C or SIGTERM).
    Serve(Serve),
    /// Bring the tables up to date and stop.
    Migrate(Keep),
    /// Give somebody an account and write to them.
    Invite(Invite),
}

/// Where the house keeps its things; the same for every command.
#[derive(Args)]
struct Keep {
    /// The folder for the database and, without SMTP, for the letters.
    #[arg(long, env = "TREPPENHAUS_DATA", default_value = "data")]
    data: PathBuf,
    /// sqlite:… or postgres:…; the default is a SQLite file in the data folder.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    database_url: Option<String>,
    /// smtp://user:password@host:port?tls=required or smtps://…; without it letters become .eml files in the data folder.
    #[arg(long, env = "SMTP_URL", hide_env_values = true)]
    smtp_url: Option<String>,
    /// Where people find the site, for the links in letters; the default is the listening address.
    #[arg(long, env = "BASE_URL")]
    base_url: Option<String>,
}

#[derive(Args)]
struct Serve {
    #[command(flatten)]
    keep: Keep,
    /// Where to listen.
    #[arg(long, env = "TREPPENHAUS_LISTEN", default_value = "127.0.0.1:3000")]
    listen: SocketAddr,
    /// An invented house to try things out in: one press signs in as anyone. Refused where a real house is kept.
    #[arg(long)]
    demo: bool,
    /// The folder with the islands' code; the default is `site` beside the folder of this program.
    #[arg(long, env = "TREPPENHAUS_SITE")]
    site: Option<PathBuf>,
    /// The time a demo house starts at (RFC 3339).
    #[arg(long, env = "TREPPENHAUS_CLOCK")]
    clock: Option<String>,
}

#[derive(Args)]
struct Invite {
    #[command(flatten)]
    keep: Keep,
    /// Where their letters go.
    email: Email,
    /// How the house addresses them.
    #[arg(long)]
    name: String,
    /// The language of their letters.
    #[arg(long, default_value = "de")]
    lang: Lang,
    /// What they do for the whole house: coordinator or partner.
    #[arg(long)]
    office: Option<Office>,
    /// The association they act for, by its name in addresses.
    #[arg(long)]
    association: Option<String>,
    /// How far they act for it: member or lead.
    #[arg(long, default_value = "member")]
    rank: Rank,
}

#[tokio::main]
async fn main() -> ExitCode {
    log();
    let done = match Line::parse().command {
        Command::Serve(serve) => serve.run().await,
        Command::Migrate(keep) => keep.migrate().await,
        Command::Invite(invite) => invite.run().await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("treppenhaus: {}", server::http::chain(&*error));
            ExitCode::FAILURE
        }
    }
}

type Done = Result<(), Box<dyn std::error::Error>>;

/// The log goes to standard error, a line of JSON an event; `RUST_LOG` chooses how much.
fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "warn,server=info".into());
    tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).init();
}

impl Serve {
    async fn run(self) -> Done {
        let listener = TcpListener::bind(self.listen).await.map_err(HouseError::Serve)?;
        let address = listener.local_addr().map_err(HouseError::Serve)?;
        let config = self.config(address)?;
        let home = config.base.as_str().to_owned();
        let house = House::open(config).await?;
        let closing = CancellationToken::new();
        tokio::spawn(until_told(closing.clone()));
        println!("Treppenhaus is open at {home}");
        Ok(house.serve(listener, closing).await?)
    }

    fn config(&self, address: SocketAddr) -> Result<Config, ConfigError> {
        let kind = if self.demo { Kind::Demo } else { Kind::Real };
        let site = self.site.clone().or_else(beside_program).filter(|site| site.is_dir());
        Ok(Config { kind, site, clock: self.clock(kind)?, ..self.keep.config(Some(address))? })
    }

    fn clock(&self, kind: Kind) -> Result<Clock, ConfigError> {
        match (&self.clock, kind) {
            (None, _) => Ok(Clock::System),
            (Some(_), Kind::Real) => Err(ConfigError::ClockOfRealHouse),
            (Some(time), Kind::Demo) => {
                let time = chrono::DateTime::parse_from_rfc3339(time).map_err(|_| ConfigError::Clock)?;
                Ok(Clock::starting_at(Moment(time.timestamp())))
            }
        }
    }
}

/// `site` beside the folder of the program: `target/site` for `target/release/treppenhaus`.
fn beside_program() -> Option<PathBuf> {
    Some(std::env::current_exe().ok()?.parent()?.parent()?.join("site"))
}

async fn until_told(closing: CancellationToken) {
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminated => {}
    }
    closing.cancel();
}

impl Invite {
    async fn run(self) -> Done {
        let house = House::open(self.keep.config(None)?).await?;
        let association = self.association.map(|slug| (slug, self.rank));
        let invitation = Invitation { name: self.name, email: self.email, lang: self.lang, office: self.office, association };
        house.invite(&invitation).await?;
        let round = house.deliver_due().await?;
        println!("{} can sign in; {} letters sent", invitation.email.as_str(), round.sent);
        Ok(())
    }
}

impl Keep {
    async fn migrate(self) -> Done {
        House::open(self.config(None)?).await?;
        println!("The tables are up to date");
        Ok(())
    }

    fn config(&self, address: Option<SocketAddr>) -> Result<Config, ConfigError> {
        std::fs::create_dir_all(&self.data).map_err(ConfigError::Data)?;
        Ok(Config {
            database: self.database()?,
            base: BaseUrl::parse(&self.base_url.clone().unwrap_or_else(|| usual_base(address)))?,
            mail: self.mail()?,
            site: None,
            kind: Kind::Real,
            clock: Clock::System,
            delivery: Delivery::Worker,
        })
    }

    fn database(&self) -> Result<DatabaseUrl, ConfigError> {
        match &self.database_url {
            Some(url) => DatabaseUrl::parse(url),
            None => DatabaseUrl::parse(&format!("sqlite:{}", absolute(&self.data).join("treppenhaus.db").display())),
        }
    }

    fn mail(&self) -> Result<Setting, ConfigError> {
        Ok(match &self.smtp_url {
            Some(url) => Setting::Smtp(SmtpSetting::parse(url)?),
            None => Setting::Folder(self.data.join("letters")),
        })
    }
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// A loopback address is called localhost, as people type it.
fn usual_base(address: Option<SocketAddr>) -> String {
    match address {
        Some(address) if address.ip().is_loopback() => format!("http://localhost:{}", address.port()),
        Some(address) => format!("http://{address}"),
        None => "http://localhost:3000".to_owned(),
    }
}
