//! What can go wrong, as a sentence for whoever typed the command.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

pub(crate) type Result<T> = std::result::Result<T, Error>;

/// Why a command stopped.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The command line makes no sense.
    #[error("{0}")]
    Usage(String),
    /// Something has to be installed first, and not by us.
    #[error("{what} is missing. This installs it: {command}")]
    Missing {
        /// What is missing.
        what: String,
        /// What a person can type.
        command: String,
    },
    /// One of the steps failed.
    #[error("stopped at {title}: {source}")]
    Step {
        /// The step's name.
        title: String,
        /// What happened in it.
        source: Box<Error>,
    },
    /// A program ran and was not content.
    #[error("`{command}` ended with {status}")]
    Failed {
        /// The program and its arguments.
        command: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// A program could not be run at all.
    #[error("`{program}` cannot be started: {source}")]
    Start {
        /// The program.
        program: String,
        /// What the system says.
        source: io::Error,
    },
    /// A file or folder could not be used.
    #[error("{path}: {source}", path = .path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A program answered something else than expected.
    #[error("`{0}` gave an answer that cannot be read")]
    Answer(&'static str),
    /// The library inside the wasm and the one that makes its script do not fit.
    #[error(
        "Cargo.lock has wasm-bindgen {library} and wasm-bindgen-cli-support {tool}, which must be equal. \
         This makes them so: cargo update -p wasm-bindgen-cli-support --precise {library}"
    )]
    BindgenVersions {
        /// The version of `wasm-bindgen`.
        library: String,
        /// The version of `wasm-bindgen-cli-support`.
        tool: String,
    },
    /// wasm-bindgen cannot work with the wasm.
    #[error("wasm-bindgen: {0}")]
    Bindgen(String),
    /// The database for the tests does not come up.
    #[error("PostgreSQL does not start. Its log says:\n{0}")]
    Postgres(String),
}

impl Error {
    /// For `map_err` on whatever touches the file at `path`.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }

    /// A program at `path` that the system would not start.
    pub(crate) fn start(path: &Path, source: io::Error) -> Self {
        Self::Start { program: path.display().to_string(), source }
    }
}
