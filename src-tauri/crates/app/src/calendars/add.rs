//! Adding a calendar by its address or path, renaming and removing it.

use std::path::Path;

use serde::Deserialize;
use ts_rs::TS;
use url::Url;

use crate::{App, AppError, ById, Done, ErrorCode};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CalendarAdd {
    /// `https://`, `http://` or `webcal://`, or the path of a file, which is read again at every sync.
    pub address: String,
    /// Without one, the name that the calendar gives itself.
    pub name: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CalendarChange {
    pub id: String,
    pub name: Option<String>,
    #[ts(type = "number", optional)]
    pub hue: Option<i64>,
}

/// Kind and normal form of an address.
fn source(address: &str) -> Result<(&'static str, String), AppError> {
    let wrong = |sentence: String| AppError::invalid("address", sentence);
    let address = address.trim();
    if address.is_empty() {
        return Err(wrong("Paste the address of a calendar, or choose a file.".into()));
    }
    if let Ok(url) = Url::parse(address)
        // A single letter is a drive, not a scheme.
        && url.scheme().len() > 1
    {
        return match url.scheme() {
            "http" | "https" | "webcal" | "webcals" if url.host_str().is_some_and(|host| !host.is_empty()) => {
                Ok(("feed", url.to_string()))
            }
            "file" => {
                let path = url.to_file_path().map_err(|()| wrong("This file address names no file on this computer.".into()))?;
                file(&path)
            }
            _ => Err(wrong("This is no address of a calendar. It should start with https://, http:// or webcal://.".into())),
        };
    }
    file(Path::new(address))
}

fn file(path: &Path) -> Result<(&'static str, String), AppError> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    if !path.is_file() {
        let sentence = format!("There is no file at {}. Addresses start with https:// or webcal://.", path.display());
        return Err(AppError::invalid("address", sentence));
    }
    let text = path.to_str().ok_or_else(|| AppError::invalid("address", "The name of this file cannot be stored. Rename it."))?;
    Ok(("file", text.to_owned()))
}

/// What a calendar is called until it has said its own name.
pub(super) fn stand_in(kind: &str, address: &str) -> String {
    let name = if kind == "file" {
        Path::new(address).file_stem().map(|stem| stem.to_string_lossy().into_owned())
    } else {
        Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned))
    };
    name.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| "Calendar".into())
}

/// Adds a calendar. Its first sync is the caller's next step.
pub async fn add(app: &App, args: CalendarAdd) -> Result<Done<ById>, AppError> {
    let open = app.community()?;
    let (kind, address) = source(&args.address)?;
    if let Some(name) = hearth_store::calendars::same(open.store.readers(), &address).await? {
        let sentence = format!("This calendar is here already, as {name}.");
        return Err(AppError { field: Some("address".into()), ..AppError::new(ErrorCode::Conflict, sentence) });
    }
    let given = args.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    let name = given.map_or_else(|| stand_in(kind, &address), str::to_owned);
    let mut tx = app.change("calendars_add", format!("Add the calendar {name}")).await?;
    let id = hearth_store::calendars::insert(&mut tx, &name, kind, &address).await?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

/// Renames or recolours a calendar.
pub async fn change(app: &App, args: CalendarChange) -> Result<Done<()>, AppError> {
    let name = args.name.as_deref().map(str::trim);
    if name == Some("") {
        return Err(AppError::invalid("name", "A calendar needs a name."));
    }
    if args.hue.is_some_and(|hue| !(0..360).contains(&hue)) {
        return Err(AppError::invalid("hue", "A colour is a hue from 0 to 359."));
    }
    let mut tx = app.change("calendars_change", "Change a calendar").await?;
    hearth_store::calendars::change(&mut tx, &args.id, name, args.hue).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Removes a calendar and its copy of events; meetings adopted from it stay. Undone, it is empty until its next sync.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.change("calendars_remove", "Remove a calendar").await?;
    hearth_store::calendars::remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}
