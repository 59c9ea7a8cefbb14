//! Letters over SMTP (RFC 5321).
//!
//! lettre speaks the protocol; connections and their time limits are kept here. lettre's own pool limits nothing but the TCP
//! connect, and takes a connection back whose conversation was cut off in the middle, so that the next letter reads the answers
//! meant for the last one.

use std::{
    fmt,
    net::IpAddr,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use lettre::transport::smtp::{
    Error,
    authentication::{Credentials, DEFAULT_MECHANISMS},
    client::{AsyncSmtpConnection, TlsParameters},
    commands::{Data, Mail, Rcpt},
    extension::ClientId,
};
use url::Url;

use super::{
    MailError, Trouble,
    message::{Message, one_line},
};

/// How to reach a mail server.
#[derive(Clone, PartialEq, Eq)]
pub struct SmtpSetting {
    host: String,
    port: u16,
    encryption: Encryption,
    sign_in: Option<SignIn>,
    /// The name to greet with; the machine's own when there is none.
    greeting: Option<String>,
    /// How long the server may take for one answer.
    timeout: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encryption {
    None,
    /// After the greeting, and never without (RFC 3207).
    StartTls,
    /// From the first byte (RFC 8314).
    Tls,
}

#[derive(Clone, PartialEq, Eq)]
struct SignIn {
    name: String,
    password: String,
}

impl fmt::Debug for SmtpSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmtpSetting")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("encryption", &self.encryption)
            .field("signs_in", &self.sign_in.is_some())
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

impl SmtpSetting {
    const TIMEOUT: Duration = Duration::from_secs(20);

    /// Reads `smtps://name:password@host`, `smtp://name:password@host?tls=required` or, for a server on this machine,
    /// `smtp://localhost:2525`. Name and password are percent-encoded; a path is the name to greet with.
    pub fn parse(url: &str) -> Result<Self, MailError> {
        let url = Url::parse(url.trim()).map_err(MailError::Address)?;
        let host = host(&url)?;
        let encryption = encryption(&url, &host)?;
        let standard = match encryption {
            Encryption::None => 25,
            Encryption::StartTls => 587,
            Encryption::Tls => 465,
        };
        Ok(Self {
            port: url.port().unwrap_or(standard),
            encryption,
            sign_in: sign_in(&url)?,
            greeting: greeting(&url)?,
            timeout: Self::TIMEOUT,
            host,
        })
    }

    /// Lets the server take this long for an answer instead of 20 seconds.
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }
}

fn host(url: &Url) -> Result<String, MailError> {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    if is_name(host) || address.parse::<IpAddr>().is_ok() { Ok(address.to_ascii_lowercase()) } else { Err(MailError::Host) }
}

fn is_name(text: &str) -> bool {
    let label = |label: &str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    text.split('.').all(label)
}

fn encryption(url: &Url, host: &str) -> Result<Encryption, MailError> {
    if url.fragment().is_some() {
        return Err(MailError::Tail);
    }
    match (url.scheme(), url.query()) {
        ("smtps", None | Some("tls=required")) => Ok(Encryption::Tls),
        ("smtps", Some("tls=none")) => Err(MailError::Contradiction),
        ("smtp", Some("tls=required")) => Ok(Encryption::StartTls),
        ("smtp", Some("tls=none")) => Ok(Encryption::None),
        ("smtp", None) if is_this_machine(host) => Ok(Encryption::None),
        ("smtp", None) => Err(MailError::Unencrypted),
        ("smtp" | "smtps", Some(_)) => Err(MailError::Tail),
        _ => Err(MailError::Scheme),
    }
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn sign_in(url: &Url) -> Result<Option<SignIn>, MailError> {
    let name = decoded(url.username())?;
    let password = decoded(url.password().unwrap_or_default())?;
    match (name.is_empty(), password.is_empty()) {
        (true, true) => Ok(None),
        (false, false) => Ok(Some(SignIn { name, password })),
        _ => Err(MailError::HalfSignIn),
    }
}

fn decoded(text: &str) -> Result<String, MailError> {
    // A plus is a plus here, other than in a form.
    let escaped = text.replace('+', "%2B").replace('&', "%26").replace('=', "%3D");
    let (decoded, _) = url::form_urlencoded::parse(escaped.as_bytes()).next().unwrap_or_default();
    if decoded.contains(char::REPLACEMENT_CHARACTER) { Err(MailError::NotText) } else { Ok(decoded.into_owned()) }
}

fn greeting(url: &Url) -> Result<Option<String>, MailError> {
    match url.path().strip_prefix('/').unwrap_or_default() {
        "" => Ok(None),
        name if is_name(name) => Ok(Some(name.to_owned())),
        _ => Err(MailError::Greeting),
    }
}

/// A mail server and the connections to it that are free.
pub(super) struct Smtp {
    setting: SmtpSetting,
    tls: Option<TlsParameters>,
    greeting: ClientId,
    /// Only connections between two letters. Whoever sends owns the connection: when sending is cut off, it is closed.
    free: Mutex<Vec<AsyncSmtpConnection>>,
}

/// What went wrong while talking to the mail server.
enum Failure {
    /// No answer in time.
    Silence(Duration),
    /// The server does not let the house in.
    SignIn(Error),
    /// Anything else that is not about the letter.
    House(Error),
    /// The server's answer to this letter.
    Letter(Error),
}

impl Smtp {
    pub(super) fn new(setting: SmtpSetting) -> Result<Self, MailError> {
        let tls = match setting.encryption {
            Encryption::None => None,
            Encryption::StartTls | Encryption::Tls => Some(TlsParameters::new(setting.host.clone()).map_err(MailError::Encryption)?),
        };
        let greeting = setting.greeting.clone().map_or_else(ClientId::default, ClientId::Domain);
        Ok(Self { setting, tls, greeting, free: Mutex::default() })
    }

    pub(super) async fn send(&self, message: &Message) -> Result<(), Trouble> {
        let mut connection = match self.free_connection().await {
            Some(connection) => connection,
            None => self.connect().await.map_err(Trouble::from)?,
        };
        match self.hand_over(&mut connection, message).await {
            Ok(()) => {
                self.keep(connection);
                Ok(())
            }
            Err(failure) => {
                if failure.is_answer() {
                    // Some servers lock out who hangs up without a word. Whether they answer the word no longer matters.
                    let _ = within(self.setting.timeout, connection.quit()).await;
                }
                Err(failure.into())
            }
        }
    }

    pub(super) async fn close(&self) {
        while let Some(mut connection) = self.take() {
            // The letters have been taken; a server that does not answer the farewell changes nothing.
            let _ = within(self.setting.timeout, connection.quit()).await;
        }
    }

    /// A connection that still answers.
    async fn free_connection(&self) -> Option<AsyncSmtpConnection> {
        while let Some(mut connection) = self.take() {
            if tokio::time::timeout(self.setting.timeout, connection.test_connected()).await == Ok(true) {
                return Some(connection);
            }
        }
        None
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Failure> {
        let SmtpSetting { host, port, encryption, sign_in, timeout, .. } = &self.setting;
        let at_once = self.tls.clone().filter(|_| *encryption == Encryption::Tls);
        let connecting = AsyncSmtpConnection::connect_tokio1((host.as_str(), *port), Some(*timeout), &self.greeting, at_once, None);
        let mut connection = within(*timeout, connecting).await?.map_err(Failure::House)?;
        if let Some(tls) = self.tls.clone().filter(|_| *encryption == Encryption::StartTls) {
            within(*timeout, connection.starttls(tls, &self.greeting)).await?.map_err(Failure::House)?;
        }
        if let Some(SignIn { name, password }) = sign_in {
            let credentials = Credentials::new(name.clone(), password.clone());
            within(*timeout, connection.auth(DEFAULT_MECHANISMS, &credentials)).await?.map_err(Failure::SignIn)?;
        }
        Ok(connection)
    }

    async fn hand_over(&self, connection: &mut AsyncSmtpConnection, message: &Message) -> Result<(), Failure> {
        /// Who gives up before the last answer may have sent the letter all the same; RFC 5321 §4.5.3.2.6 therefore has a much
        /// longer limit for it. Two minutes, with the usual limit, and not ten: other letters wait.
        const PATIENCE: u32 = 6;
        let timeout = self.setting.timeout;
        let mail = Mail::new(Some(message.from.clone()), Vec::new());
        within(timeout, connection.command(mail)).await?.map_err(Failure::House)?;
        let rcpt = Rcpt::new(message.to.clone(), Vec::new());
        within(timeout, connection.command(rcpt)).await?.map_err(Failure::Letter)?;
        within(timeout, connection.command(Data)).await?.map_err(Failure::Letter)?;
        within(timeout * PATIENCE, connection.message(&message.bytes)).await?.map_err(Failure::Letter)?;
        Ok(())
    }

    fn take(&self) -> Option<AsyncSmtpConnection> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    fn keep(&self, connection: AsyncSmtpConnection) {
        self.free.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
    }
}

async fn within<T>(limit: Duration, answer: impl Future<Output = Result<T, Error>>) -> Result<Result<T, Error>, Failure> {
    tokio::time::timeout(limit, answer).await.map_err(|_| Failure::Silence(limit))
}

impl Failure {
    /// Whether the server answered, if only with a refusal: then it still listens.
    fn is_answer(&self) -> bool {
        match self {
            Self::Silence(_) => false,
            Self::SignIn(error) | Self::House(error) | Self::Letter(error) => error.status().is_some(),
        }
    }
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Silence(limit) => Self::Later(format!("the mail server did not answer within {limit:?}")),
            // Not in the server's own words: they may repeat what was sent.
            Failure::SignIn(error) => Self::Later(match error.status() {
                Some(code) => format!("the mail server refused the name or the password of the house ({code})"),
                None => "signing in at the mail server failed".into(),
            }),
            Failure::Letter(error) if error.is_permanent() && !asks_to_sign_in(&error) => Self::Never(said(&error)),
            Failure::House(error) | Failure::Letter(error) => Self::Later(said(&error)),
        }
    }
}

/// RFC 4954 §6: the house must sign in, or otherwise; nothing is wrong with the letter.
fn asks_to_sign_in(error: &Error) -> bool {
    error.status().is_some_and(|code| matches!(u16::from(code), 530 | 534 | 535 | 538))
}

/// What the server said, or what kept it from saying anything, short enough for a table.
fn said(error: &Error) -> String {
    const LONGEST: usize = 200;
    let mut reason: &dyn std::error::Error = error;
    while let Some(source) = reason.source() {
        reason = source;
    }
    let text = match error.status() {
        Some(code) => format!("{code} {reason}"),
        None => format!("no letter can be handed to the mail server: {reason}"),
    };
    one_line(&text).chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tokio::{
        io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
        net::{TcpListener, TcpStream},
    };

    use super::*;
    use crate::mail::{Mailer, Setting, message::tests::post};

    fn parse(url: &str) -> Result<SmtpSetting, MailError> {
        SmtpSetting::parse(url)
    }

    #[test]
    fn addresses_of_mail_servers_have_these_forms() {
        for (url, host, port, encryption) in [
            ("smtps://a:b@mail.example", "mail.example", 465, Encryption::Tls),
            ("smtps://mail.example:1465?tls=required", "mail.example", 1465, Encryption::Tls),
            ("smtp://a:b@Mail.Example?tls=required", "mail.example", 587, Encryption::StartTls),
            ("smtp://a:b@mail.example:25?tls=none", "mail.example", 25, Encryption::None),
            ("smtp://127.0.0.1:2525", "127.0.0.1", 2525, Encryption::None),
            ("smtp://localhost/", "localhost", 25, Encryption::None),
            (" smtp://[::1]:2525\n", "::1", 2525, Encryption::None),
            ("smtps://[2001:db8::1]/house.example", "2001:db8::1", 465, Encryption::Tls),
        ] {
            let setting = parse(url).unwrap();
            assert_eq!((setting.host.as_str(), setting.port, setting.encryption), (host, port, encryption), "{url}");
        }
        assert_eq!(parse("smtps://mail.example/house.example").unwrap().greeting.as_deref(), Some("house.example"));
        assert_eq!(parse("smtps://mail.example").unwrap().timeout, Duration::from_secs(20));
    }

    #[test]
    fn names_and_passwords_are_percent_decoded() {
        for (url, name, password) in [
            ("smtps://haus%40house.example:p%2Fa%3As%23s%3F%25@mail.example", "haus@house.example", "p/a:s#s?%"),
            ("smtps://a:b+c&d=e%20f%26g@mail.example", "a", "b+c&d=e f&g"),
            ("smtps://a:pässwört%C3%9F@mail.example", "a", "pässwörtß"),
        ] {
            let sign_in = parse(url).unwrap().sign_in.unwrap();
            assert_eq!((sign_in.name.as_str(), sign_in.password.as_str()), (name, password), "{url}");
        }
        assert!(parse("smtps://mail.example").unwrap().sign_in.is_none());
    }

    #[test]
    fn bad_addresses_are_explained_without_the_password() {
        for (url, expected) in [
            ("", "cannot be read"),
            ("geheim", "cannot be read"),
            ("http://a:geheim@mail.example", "smtp:// or smtps://"),
            ("smtp://a:geheim@mail.example", "without encryption"),
            ("smtp://a:geheim@127.0.0.1.example", "without encryption"),
            ("smtps://a:geheim@mail.example?tls=none", "always encrypted"),
            ("smtp://a:geheim@mail.example?tls=opportunistic", "only ?tls="),
            ("smtp://a:geheim@mail.example?tls=required&x=geheim", "only ?tls="),
            ("smtps://a:12#geheim@mail.example", "only ?tls="),
            ("smtps://a:12?geheim@mail.example", "only ?tls="),
            ("smtps://a:12/geheim@mail.example", "may follow"),
            ("smtps://a:geheim/x@mail.example", "cannot be read"),
            ("smtps://a:geheim@", "cannot be read"),
            ("smtps:mail.example", "needs a host"),
            ("smtps://a:geheim@m%C3%A4il.example", "needs a host"),
            ("smtps://a@mail.example", "both name and password"),
            ("smtps://:geheim@mail.example", "both name and password"),
            ("smtps://a:geheim%FF@mail.example", "not UTF-8"),
        ] {
            let error = parse(url).expect_err(url);
            let chain = format!("{error} {error:?}");
            assert!(error.to_string().contains(expected), "{url}: {error}");
            assert!(!chain.contains("geheim"), "{chain}");
        }
    }

    #[test]
    fn debug_hides_name_and_password() {
        let setting = Setting::Smtp(parse("smtps://haus:geheim@mail.example").unwrap());
        let shown = format!("{setting:?}");
        assert!(shown.contains("mail.example") && !shown.contains("geheim") && !shown.contains("haus"), "{shown}");
    }

    /// A mail server that answers each command by the first word it begins with; an empty answer is silence.
    #[derive(Clone, Default)]
    struct Server {
        answers: Vec<(&'static str, &'static str)>,
        seen: Arc<Mutex<Vec<String>>>,
    }

    impl Server {
        fn answering(answers: &[(&'static str, &'static str)]) -> Self {
            Self { answers: answers.to_vec(), seen: Arc::default() }
        }

        /// Listens on a free port for as long as the test runs.
        async fn start(&self) -> SmtpSetting {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let port = listener.local_addr().unwrap().port();
            let server = self.clone();
            tokio::spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    let server = server.clone();
                    tokio::spawn(async move { server.talk(stream).await });
                }
            });
            parse(&format!("smtp://haus:geheim@127.0.0.1:{port}")).unwrap().with_timeout(Duration::from_millis(200))
        }

        fn answer(&self, command: &str) -> &'static str {
            let own = self.answers.iter().find(|(word, _)| command.starts_with(word)).map(|(_, answer)| *answer);
            own.unwrap_or(match command.split(' ').next() {
                Some("EHLO") => "250-hello\r\n250 AUTH PLAIN LOGIN",
                Some("AUTH") => "235 ok",
                Some("DATA") => "354 go on",
                Some("QUIT") => "221 bye",
                Some("CONNECT") => "220 hello",
                _ => "250 ok",
            })
        }

        async fn say(&self, stream: &mut BufReader<TcpStream>, command: &str) -> Option<()> {
            self.seen.lock().unwrap().push(command.split(':').next().unwrap_or_default().to_owned());
            match self.answer(command) {
                "" => std::future::pending().await,
                "hang up" => None,
                answer => stream.write_all(format!("{answer}\r\n").as_bytes()).await.ok(),
            }
        }

        async fn talk(&self, stream: TcpStream) -> Option<()> {
            let mut stream = BufReader::new(stream);
            self.say(&mut stream, "CONNECT").await?;
            loop {
                let mut command = String::new();
                if stream.read_line(&mut command).await.ok()? == 0 {
                    return None;
                }
                self.say(&mut stream, command.trim_end()).await?;
                if command.starts_with("DATA") && self.answer("DATA").starts_with('3') {
                    let mut letter = Vec::new();
                    while !letter.ends_with(b"\r\n.\r\n") {
                        letter.push(stream.read_u8().await.ok()?);
                    }
                    self.say(&mut stream, "LETTER").await?;
                }
            }
        }

        fn seen(&self) -> Vec<String> {
            let seen = self.seen.lock().unwrap();
            seen.iter().map(|command| command.split(' ').next().unwrap_or_default().to_owned()).collect()
        }
    }

    async fn mailer(server: &Server) -> Mailer {
        Mailer::new(&Setting::Smtp(server.start().await)).unwrap()
    }

    #[tokio::test]
    async fn letters_share_a_connection_until_it_is_closed() {
        let server = Server::default();
        let mailer = mailer(&server).await;
        mailer.send(&post()).await.unwrap();
        mailer.send(&post()).await.unwrap();
        mailer.close().await;
        mailer.send(&post()).await.unwrap();
        let letter = ["MAIL", "RCPT", "DATA", "LETTER"];
        let hello = ["CONNECT", "EHLO", "AUTH"];
        let expected = [&hello[..], &letter, &["NOOP"], &letter, &["QUIT"], &hello, &letter].concat();
        assert_eq!(server.seen(), expected);
    }

    #[tokio::test]
    async fn a_connection_the_server_has_closed_is_replaced() {
        let server = Server::answering(&[("NOOP", "hang up")]);
        let mailer = mailer(&server).await;
        mailer.send(&post()).await.unwrap();
        mailer.send(&post()).await.unwrap();
        assert_eq!(server.seen().iter().filter(|command| *command == "CONNECT").count(), 2);
        assert_eq!(server.seen().iter().filter(|command| *command == "LETTER").count(), 2);
    }

    #[tokio::test]
    async fn only_a_refusal_of_the_letter_is_for_good() {
        for (word, answer, for_good) in [
            ("RCPT", "550 5.1.1 unknown", true),
            ("DATA", "554 no", true),
            ("LETTER", "554 5.7.1 spam", true),
            ("RCPT", "450 4.2.0 greylisted", false),
            ("LETTER", "452 full", false),
            ("RCPT", "530 5.7.0 authentication required", false),
            ("MAIL", "553 not your address", false),
            ("AUTH", "535 5.7.8 no: AGhhdXMAZ2VoZWlt geheim", false),
            ("EHLO", "250 no way to sign in", false),
            ("CONNECT", "554 go away", false),
            ("CONNECT", "", false),
            ("EHLO", "", false),
            ("AUTH", "", false),
            ("RCPT", "", false),
            ("LETTER", "", false),
            ("LETTER", "hang up", false),
            ("RCPT", "nonsense", false),
        ] {
            let server = Server::answering(&[(word, answer)]);
            let trouble = mailer(&server).await.send(&post()).await.unwrap_err();
            assert_eq!(matches!(trouble, Trouble::Never(_)), for_good, "{word} {answer}: {trouble}");
            let (Trouble::Later(text) | Trouble::Never(text)) = trouble;
            assert!(!text.is_empty() && text.len() <= 200 && !text.contains("geheim") && !text.contains("AGhh"), "{text}");
        }
    }

    #[tokio::test]
    async fn a_server_that_is_not_there_is_worth_another_try() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        drop(listener);
        let mailer = Mailer::new(&Setting::Smtp(parse(&url).unwrap())).unwrap();
        assert!(matches!(mailer.send(&post()).await, Err(Trouble::Later(_))));
    }

    #[tokio::test]
    async fn without_encryption_no_password_leaves_the_house_when_encryption_is_required() {
        let server = Server::default();
        let setting = SmtpSetting { encryption: Encryption::StartTls, ..server.start().await };
        let mailer = Mailer::new(&Setting::Smtp(setting)).unwrap();
        assert!(matches!(mailer.send(&post()).await, Err(Trouble::Later(_))));
        assert_eq!(server.seen(), ["CONNECT", "EHLO"]);
    }

    #[tokio::test]
    async fn a_conversation_cut_off_in_the_middle_is_not_taken_up_again() {
        let server = Server::answering(&[("LETTER", "")]);
        let mailer = mailer(&server).await;
        assert!(tokio::time::timeout(Duration::from_millis(100), mailer.send(&post())).await.is_err());
        assert!(mailer.send(&post()).await.is_err());
        assert_eq!(server.seen().iter().filter(|command| *command == "CONNECT").count(), 2);
    }
}
