//! Letters as .eml files in a folder: what a house without a mail server has.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU64, Ordering},
};

use sha2::{Digest, Sha256};

use super::{MailError, Trouble};

pub(super) struct Folder {
    path: PathBuf,
}

impl Folder {
    pub(super) fn new(path: PathBuf) -> Result<Self, MailError> {
        match fs::create_dir_all(&path) {
            Ok(()) => Ok(Self { path }),
            Err(source) => Err(MailError::Folder { path, source }),
        }
    }

    /// Keeps a letter; the same Message-ID is the same file, so a letter kept twice is there once.
    pub(super) async fn keep(&self, message_id: &str, letter: Vec<u8>) -> Result<(), Trouble> {
        let path = self.path.clone();
        let name = file_name(message_id);
        match tokio::task::spawn_blocking(move || write(&path, &name, &letter)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(Trouble::Later(format!("the letter could not be written to its folder: {error}"))),
            Err(_) => Err(Trouble::Later("the letter could not be written to its folder".into())),
        }
    }
}

/// Whole or not at all, also when the plug is pulled: the name appears only after the bytes are on the disk.
fn write(folder: &Path, name: &str, letter: &[u8]) -> io::Result<()> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    fs::create_dir_all(folder)?;
    let unfinished = folder.join(format!(".{}-{}.part", process::id(), COUNT.fetch_add(1, Ordering::Relaxed)));
    let written = create(&unfinished).and_then(|mut file| {
        file.write_all(letter)?;
        file.sync_all()?;
        fs::rename(&unfinished, folder.join(name))
    });
    if written.is_err() {
        // Best effort: what matters is why writing failed.
        let _ = fs::remove_file(&unfinished);
    }
    written?;
    // The rename is on the disk once the folder is.
    File::open(folder)?.sync_all()
}

fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    // Letters hold links that sign somebody in: not for other users of the machine.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// A file name for a Message-ID, different for different ones, without anything a file system gives a meaning to.
fn file_name(message_id: &str) -> String {
    const LONGEST: usize = 200;
    let mut name = String::new();
    for (index, byte) in message_id.bytes().enumerate() {
        if byte.is_ascii_alphanumeric() || b"-_@".contains(&byte) || (byte == b'.' && index > 0) {
            name.push(char::from(byte));
        } else {
            name.extend(['%', hex(byte >> 4), hex(byte & 0xf)]);
        }
    }
    if name.len() > LONGEST {
        let digest = Sha256::digest(message_id);
        name.truncate(LONGEST - 64);
        name = format!("{name}{digest:x}");
    }
    name + ".eml"
}

fn hex(digit: u8) -> char {
    char::from_digit(digit.into(), 16).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::{Mailer, Setting, message::tests::post};

    fn files(folder: &Path) -> Vec<String> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[tokio::test]
    async fn a_letter_kept_twice_is_one_file() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("data/letters");
        let mailer = Mailer::new(&Setting::Folder(folder.clone())).unwrap();
        mailer.send(&post()).await.unwrap();
        let first = fs::read(folder.join("letter-7@house.example.eml")).unwrap();
        mailer.send(&post()).await.unwrap();
        assert_eq!(files(&folder), ["letter-7@house.example.eml"]);
        assert_eq!(fs::read(folder.join("letter-7@house.example.eml")).unwrap(), first, "the same letter is the same bytes");
    }

    #[tokio::test]
    async fn a_folder_that_vanishes_is_made_again() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("letters");
        let mailer = Mailer::new(&Setting::Folder(folder.clone())).unwrap();
        fs::remove_dir(&folder).unwrap();
        mailer.send(&post()).await.unwrap();
        assert_eq!(files(&folder).len(), 1);
    }

    #[tokio::test]
    async fn a_folder_that_cannot_be_is_said_at_once_and_later_is_worth_another_try() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("letters");
        let mailer = Mailer::new(&Setting::Folder(folder.clone())).unwrap();
        fs::remove_dir(&folder).unwrap();
        fs::write(&folder, "in the way").unwrap();
        assert!(matches!(mailer.send(&post()).await, Err(Trouble::Later(_))));
        assert!(matches!(Mailer::new(&Setting::Folder(folder)), Err(MailError::Folder { .. })));
    }

    #[test]
    fn file_names_are_safe_and_tell_letters_apart() {
        for (message_id, expected) in [
            ("a.b-c_d@house.example", "a.b-c_d@house.example.eml"),
            ("../../etc/passwd", "%2e.%2f..%2fetc%2fpasswd.eml"),
            (".hidden", "%2ehidden.eml"),
            ("a b\0ü", "a%20b%00%c3%bc.eml"),
        ] {
            assert_eq!(file_name(message_id), expected);
        }
        let (one, other) = ("x".repeat(500), "x".repeat(501));
        assert!(file_name(&one).len() < 255);
        assert_ne!(file_name(&one), file_name(&other));
    }
}
