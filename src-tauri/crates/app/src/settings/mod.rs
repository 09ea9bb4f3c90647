//! Settings that belong to a community and travel with its file: who I am in it, how its lists are arranged. How this device shows Hearth
//! is the device's (`device`); the texts of packets have commands of their own.

mod kinds;
mod lists;

use std::collections::BTreeMap;

use hearth_store::{Operation, OperationKind};
use hearth_texts::said;
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;

use self::lists::ListSetting;
pub(crate) use kinds::{Setting, accepted, is_name, is_time, one_of};

use crate::{App, AppError, Done, None as NoArgs};

#[derive(Debug, Deserialize, TS)]
pub struct SettingSet {
    pub id: String,
    /// `null` makes it what it was in the beginning.
    #[ts(type = "unknown")]
    pub value: Value,
}

const SETTINGS: [Setting; 8] = [
    Setting { id: "me", takes: is_name, words: "id" },
    Setting { id: "my-name", takes: is_name, words: "…200" },
    Setting { id: crate::sensitive::SETTING, takes: serde_json::Value::is_boolean, words: "true, false" },
    Setting { id: crate::credentials::ON, takes: serde_json::Value::is_boolean, words: "true, false" },
    Setting { id: crate::credentials::HOST, takes: crate::credentials::is_host, words: "https://…" },
    Setting { id: "controller", takes: is_name, words: "…200" },
    Setting { id: "controller-contact", takes: is_name, words: "…200" },
    Setting {
        id: "task_limits",
        takes: |value| {
            value
                .as_object()
                .is_some_and(|all| all.values().all(|most| most.as_i64().is_some_and(|most| (1..=999).contains(&most))))
        },
        words: "{\"doing\": 1 – 999}",
    },
];

/// Every setting that was made, by name.
pub async fn show(app: &App, _: NoArgs) -> Result<BTreeMap<String, Value>, AppError> {
    let all = hearth_store::settings::all(app.community()?.store.readers()).await?;
    Ok(all
        .into_iter()
        .filter(|(id, _)| SETTINGS.iter().any(|setting| setting.id == id) || lists::kind_of(id).is_some())
        .collect())
}

/// What a list of the window remembers.
async fn set_list(app: &App, kind: ListSetting, args: &SettingSet) -> Result<Done<()>, AppError> {
    if !lists::takes(kind, &args.value) {
        return Err(AppError::invalid("value", said!("list-setting-shape")));
    }
    let (kind, label) = match kind {
        ListSetting::Grid => (OperationKind::Upkeep, said!("list-grid-label")),
        ListSetting::Views => (OperationKind::Change, said!("list-views-label")),
    };
    let operation = Operation { kind, name: "settings_set", label: label.kept(), at: app.now() };
    let mut tx = app.community()?.store.begin(operation).await?;
    hearth_store::settings::set(&mut tx, &args.id, &args.value).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Who looks at the window, where they said so.
pub(crate) async fn me(open: &crate::Open) -> Result<Option<String>, AppError> {
    let all = hearth_store::settings::all(open.store.readers()).await?;
    Ok(all.into_iter().find(|(id, _)| id == "me").and_then(|(_, value)| value.as_str().map(str::to_owned)))
}

/// Makes one setting.
pub async fn set(app: &App, args: SettingSet) -> Result<Done<()>, AppError> {
    if let Some(kind) = lists::kind_of(&args.id) {
        return set_list(app, kind, &args).await;
    }
    let setting = accepted(&SETTINGS, &args.id, &args.value)?;
    if setting.id == "me"
        && let Some(id) = args.value.as_str()
        && !hearth_store::people::exists(app.community()?.store.readers(), id).await?
    {
        return Err(AppError::not_found("person"));
    }
    let label = match setting.id {
        "me" => said!("settings-me-label"),
        "task_limits" => said!("settings-task-limits-label"),
        crate::sensitive::SETTING if args.value == Value::Bool(true) => said!("settings-sensitive-on-label"),
        crate::sensitive::SETTING => said!("settings-sensitive-off-label"),
        crate::credentials::ON if args.value == Value::Bool(true) => said!("settings-credentials-on-label"),
        crate::credentials::ON => said!("settings-credentials-off-label"),
        crate::credentials::HOST => said!("settings-verify-host-label"),
        "controller" | "controller-contact" => said!("settings-controller-label"),
        _ => said!("settings-my-name-label"),
    };
    let mut tx = app.change("settings_set", label).await?;
    hearth_store::settings::set(&mut tx, setting.id, &args.value).await?;
    Ok(Done::of((), tx.commit().await?))
}
