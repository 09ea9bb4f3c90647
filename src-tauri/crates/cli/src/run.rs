//! From a typed command to commands of the list, and back to a terminal.

mod backups;
mod calendar;
mod documents;
mod keys;
mod meetings;
mod people;
mod repair;
mod tasks;
mod verify;

use hearth_texts::{Said, said, say};
use std::path::Path;

use hearth_app::{
    App, AppError, ErrorCode, dispatch, languages,
    ports::{Ports, system_languages},
    tracing_file,
};
use serde_json::{Value, json};

use crate::{
    open,
    options::{Command, Options},
    show,
};

/// A face with a community behind it.
pub struct Session {
    pub app: App,
    pub json: bool,
    /// The past day that is asked about.
    pub as_of: Option<String>,
}

impl Session {
    /// Runs a command of the list.
    pub async fn call(&self, name: &str, args: Value) -> Result<Value, AppError> {
        dispatch(&self.app, name, self.aimed(args)).await.map(|outcome| outcome.value)
    }

    /// Runs a job to its end, with its result.
    pub async fn job(&self, name: &str, args: Value) -> Result<Value, AppError> {
        let started = self.call(name, args).await?;
        let job = hearth_app::JobStarted { job: show::at(&started, "job") };
        self.app.wait(&job, |_| {}).await.map(|job| job.result)
    }

    /// Runs a change and says what it was, with what undoes it.
    pub async fn change(&self, name: &str, args: Value) -> Result<Value, AppError> {
        let outcome = dispatch(&self.app, name, self.aimed(args)).await?;
        if self.json {
            show::json(&json!(outcome));
        } else if let Some(undo) = &outcome.undo {
            show::tell!("{}", say!("cli-done-what", label = &undo.label));
        } else {
            show::tell!("{}", say!("cli-done"));
        }
        Ok(outcome.value)
    }

    /// The arguments, as of the day that is asked about.
    fn aimed(&self, mut args: Value) -> Value {
        if let Some(day) = &self.as_of {
            match &mut args {
                Value::Object(all) => drop(all.insert("as_of".into(), json!(day))),
                _ => args = json!({ "as_of": day }),
            }
        }
        args
    }

    /// Shows a value: JSON for scripts, else through `human`.
    pub fn show(&self, value: &Value, human: impl FnOnce(&Value)) {
        if self.json { show::json(value) } else { human(value) }
    }
}

pub async fn run(options: Options) -> Result<(), AppError> {
    let app = App::new(Ports::real());
    let _log = tracing_file::install(&app.ports.places.logs);
    languages::speak_at_start(&app, options.language.as_deref(), system_languages())?;
    let session = Session { app, json: options.json, as_of: options.as_of.clone() };
    match &options.command {
        Command::New { file, name, zone } => return make(&session, &options, file, name, zone, false).await,
        Command::Demo { file } => return make(&session, &options, file, "Hollyfield Commons", "Europe/Berlin", true).await,
        Command::Calendar(crate::options::Calendar::Occurrences { file, from, to, zone }) => {
            return calendar::occurrences(&session, file, from, to, zone.as_deref()).await;
        }
        Command::Verify { certificate } if options.file.is_none() => return verify::run(&session, certificate).await,
        Command::Restore { backup, to: Some(to), .. } => return backups::unpack(&session, Path::new(backup), to).await,
        Command::Repair { community, dry_run, backup } => {
            return repair::run(&session, &options, community.as_deref(), *dry_run, *backup).await;
        }
        _ => {}
    }
    // Each call opens and closes: not each is worth a backup.
    session.app.spare_backups();
    open::open(&session.app, &options).await?;
    let result = command(&session, options.command).await;
    // Folds the write-ahead log into the file, so that it can be copied as it is.
    let closed = dispatch(&session.app, "community_close", Value::Null).await;
    result?;
    closed.map(drop)
}

async fn command(session: &Session, command: Command) -> Result<(), AppError> {
    match command {
        Command::New { .. } | Command::Demo { .. } | Command::Repair { .. } => Ok(()),
        Command::People(people) => people::run(session, people).await,
        Command::Efforts(efforts) => tasks::efforts(session, efforts).await,
        Command::Tasks(tasks) => tasks::run(session, tasks).await,
        Command::Calendar(calendar) => calendar::run(session, calendar).await,
        Command::Meetings(meetings) => meetings::run(session, meetings).await,
        Command::Verify { certificate } => verify::run(session, &certificate).await,
        Command::Packet { person, out, effort } => documents::packet(session, &person, &out, effort.as_deref()).await,
        Command::Packets(packets) => documents::packets(session, packets).await,
        Command::Batches(batches) => documents::batches(session, batches).await,
        Command::Certificates(certificates) => documents::certificates(session, certificates).await,
        Command::Backup { list: true } => backups::list(session).await,
        Command::Backup { list: false } => backups::make(session).await,
        Command::Restore { backup, dry_run: true, .. } => backups::preview(session, &backup).await,
        Command::Restore { backup, .. } => backups::restore(session, &backup).await,
        Command::Check => check(session).await,
        Command::Key(key) => keys::run(session, key).await,
        Command::Undo => back(session, "undo", |label| said!("cli-undone", label = label)).await,
        Command::Redo => back(session, "redo", |label| said!("cli-redone", label = label)).await,
        Command::History { limit, record } => {
            let lines = session.call("history", json!({ "limit": limit, "record": record })).await?;
            session.show(&lines, |lines| {
                show::table(
                    show::rows(lines, ""),
                    &[("column-when", "at"), ("column-what", "label"), ("column-rows", "rows"), ("column-undone", "undone")],
                    said!("cli-none-history"),
                );
            });
            Ok(())
        }
        Command::Call { name, arguments } => {
            let args = serde_json::from_str(&arguments).map_err(|e| {
                AppError::new(ErrorCode::Invalid, said!("cli-no-json", why = e.to_string(), example = r#"'{"id": "…"}'"#))
            })?;
            let outcome = dispatch(&session.app, &name, args).await?;
            if let Some(job) = outcome.value.get("job").and_then(Value::as_str) {
                let ended = session.app.wait(&hearth_app::JobStarted { job: job.into() }, |_| {}).await?;
                show::json(&json!(ended));
            } else {
                show::json(&json!(outcome));
            }
            Ok(())
        }
    }
}

async fn check(session: &Session) -> Result<(), AppError> {
    let checked = session.job("community_check", json!({})).await?;
    let findings = show::rows(&checked, "findings").len();
    session.show(&checked, |checked| {
        for finding in show::rows(checked, "findings") {
            show::tell!("{}: {}", show::at(finding, "kind"), show::at(finding, "of"));
        }
        if findings == 0 {
            show::tell!("{}", say!("cli-check-good", pages = checked["pages"].as_i64().unwrap_or_default()));
        }
    });
    if findings == 0 { Ok(()) } else { Err(AppError::new(ErrorCode::Damaged, said!("cli-check-bad", count = findings))) }
}

async fn make(session: &Session, options: &Options, file: &Path, name: &str, zone: &str, sample: bool) -> Result<(), AppError> {
    let args = json!({
        "path": open::absolute(file), "name": name, "zone": zone, "sample": sample, "passphrase": open::passphrase(options)?.as_deref(),
    });
    let made = session.call("community_create", args).await.map_err(|mut error| {
        if error.field.as_deref() == Some("passphrase") {
            error.message = said!("cli-passphrase-in-a-script", why = error.message);
        }
        error
    })?;
    session.call("community_close", Value::Null).await?;
    session.show(&made, |made| {
        show::tell!("{}", say!("cli-ready", name = show::at(made, "name"), path = show::at(made, "path")));
        show::tell!("{}", say!("cli-name-it", path = show::at(made, "path")));
    });
    Ok(())
}

async fn back(session: &Session, name: &str, in_words: fn(String) -> Said) -> Result<(), AppError> {
    let done = session.call(name, Value::Null).await?;
    session.show(&done, |done| {
        show::tell!("{}", in_words(show::at(done, "label")));
        for skipped in show::rows(done, "skipped") {
            show::tell!("  {}", say!("cli-left-as-it-is", what = show::at(skipped, "")));
        }
    });
    Ok(())
}
