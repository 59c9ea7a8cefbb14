//! Letters on their way out: over SMTP, into a folder, or into memory.
//!
//! Nothing here decides whether or when a letter is sent; the worker that empties the outbox does.

mod folder;
mod memory;
mod message;
mod smtp;

use std::{fmt, io, path::PathBuf, str::FromStr};

use app::domain::{lang::Lang, person::Email, time::Moment, word::UnknownWord};

pub(crate) use self::message::one_line;
use self::{folder::Folder, message::Message, smtp::Smtp};
pub use self::{memory::Memory, smtp::SmtpSetting};

/// A letter ready to be sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Post {
    /// What makes it one letter however often it is sent (RFC 5322 §3.6.4), without the angle brackets.
    pub message_id: String,
    /// Who writes: the house.
    pub from: Address,
    /// Who reads.
    pub to: Address,
    /// The subject.
    pub subject: String,
    /// What it says as plain text.
    pub text: String,
    /// What it says as HTML.
    pub html: String,
    /// The entry it puts into the reader's calendar, or takes out.
    pub calendar: Option<CalendarPart>,
    /// When it was written; its `Date`.
    pub written_at: Moment,
    /// The language it is written in.
    pub lang: Lang,
}

/// Letters carry names, and links that sign somebody in: neither belongs into a log.
impl fmt::Debug for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Post").field("message_id", &self.message_id).finish_non_exhaustive()
    }
}

/// A name and an address for e-mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The name as people write it; may be empty.
    pub name: String,
    /// The address.
    pub email: Email,
}

/// A calendar entry that travels in a letter (iMIP, RFC 6047).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarPart {
    /// What the reader's calendar shall do with it.
    pub method: Method,
    /// The whole iCalendar object, lines ending in CRLF; its METHOD is `method`.
    pub text: String,
}

/// What a calendar shall do with an entry (RFC 5546 §1.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Put it in, or replace an older one.
    Request,
    /// Take it out.
    Cancel,
}

impl Method {
    /// The word in the calendar object, in the part's content type and in the store.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

impl FromStr for Method {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        [Self::Request, Self::Cancel].into_iter().find(|method| method.as_str() == word).ok_or(UnknownWord)
    }
}

/// Where letters go.
#[derive(Clone, Debug)]
pub enum Setting {
    /// To a mail server.
    Smtp(SmtpSetting),
    /// Into a folder, one .eml file each.
    Folder(PathBuf),
    /// Nowhere; tests look at them.
    Memory(Memory),
}

/// Sends letters. Dropping the future of [`Mailer::send`] is safe: at worst the letter is sent again, under the same Message-ID.
pub struct Mailer {
    way: Way,
}

enum Way {
    Smtp(Smtp),
    Folder(Folder),
    Memory(Memory),
}

impl Mailer {
    /// Gets ready: creates the folder, loads the certificates the system trusts. Speaks to no server yet.
    pub fn new(setting: &Setting) -> Result<Self, MailError> {
        let way = match setting {
            Setting::Smtp(setting) => Way::Smtp(Smtp::new(setting.clone())?),
            Setting::Folder(path) => Way::Folder(Folder::new(path.clone())?),
            Setting::Memory(memory) => Way::Memory(memory.clone()),
        };
        Ok(Self { way })
    }

    /// Sends a letter. `Ok` means that whoever carries it on has taken it.
    pub async fn send(&self, post: &Post) -> Result<(), Trouble> {
        let message = Message::compose(post)?;
        match &self.way {
            Way::Smtp(smtp) => smtp.send(&message).await,
            Way::Folder(folder) => folder.keep(&post.message_id, message.bytes).await,
            Way::Memory(memory) => {
                memory.keep(post.clone());
                Ok(())
            }
        }
    }

    /// Takes leave of the mail server. For when the outbox is empty and for shutdown; sending again later connects again.
    pub async fn close(&self) {
        if let Way::Smtp(smtp) = &self.way {
            smtp.close().await;
        }
    }
}

/// Why a letter was not sent. The text is for the coordination: short, without passwords and without the letter's words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// Worth another try: no connection, no answer in time, a refusal for now, or one that concerns the house and not this letter.
    #[error("not sent yet: {0}")]
    Later(String),
    /// The mail server refused this letter for good, as when it does not know the reader.
    #[error("refused for good: {0}")]
    Never(String),
}

/// Why letters cannot be sent with a setting. No message repeats anything from the address of the mail server: it holds a password.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// Not an address at all.
    #[error("the address of the mail server cannot be read; special characters in name and password must be percent-encoded, such as %2F for /")]
    Address(#[source] url::ParseError),
    /// Another scheme.
    #[error("the address of the mail server must begin with smtp:// or smtps://")]
    Scheme,
    /// No host, or one that cannot be a host.
    #[error("the address of the mail server needs a host name or an IP address after the @")]
    Host,
    /// A path that is no name to greet with.
    #[error("after the host only the name to greet the mail server with may follow, such as /house.example; / in a password is written %2F")]
    Greeting,
    /// Something other than `tls=` after the question mark, or something after a hash.
    #[error("only ?tls=required or ?tls=none may end the address of the mail server; ? and # in a password are written %3F and %23")]
    Tail,
    /// A contradiction.
    #[error("smtps:// is always encrypted and cannot have ?tls=none")]
    Contradiction,
    /// Passwords and letters would travel readable.
    #[error("without encryption letters go only to a mail server on this machine; add ?tls=required, or ?tls=none if the way there is safe")]
    Unencrypted,
    /// A name without a password or a password without a name.
    #[error("the mail server needs both name and password, or neither")]
    HalfSignIn,
    /// Percent-encoded bytes that are no text.
    #[error("name or password of the mail server are not UTF-8 after percent-decoding")]
    NotText,
    /// Encryption cannot be set up.
    #[error("encryption for the mail server cannot be set up from the certificates this system trusts")]
    Encryption(#[source] lettre::transport::smtp::Error),
    /// The folder cannot be made.
    #[error("the folder for letters cannot be made: {}", path.display())]
    Folder {
        /// Which folder.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_are_stored_under_their_word() {
        for method in [Method::Request, Method::Cancel] {
            assert_eq!(method.as_str().parse(), Ok(method));
        }
        assert_eq!("request".parse::<Method>(), Err(UnknownWord));
    }

    #[test]
    fn debug_shows_no_word_of_a_letter() {
        let post = message::tests::post();
        let shown = format!("{post:?}");
        assert!(shown.contains(&post.message_id) && !shown.contains(&post.subject) && !shown.contains(post.to.email.as_str()), "{shown}");
    }

    #[tokio::test]
    async fn memory_keeps_what_was_sent() {
        let memory = Memory::default();
        let mailer = Mailer::new(&Setting::Memory(memory.clone())).unwrap();
        let post = message::tests::post();
        mailer.send(&post).await.unwrap();
        mailer.close().await;
        assert_eq!(memory.sent(), [post]);
    }
}
