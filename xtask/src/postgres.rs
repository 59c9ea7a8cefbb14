//! A Postgres that lives as long as a test run.

use std::fs;
use std::os::unix::fs::{DirBuilderExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;
use std::{env, process};

use crate::error::{Error, Result};
use crate::{debian, program};

/// Where Debian keeps Postgres, one folder for each version.
const DEBIAN_VERSIONS: &str = "/usr/lib/postgresql";
/// The name of the temporary folders, before the number of the process they belong to.
const FOLDER_PREFIX: &str = "treppenhaus-postgres-";
/// Nothing in it outlives the run, so nothing has to reach the disk.
const SETTINGS: [&str; 5] = ["listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/// A running server in a temporary folder; dropping it stops the server and deletes the folder.
pub(crate) struct Postgres {
    programs: PathBuf,
    owner: Option<Owner>,
    folder: PathBuf,
    server: Option<Child>,
}

impl Postgres {
    /// Installs Postgres if need be, and starts it on a socket of its own.
    pub(crate) fn start() -> Result<Self> {
        let programs = programs()?;
        delete_leftovers();
        let folder = env::temp_dir().join(format!("{FOLDER_PREFIX}{}", process::id()));
        let owner = if debian::is_root() { Some(Owner::find()?) } else { None };
        fs::DirBuilder::new().mode(0o700).create(&folder).map_err(Error::file(&folder))?;
        let mut postgres = Self { programs, owner, folder, server: None };
        postgres.fill()?;
        postgres.launch()?;
        postgres.wait_until_it_answers()?;
        Ok(postgres)
    }

    /// Its address, in the form that sqlx and libpq both read.
    pub(crate) fn url(&self) -> String {
        format!("postgres://treppenhaus@localhost/postgres?host={}", self.folder.display())
    }

    fn fill(&self) -> Result<()> {
        if let Some(owner) = &self.owner {
            chown(&self.folder, Some(owner.user), Some(owner.group)).map_err(Error::file(&self.folder))?;
        }
        let mut initdb = self.program("initdb");
        initdb.args(["--username=treppenhaus", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]);
        program::output(initdb.arg("--pgdata").arg(self.data())).map(drop)
    }

    fn launch(&mut self) -> Result<()> {
        let log = fs::File::create(self.log()).map_err(Error::file(&self.log()))?;
        let errors = log.try_clone().map_err(Error::file(&self.log()))?;
        let mut server = self.dying_with_us("postgres");
        server.arg("-D").arg(self.data());
        server.arg("-c").arg(format!("unix_socket_directories={}", self.folder.display()));
        for setting in SETTINGS {
            server.args(["-c", setting]);
        }
        let started = server.stdin(Stdio::null()).stdout(log).stderr(errors).spawn();
        self.server = Some(started.map_err(|source| Error::start(&self.programs.join("postgres"), source))?);
        Ok(())
    }

    fn wait_until_it_answers(&mut self) -> Result<()> {
        for _ in 0..600 {
            if program::succeeds(self.program("pg_isready").arg("--host").arg(&self.folder)) {
                return Ok(());
            }
            let ended = self.server.as_mut().is_none_or(|server| !matches!(server.try_wait(), Ok(None)));
            if ended {
                break;
            }
            sleep(Duration::from_millis(50));
        }
        Err(Error::Postgres(fs::read_to_string(self.log()).unwrap_or_default()))
    }

    /// One of Postgres' programs, as the user who owns the folder.
    fn program(&self, name: &str) -> Command {
        self.own(Command::new(self.programs.join(name)))
    }

    /// The same, asked by the kernel to stop when we end, however that comes about.
    fn dying_with_us(&self, name: &str) -> Command {
        if program::find("setpriv").is_none() {
            return self.program(name);
        }
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "INT", "--"]).arg(self.programs.join(name));
        self.own(command)
    }

    fn own(&self, mut command: Command) -> Command {
        if let Some(owner) = &self.owner {
            command.uid(owner.user).gid(owner.group);
        }
        command.current_dir(&self.folder);
        command
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn log(&self) -> PathBuf {
        self.folder.join("log")
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if let Some(mut server) = self.server.take() {
            let mut stop = self.program("pg_ctl");
            stop.args(["stop", "--silent", "--mode=immediate", "--pgdata"]).arg(self.data());
            if !program::succeeds(&mut stop) && server.kill().is_err() {
                eprintln!("PostgreSQL in {} could not be stopped", self.folder.display());
            }
            let _ended = server.wait();
        }
        if let Err(error) = fs::remove_dir_all(&self.folder) {
            eprintln!("{} could not be deleted: {error}", self.folder.display());
        }
    }
}

/// Whom Postgres runs as when we are root: root it refuses.
#[derive(Debug, PartialEq)]
struct Owner {
    user: u32,
    group: u32,
}

impl Owner {
    fn find() -> Result<Self> {
        let file = Path::new("/etc/passwd");
        let users = fs::read_to_string(file).map_err(Error::file(file))?;
        ["postgres", "nobody"]
            .iter()
            .find_map(|name| Self::of(name, &users))
            .ok_or_else(|| Error::Missing { what: "a user for PostgreSQL".to_owned(), command: "adduser --system --group postgres".to_owned() })
    }

    fn of(name: &str, users: &str) -> Option<Self> {
        let mut fields = users.lines().map(|line| line.split(':')).find(|fields| fields.clone().next() == Some(name))?;
        let user = fields.nth(2)?.parse().ok()?;
        let group = fields.next()?.parse().ok()?;
        Some(Self { user, group })
    }
}

fn programs() -> Result<PathBuf> {
    if let Some(programs) = newest_programs() {
        return Ok(programs);
    }
    debian::install("PostgreSQL", &["postgresql"])?;
    let command = "apt-get install postgresql".to_owned();
    newest_programs().ok_or_else(|| Error::Missing { what: "PostgreSQL".to_owned(), command })
}

fn newest_programs() -> Option<PathBuf> {
    let debian = fs::read_dir(DEBIAN_VERSIONS)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|version| Some((version.file_name().to_str()?.parse::<u32>().ok()?, version.path().join("bin"))))
        .filter(|(_, programs)| programs.join("postgres").is_file())
        .max();
    let elsewhere = || program::find("postgres")?.parent().map(Path::to_owned);
    debian.map(|(_, programs)| programs).or_else(elsewhere)
}

/// Deletes the folders of runs that were killed before they could do so.
fn delete_leftovers() {
    for entry in fs::read_dir(env::temp_dir()).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let process = name.to_str().and_then(|name| name.strip_prefix(FOLDER_PREFIX));
        if process.is_some_and(|process| !Path::new("/proc").join(process).exists()) {
            let _deleted = fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_owner_is_read_from_the_list_of_users() {
        let users = "root:x:0:0:root:/root:/bin/bash\npostgres:x:101:104:,,,:/var/lib/postgresql:/bin/bash\n";
        assert_eq!(Owner::of("postgres", users), Some(Owner { user: 101, group: 104 }));
        assert_eq!(Owner::of("nobody", users), None);
    }
}
