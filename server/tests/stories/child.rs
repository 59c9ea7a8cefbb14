//! The program itself, as whoever runs a house starts it.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{ExitStatus, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::{Child, Command},
};

use crate::{
    browser::Browser,
    house::{Base, NOW_RFC3339},
};

/// `treppenhaus` with arguments; it sees no settings of whoever runs the tests.
pub(crate) fn treppenhaus(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_treppenhaus"));
    for name in
        ["DATABASE_URL", "SMTP_URL", "BASE_URL", "TREPPENHAUS_DATA", "TREPPENHAUS_LISTEN", "TREPPENHAUS_SITE", "TREPPENHAUS_CLOCK", "RUST_LOG"]
    {
        command.env_remove(name);
    }
    command.args(arguments).stdin(Stdio::null()).kill_on_drop(true);
    command
}

/// A demo house in a process of its own, with doors open and letters as files.
pub(crate) struct Running {
    process: Child,
    address: String,
    data: PathBuf,
    log: PathBuf,
}

impl Running {
    /// Opens the house of a story.
    pub(crate) async fn demo(base: &Base) -> Self {
        Self::with(base, |_| {}).await
    }

    /// Opens it with more settings.
    pub(crate) async fn with(base: &Base, more: impl FnOnce(&mut Command)) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let data = base.folder().to_owned();
        let log = data.join(format!("{}.log", COUNT.fetch_add(1, Ordering::Relaxed)));
        let mut command = treppenhaus(&["serve", "--demo", "--listen", "127.0.0.1:0", "--clock", NOW_RFC3339]);
        command.arg("--data").arg(&data).args(["--database-url", base.url()]);
        command.stdout(Stdio::piped()).stderr(File::create(&log).unwrap());
        more(&mut command);
        let mut process = command.spawn().unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let Some(line) = lines.next_line().await.unwrap() else { panic!("the house did not open: {}", fs::read_to_string(&log).unwrap()) };
        let home = line.strip_prefix("Treppenhaus is open at ").expect("the first line says where");
        let address = home.replace("localhost", "127.0.0.1");
        Self { process, address, data, log }
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    pub(crate) fn newcomer(&self) -> Browser {
        Browser::new(&self.address)
    }

    /// Where its letters lie.
    pub(crate) fn letters(&self) -> PathBuf {
        letters(&self.data)
    }

    /// What it has logged so far.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap()
    }

    /// Pulls the plug (SIGKILL) and waits until it is out.
    pub(crate) async fn pull_the_plug(mut self) {
        self.process.kill().await.unwrap();
    }

    /// Asks it to close (SIGTERM).
    pub(crate) async fn ask_to_close(&self) {
        let process = self.process.id().unwrap().to_string();
        assert!(Command::new("kill").args(["-TERM", &process]).status().await.unwrap().success());
    }

    /// Waits until it has closed.
    pub(crate) async fn closed(mut self) -> ExitStatus {
        self.process.wait().await.unwrap()
    }
}

/// The folder for letters in a data folder.
pub(crate) fn letters(data: &Path) -> PathBuf {
    data.join("letters")
}
