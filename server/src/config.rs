//! Typed settings; a bad one is refused with a sentence before anything starts.

use std::{fmt, path::PathBuf};

use url::Url;

use crate::{clock::Clock, mail};

/// Everything a house needs to open.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the data is kept.
    pub database: DatabaseUrl,
    /// Where people find the site; letters link there.
    pub base: BaseUrl,
    /// How letters leave.
    pub mail: mail::Setting,
    /// The folder with the islands' code; without it pages are served without scripts.
    pub site: Option<PathBuf>,
    /// Whether this is a house to try things out in.
    pub kind: Kind,
    /// What time it is.
    pub clock: Clock,
    /// Who sends the letters.
    pub delivery: Delivery,
}

/// Whether a house is real.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A house with real people.
    Real,
    /// An invented house: one press signs in as anyone, and every letter can be read.
    Demo,
}

/// Who sends letters that are due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// A worker, as soon as they are written.
    Worker,
    /// Whoever calls [`crate::House::deliver_due`].
    ByHand,
}

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// Not an address of a database.
    #[error("DATABASE_URL must begin with sqlite: or postgres:")]
    Database,
    /// Not an address of a site.
    #[error("BASE_URL must be an address such as https://haus.example, without anything after the host")]
    Base,
    /// Letters cannot leave this way.
    #[error("SMTP_URL cannot be used")]
    Mail(#[from] mail::MailError),
    /// A clock that cannot be read.
    #[error("--clock must be a time such as 2026-11-24T09:30:00+01:00")]
    Clock,
    /// A clock for a real house.
    #[error("--clock is for --demo only: a real house goes by the real time")]
    ClockOfRealHouse,
    /// The data folder cannot be used.
    #[error("the data folder cannot be made")]
    Data(#[source] std::io::Error),
}

/// The address of a database; shows no password.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// An address that begins with `sqlite:` or `postgres:`.
    pub fn parse(url: &str) -> Result<Self, ConfigError> {
        let known = ["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| url.starts_with(scheme));
        if known { Ok(Self(url.to_owned())) } else { Err(ConfigError::Database) }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.split(':').next().unwrap_or_default())
    }
}

/// Where people find the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    text: String,
    host: String,
    secure: bool,
}

impl BaseUrl {
    /// An `http` or `https` address of a host, without path.
    pub fn parse(url: &str) -> Result<Self, ConfigError> {
        let url = Url::parse(url).map_err(|_| ConfigError::Base)?;
        let host = url.host_str().ok_or(ConfigError::Base)?.to_owned();
        let plain = url.path() == "/" && url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
        let secure = match url.scheme() {
            "https" => true,
            "http" => false,
            _ => return Err(ConfigError::Base),
        };
        if plain { Ok(Self { text: url.as_str().trim_end_matches('/').to_owned(), host, secure }) } else { Err(ConfigError::Base) }
    }

    /// The address without a slash at the end.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host, for names that must be the house's own.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether browsers reach it over TLS.
    pub fn is_secure(&self) -> bool {
        self.secure
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_the_site_is_only_a_host() {
        for good in ["https://haus.example", "http://localhost:3000/"] {
            assert!(BaseUrl::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "haus.example", "ftp://haus.example", "https://haus.example/a", "https://me@haus.example", "https://haus.example/?x"] {
            assert!(BaseUrl::parse(bad).is_err(), "{bad}");
        }
        assert_eq!(BaseUrl::parse("http://localhost:3000/").unwrap().as_str(), "http://localhost:3000");
    }

    #[test]
    fn a_database_password_is_not_shown() {
        let url = DatabaseUrl::parse("postgres://haus:geheim@db/haus").unwrap();
        assert_eq!(format!("{url:?}"), "postgres");
        assert!(DatabaseUrl::parse("mysql://db").is_err());
    }
}
