//! Adding a calendar by its address or path, renaming and removing it.

use std::path::Path;

use hearth_texts::{Said, said, say};
use serde::Deserialize;
use ts_rs::TS;
use url::Url;

use hearth_store::calendars::NewCalendar;

use crate::{App, AppError, ById, Done, ErrorCode, documents::hash};

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
    let wrong = |why: Said| AppError::invalid("address", why);
    let address = address.trim();
    if address.is_empty() {
        return Err(wrong(said!("calendars-address-missing")));
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
                let path = url.to_file_path().map_err(|()| wrong(said!("calendars-address-no-file")))?;
                file(&path)
            }
            _ => Err(wrong(said!("calendars-address-wrong"))),
        };
    }
    file(Path::new(address))
}

fn file(path: &Path) -> Result<(&'static str, String), AppError> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    if !path.is_file() {
        return Err(AppError::invalid("address", said!("calendars-no-file-there", path = path.display().to_string())));
    }
    let text = path.to_str().ok_or_else(|| AppError::invalid("address", said!("calendars-file-name-wrong")))?;
    Ok(("file", text.to_owned()))
}

/// What a calendar is called until it has said its own name.
pub(super) fn stand_in(kind: &str, address: &str) -> String {
    let name = if kind == "file" {
        Path::new(address).file_stem().map(|stem| stem.to_string_lossy().into_owned())
    } else {
        // What may be seen of an address begins with its host.
        let host = || address.split('/').next().map(str::to_owned);
        Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned)).or_else(host)
    };
    name.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| say!("calendars-stand-in"))
}

/// Adds a calendar. Its first sync is the caller's next step.
pub async fn add(app: &App, args: CalendarAdd) -> Result<Done<ById>, AppError> {
    let open = app.community()?;
    let (kind, address) = source(&args.address)?;
    if let Some(name) = hearth_store::calendars::same(open.store.readers(), &address, &hash(address.as_bytes())).await? {
        let sentence = said!("calendars-here-already", name = name);
        return Err(AppError { field: Some("address".into()), ..AppError::new(ErrorCode::Conflict, sentence) });
    }
    let given = args.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    let name = given.map_or_else(|| stand_in(kind, &address), str::to_owned);
    let (id, address_hash) = (hearth_store::new_id(app.now()), hash(address.as_bytes()));
    // Before the operation, so that the log never sees what the keychain keeps.
    let hidden = kind == "feed" && super::secrets::keep_address(&app.ports.secrets, &id, &address).await?;
    let shown = if hidden { super::list::shown(kind, &address) } else { address };
    let new = NewCalendar {
        id: Some(&id),
        name: &name,
        kind,
        address: &shown,
        address_hash: hidden.then_some(address_hash.as_str()),
        ..NewCalendar::default()
    };
    let mut tx = app.change("calendars_add", said!("calendars-add-label", name = &name)).await?;
    hearth_store::calendars::insert(&mut tx, &new).await?;
    let committed = tx.commit().await?;
    Ok(Done::of(ById { id }, committed))
}

/// Renames or recolours a calendar.
pub async fn change(app: &App, args: CalendarChange) -> Result<Done<()>, AppError> {
    let name = args.name.as_deref().map(str::trim);
    if name == Some("") {
        return Err(AppError::invalid("name", said!("calendars-name-missing")));
    }
    if args.hue.is_some_and(|hue| !(0..360).contains(&hue)) {
        return Err(AppError::invalid("hue", said!("hue-wrong")));
    }
    let mut tx = app.change("calendars_change", said!("calendars-change-label")).await?;
    hearth_store::calendars::change(&mut tx, &args.id, name, args.hue).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Removes a calendar and its copy of events; meetings adopted from it stay. Undone, it is empty until its next sync.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.change("calendars_remove", said!("calendars-remove-label")).await?;
    hearth_store::calendars::remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}
