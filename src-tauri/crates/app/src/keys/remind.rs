//! What is still to be done so that a community can always be opened again, said calmly and one thing at a time.

use chrono::{Duration, NaiveDate};
use hearth_store::KeySlots;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::Way;
use crate::{
    App, AppError, Done, None as NoArgs,
    community::{blocking, show},
    device,
};

/// After “later” nothing is said for so many days.
const LATER_DAYS: i64 = 7;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum KeysReminder {
    Nothing,
    /// It was opened with the recovery code: a passphrase, or this computer's keychain, makes the next time easier.
    OpenedWithCode,
    /// It was opened with its passphrase although this computer's keychain should have opened it.
    KeychainEmpty,
    NoCode,
    CodeUnproved,
}

/// What Home should say about the ways in. Asks no keychain, which could ask for a password in its turn.
pub async fn remind(app: &App, _: NoArgs) -> Result<KeysReminder, AppError> {
    let open = app.community()?;
    if show(app).await?.is_sample {
        return Ok(KeysReminder::Nothing);
    }
    let path = open.store.path().to_owned();
    let slots = blocking(move || Ok(KeySlots::read(&path)?)).await?;
    let found = match (open.way, slots.code()) {
        (Way::Code, _) if open.mended() => KeysReminder::Nothing,
        (Way::Code, _) => KeysReminder::OpenedWithCode,
        (Way::Passphrase, _) if slots.keychain_entry().is_some() && !open.mended() => KeysReminder::KeychainEmpty,
        (_, None) => KeysReminder::NoCode,
        (_, Some(code)) if !code.proved => KeysReminder::CodeUnproved,
        (_, Some(_)) => KeysReminder::Nothing,
    };
    let today = app.today()?;
    let later = device::read(app).get("code-later").and_then(Value::as_str).and_then(|day| day.parse::<NaiveDate>().ok());
    let waits = later.is_some_and(|day| day <= today && today < day + Duration::days(LATER_DAYS));
    Ok(if waits { KeysReminder::Nothing } else { found })
}

/// Says nothing for a week.
pub async fn later(app: &App, _: NoArgs) -> Result<Done<()>, AppError> {
    let value = Value::String(app.today()?.to_string());
    device::set(app, device::DeviceSettingSet { id: "code-later".into(), value }).await?;
    Ok(Done::stale((), vec!["keys"]))
}
