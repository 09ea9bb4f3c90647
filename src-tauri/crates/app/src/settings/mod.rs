//! Settings that the window keeps with a community. The texts of packets have commands of their own.

mod lists;

use std::collections::BTreeMap;

use hearth_store::{Operation, OperationKind};
use hearth_texts::{Said, said};
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;

use self::lists::ListSetting;
use crate::{App, AppError, Done, None as NoArgs};

#[derive(Debug, Deserialize, TS)]
pub struct SettingSet {
    pub id: String,
    #[ts(type = "unknown")]
    pub value: Value,
}

/// A setting: its name and what it may hold. Their words are the messages `setting-name-…` and `setting-takes-…`.
struct Setting {
    id: &'static str,
    takes: fn(&Value) -> bool,
}

const SETTINGS: [Setting; 6] = [
    Setting { id: "me", takes: |value| value.is_null() || value.is_string() },
    Setting {
        id: "task_limits",
        takes: |value| {
            value
                .as_object()
                .is_some_and(|all| all.values().all(|most| most.as_i64().is_some_and(|most| (1..=999).contains(&most))))
        },
    },
    Setting { id: "theme", takes: |value| one_of(value, &["system", "light", "dark"]) },
    Setting { id: "density", takes: |value| one_of(value, &["comfortable", "compact"]) },
    Setting { id: "text_size", takes: |value| value.as_i64().is_some_and(|percent| (90..=150).contains(&percent)) },
    Setting { id: "single_keys", takes: Value::is_boolean },
];

fn one_of(value: &Value, words: &[&str]) -> bool {
    value.as_str().is_some_and(|word| words.contains(&word))
}

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
    let Some(setting) = SETTINGS.iter().find(|setting| setting.id == args.id) else {
        let known = SETTINGS.map(|setting| setting.id.to_owned()).to_vec();
        return Err(AppError::invalid("id", said!("settings-unknown", id = args.id, known = known)));
    };
    if !(setting.takes)(&args.value) {
        return Err(AppError::invalid("value", Said::kind("setting-takes-", setting.id)));
    }
    let label = said!("settings-set-label", setting = Said::kind("setting-name-", setting.id));
    let mut tx = app.change("settings_set", label).await?;
    hearth_store::settings::set(&mut tx, setting.id, &args.value).await?;
    Ok(Done::of((), tx.commit().await?))
}
