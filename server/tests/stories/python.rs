//! What the stories need Python for: a real mail server, and programs that read letters and calendars.

use std::{
    env,
    path::{Path, PathBuf},
    process::Stdio,
    sync::atomic::{AtomicU8, Ordering},
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines},
    process::{Child, ChildStdin, ChildStdout, Command},
};

use crate::house::soon;

/// A letter as a program of the reader's understands it.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Letter {
    pub(crate) message_id: String,
    pub(crate) to: String,
    pub(crate) subject: String,
    pub(crate) types: Vec<String>,
    pub(crate) text: String,
    pub(crate) html: String,
    pub(crate) calendar: Option<Calendar>,
}

/// The entry of its calendar part.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Calendar {
    pub(crate) method_of_type: String,
    pub(crate) method: String,
    pub(crate) uid: String,
    pub(crate) sequence: i64,
    /// By which slot it names the one date it is about, if it is.
    pub(crate) slot: Option<i64>,
    pub(crate) starts_at: i64,
    pub(crate) ends_at: i64,
    pub(crate) zone: Option<String>,
    pub(crate) zones: Vec<String>,
    pub(crate) status: String,
    pub(crate) description: String,
    pub(crate) dates: Vec<Date>,
    /// The iCalendar object.
    pub(crate) raw: String,
}

/// A date as somebody sees it who has the calendar entry; times are Unix seconds.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Date {
    pub(crate) starts_at: i64,
    pub(crate) location: String,
    pub(crate) ends_at: i64,
    pub(crate) status: String,
}

/// Reads .eml files.
pub(crate) async fn read_letters(files: &[PathBuf]) -> Vec<Letter> {
    let output = script("read_letters.py").args(files).stderr(Stdio::inherit()).output().await.unwrap();
    assert!(output.status.success(), "a letter cannot be read");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What whoever has each of these calendars sees, in order.
pub(crate) async fn read_calendars(texts: &[String]) -> Vec<Vec<Date>> {
    told("read_calendars.py", texts).await
}

/// What a script says to calendars on its input.
async fn told<Input: Serialize + ?Sized, Output: DeserializeOwned>(name: &str, calendars: &Input) -> Output {
    let mut reader = script(name).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = reader.stdin.take().unwrap();
    input.write_all(&serde_json::to_vec(calendars).unwrap()).await.unwrap();
    drop(input);
    let output = soon(reader.wait_with_output()).await.unwrap();
    assert!(output.status.success(), "a calendar cannot be read");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What a person sees in their calendar after each of these letters' calendar parts, for each person.
pub(crate) async fn replay_letters(people: &[Vec<String>]) -> Vec<Vec<Vec<Date>>> {
    told("replay_letters.py", people).await
}

/// The .eml files of a folder.
pub(crate) fn letter_files(folder: &Path) -> Vec<PathBuf> {
    let files = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = files.filter(|file| file.extension().is_some_and(|ending| ending == "eml")).collect();
    files.sort();
    files
}

fn script(name: &str) -> Command {
    let python = env::var("TEST_PYTHON").expect("the stories need a Python: `cargo xtask test stories` makes one and sets TEST_PYTHON");
    let mut command = Command::new(python);
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/python").join(name)).kill_on_drop(true);
    command
}

/// How a mail server behaves.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mood {
    Accept,
    /// It knows no reader.
    Refuse,
    /// It takes a letter and does not answer until its mood is another.
    Hang,
}

impl Mood {
    fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Refuse => "refuse",
            Self::Hang => "hang",
        }
    }
}

/// What happens at a mail server.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "event", rename_all = "lowercase")]
pub(crate) enum Event {
    Ready { port: u16 },
    Refused,
    Hanging,
    Letter { encrypted: bool, signed_in: bool, letter: Box<Letter> },
}

/// An address of this machine that no other story uses, so that a server can go and come back under it.
pub(crate) fn own_host() -> String {
    static COUNT: AtomicU8 = AtomicU8::new(2);
    format!("127.0.0.{}", COUNT.fetch_add(1, Ordering::Relaxed))
}

/// A mail server.
pub(crate) struct MailServer {
    process: Child,
    told: Option<ChildStdin>,
    events: Lines<BufReader<ChildStdout>>,
    pub(crate) host: String,
    pub(crate) port: u16,
}

impl MailServer {
    pub(crate) async fn start(host: &str, port: u16, mood: Mood) -> Self {
        Self::with(host, port, mood, |_| {}).await
    }

    pub(crate) async fn with(host: &str, port: u16, mood: Mood, more: impl FnOnce(&mut Command)) -> Self {
        let mut command = script("mail_server.py");
        command.args([host, &port.to_string(), mood.as_str()]).stdin(Stdio::piped()).stdout(Stdio::piped());
        more(&mut command);
        let mut process = command.spawn().unwrap();
        let (told, events) = (process.stdin.take(), BufReader::new(process.stdout.take().unwrap()).lines());
        let mut server = Self { process, told, events, host: host.to_owned(), port: 0 };
        match server.next().await {
            Some(Event::Ready { port }) => Self { port, ..server },
            event => panic!("the mail server is not ready but says {event:?}"),
        }
    }

    /// Where it is, for the house's settings.
    pub(crate) fn url(&self) -> String {
        format!("smtp://{}:{}", self.host, self.port)
    }

    /// What happens next there; nothing once it has ended.
    pub(crate) async fn next(&mut self) -> Option<Event> {
        let line = soon(self.events.next_line()).await.unwrap()?;
        Some(serde_json::from_str(&line).unwrap())
    }

    pub(crate) async fn become_one_that(&mut self, mood: Mood) {
        self.told.as_mut().unwrap().write_all(format!("{}\n", mood.as_str()).as_bytes()).await.unwrap();
    }

    /// Stops it; everything that happened there since somebody last looked.
    pub(crate) async fn stop(mut self) -> Vec<Event> {
        self.told = None;
        let mut events = Vec::new();
        while let Some(event) = self.next().await {
            events.push(event);
        }
        self.process.wait().await.unwrap();
        events
    }
}
