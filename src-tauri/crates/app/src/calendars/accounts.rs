//! Accounts on servers: finding their calendars, choosing some of them, and their passwords.

use hearth_calendar::{
    caldav::{self, DavError},
    feeds::{FetchError, mask},
};
use hearth_store::calendars::{self as stored, NewCalendar};
use hearth_texts::{Said, said, say};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use url::Url;

use super::secrets::{self, Place};
use crate::{App, AppError, Done, ErrorCode, None as NoArgs, Secret};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CalendarsDiscover {
    /// An account that is here already; its password is known.
    pub account_id: Option<String>,
    /// `example.org`, `https://…` or a mail address.
    pub address: Option<String>,
    pub user_name: Option<String>,
    pub password: Option<Secret>,
}

/// A calendar of an account.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FoundCalendar {
    pub address: String,
    pub name: String,
    #[ts(type = "number | null")]
    pub hue: Option<i64>,
    pub writable: bool,
    pub events: bool,
    pub tasks: bool,
    /// It was chosen before.
    pub here: bool,
}

/// What an account has to choose from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CalendarsFound {
    /// To be given back when choosing.
    pub address: String,
    pub user_name: String,
    pub calendars: Vec<FoundCalendar>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CalendarChoice {
    pub address: String,
    pub name: String,
    #[ts(type = "number", optional)]
    pub hue: Option<i64>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CalendarsChoose {
    pub account_id: Option<String>,
    /// As discovery answered it.
    pub address: Option<String>,
    pub user_name: Option<String>,
    pub password: Option<Secret>,
    pub calendars: Vec<CalendarChoice>,
}

#[derive(Debug, Serialize, TS)]
pub struct CalendarsChosen {
    pub ids: Vec<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct AccountSignIn {
    pub id: String,
    pub password: Secret,
}

/// An account in the list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CalendarAccountRow {
    pub id: String,
    /// Of its address only this.
    pub host: String,
    pub user_name: String,
    #[ts(type = "number")]
    pub calendars: i64,
    /// Until the community is closed, where this system has no keychain.
    #[ts(type = "\"keychain\" | \"session\" | \"missing\"")]
    pub password: &'static str,
}

/// A trouble with a server in a sentence, with what to do.
pub(super) fn told(error: DavError) -> Said {
    match error {
        DavError::Fetch(FetchError::Denied { host }) => said!("dav-denied", host = host),
        DavError::Fetch(FetchError::Gone { host }) => said!("dav-gone", host = host),
        DavError::Fetch(error) => super::sync::unreached(error),
        DavError::Unprotected { host } => said!("dav-unprotected", host = host),
        DavError::OtherHost { host, to } => said!("dav-other-host", host = host, to = to),
        DavError::NoCalendars { host } => said!("dav-no-calendars", host = host),
        DavError::Gone => said!("dav-calendar-gone"),
        DavError::TokenGone | DavError::Changed | DavError::UidTaken { .. } => said!("dav-odd"),
        DavError::Refused { host, reason } => said!("dav-refused", host = host, reason = reason),
    }
}

fn refused(error: DavError) -> AppError {
    let field = match &error {
        DavError::Fetch(FetchError::Denied { .. }) => Some("password"),
        DavError::Fetch(FetchError::Address | FetchError::Gone { .. })
        | DavError::Unprotected { .. }
        | DavError::OtherHost { .. }
        | DavError::NoCalendars { .. } => Some("address"),
        _ => None,
    };
    match field {
        Some(field) => AppError::invalid(field, told(error)),
        None => AppError::new(ErrorCode::Offline, told(error)),
    }
}

/// Access to an account that is here already.
async fn known(app: &App, id: &str) -> Result<(stored::Account, caldav::Account, Url), AppError> {
    let open = app.community()?;
    let found = stored::accounts(open.store.readers(), Some(id)).await?;
    let account = found.into_iter().next().ok_or_else(|| AppError::not_found("calendar-account"))?;
    let (password, _) = secrets::password(&open, &app.ports.secrets, id).await?;
    let password = match password {
        Some(password) => password,
        // Whoever needs no name needs no password.
        None if account.user_name.is_empty() => Default::default(),
        None => return Err(AppError::invalid("password", said!("dav-password-missing"))),
    };
    let url = caldav::begin(&account.address).map_err(refused)?;
    let access = caldav::Account::new(env!("CARGO_PKG_VERSION"), &url, &account.user_name, &password).map_err(refused)?;
    Ok((account, access, url))
}

/// Access to one calendar; what is missing as a sentence.
pub(super) async fn access(
    app: &App,
    account: Option<&str>,
    calendar: &str,
) -> Result<Result<(caldav::Account, Url), Said>, AppError> {
    let open = app.community()?;
    let Some(id) = account else { return Ok(Err(said!("dav-odd"))) };
    let Some(account) = stored::accounts(open.store.readers(), Some(id)).await?.into_iter().next() else {
        return Ok(Err(said!("dav-odd")));
    };
    let (password, _) = secrets::password(&open, &app.ports.secrets, id).await?;
    let password = match password {
        Some(password) => password,
        None if account.user_name.is_empty() => Default::default(),
        None => return Ok(Err(said!("dav-password-missing"))),
    };
    let url = match caldav::begin(calendar) {
        Ok(url) => url,
        Err(error) => return Ok(Err(told(error))),
    };
    // Discovery has named this address, so the password may go there.
    let access = caldav::Account::new(env!("CARGO_PKG_VERSION"), &url, &account.user_name, &password);
    Ok(access.map(|access| (access, url)).map_err(told))
}

/// `#rrggbb` as a hue; greys have none.
fn hue(colour: &str) -> Option<i64> {
    let part = |from: usize| colour.get(from..from + 2).and_then(|digits| i64::from_str_radix(digits, 16).ok());
    let (red, green, blue) = (part(1)?, part(3)?, part(5)?);
    let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
    let span = most - least;
    if span < 16 {
        return None;
    }
    let sixth = if most == red {
        60 * (green - blue) / span
    } else if most == green {
        120 + 60 * (blue - red) / span
    } else {
        240 + 60 * (red - green) / span
    };
    Some(sixth.rem_euclid(360))
}

/// Looks which calendars an account has.
pub async fn discover(app: &App, args: CalendarsDiscover) -> Result<CalendarsFound, AppError> {
    let (access, url, user_name) = match &args.account_id {
        Some(id) => {
            let (account, access, url) = known(app, id).await?;
            (access, url, account.user_name)
        }
        None => {
            let address = args.address.as_deref().map(str::trim).unwrap_or_default();
            if address.is_empty() {
                return Err(AppError::invalid("address", said!("dav-address-missing")));
            }
            let url = caldav::begin(address).map_err(refused)?;
            let named = args.user_name.as_deref().map(str::trim).unwrap_or_default();
            // A mail address says who it is as well.
            let own = if !address.contains("://") && address.contains('@') { address } else { "" };
            let user_name = if named.is_empty() { own } else { named }.to_owned();
            let password = args.password.as_ref().map(Secret::reveal).unwrap_or_default();
            let access = caldav::Account::new(env!("CARGO_PKG_VERSION"), &url, &user_name, password).map_err(refused)?;
            (access, url, user_name)
        }
    };
    let found = caldav::discover(&access, &url).await.map_err(refused)?;
    let open = app.community()?;
    let here = stored::list(open.store.readers()).await?;
    let calendars = found.calendars.into_iter().map(|calendar| FoundCalendar {
        here: here.iter().any(|row| row.kind == "caldav" && row.address == calendar.address),
        hue: calendar.colour.as_deref().and_then(hue),
        address: calendar.address,
        name: calendar.name,
        writable: calendar.writable,
        events: calendar.events,
        tasks: calendar.tasks,
    });
    Ok(CalendarsFound { address: found.address.to_string(), user_name, calendars: calendars.collect() })
}

/// Adds calendars of an account, and the account with the first of them. Their first sync is the caller's next step.
pub async fn choose(app: &App, args: CalendarsChoose) -> Result<Done<CalendarsChosen>, AppError> {
    let open = app.community()?;
    if args.calendars.is_empty() {
        return Err(AppError::invalid("calendars", said!("dav-choose-one")));
    }
    let readers = open.store.readers();
    let (address, user_name) = match &args.account_id {
        Some(id) => {
            let found = stored::accounts(readers, Some(id)).await?;
            let account = found.into_iter().next().ok_or_else(|| AppError::not_found("calendar-account"))?;
            (account.address, account.user_name)
        }
        None => {
            let url = caldav::begin(args.address.as_deref().unwrap_or_default()).map_err(refused)?;
            (url.to_string(), args.user_name.as_deref().map(str::trim).unwrap_or_default().to_owned())
        }
    };
    for calendar in &args.calendars {
        caldav::begin(&calendar.address).map_err(refused)?;
        if let Some(name) = stored::same(readers, &calendar.address, "").await? {
            return Err(AppError::new(ErrorCode::Conflict, said!("calendars-here-already", name = name)));
        }
        if calendar.hue.is_some_and(|hue| !(0..360).contains(&hue)) {
            return Err(AppError::invalid("hue", said!("hue-wrong")));
        }
    }
    let label = match args.calendars.as_slice() {
        [one] => said!("calendars-add-label", name = &one.name),
        several => said!("calendars-choose-label", count = several.len()),
    };
    let mut tx = app.change("calendars_choose", label).await?;
    let account = tx.new_id();
    let account = stored::account(&mut tx, &account, &address, &user_name).await?;
    let mut ids = Vec::new();
    for calendar in &args.calendars {
        let name =
            Some(calendar.name.trim()).filter(|name| !name.is_empty()).map_or_else(|| say!("calendars-stand-in"), str::to_owned);
        let new = NewCalendar {
            id: None,
            name: &name,
            kind: "caldav",
            address: &calendar.address,
            account_id: Some(&account),
            hue: calendar.hue,
            address_hash: None,
        };
        ids.push(stored::insert(&mut tx, &new).await?);
    }
    let committed = tx.commit().await?;
    if let Some(password) = &args.password {
        secrets::keep_password(&open, &app.ports.secrets, &account, password.reveal()).await?;
    }
    Ok(Done::of(CalendarsChosen { ids }, committed))
}

/// Every account, and whether its password is known.
pub async fn accounts(app: &App, _: NoArgs) -> Result<Vec<CalendarAccountRow>, AppError> {
    let open = app.community()?;
    let mut rows = Vec::new();
    for account in stored::accounts(open.store.readers(), None).await? {
        let (_, place) = secrets::password(&open, &app.ports.secrets, &account.id).await?;
        let password = match place {
            Place::Keychain => "keychain",
            Place::Session => "session",
            Place::Nowhere if account.user_name.is_empty() => "session",
            Place::Nowhere => "missing",
        };
        let host = Url::parse(&account.address).ok().and_then(|url| url.host_str().map(str::to_owned));
        let host = host.unwrap_or_else(|| mask(&account.address));
        rows.push(CalendarAccountRow {
            id: account.id,
            host,
            user_name: account.user_name,
            calendars: account.calendars,
            password,
        });
    }
    Ok(rows)
}

/// Takes a new password for an account, once its server has taken it.
pub async fn sign_in(app: &App, args: AccountSignIn) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    if args.password.is_empty() {
        return Err(AppError::invalid("password", said!("dav-password-empty")));
    }
    let found = stored::accounts(open.store.readers(), Some(&args.id)).await?;
    let account = found.into_iter().next().ok_or_else(|| AppError::not_found("calendar-account"))?;
    let url = caldav::begin(&account.address).map_err(refused)?;
    let version = env!("CARGO_PKG_VERSION");
    let access = caldav::Account::new(version, &url, &account.user_name, args.password.reveal()).map_err(refused)?;
    caldav::discover(&access, &url).await.map_err(refused)?;
    secrets::keep_password(&open, &app.ports.secrets, &args.id, args.password.reveal()).await?;
    Ok(Done::stale((), vec!["calendars"]))
}

#[cfg(test)]
mod tests {
    use super::hue;

    #[test]
    fn a_colour_of_a_server_becomes_a_hue() {
        assert_eq!(hue("#FF0000FF"), Some(0), "red, whatever its opacity");
        assert_eq!(hue("#0000ff"), Some(240), "blue");
        assert_eq!(hue("#808080"), None, "grey has none");
        assert_eq!(hue("red"), None, "nor has a word");
    }
}
