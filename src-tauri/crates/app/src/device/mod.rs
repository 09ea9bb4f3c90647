//! How this device shows Hearth: looks, keys, reminders; the language has a place of its own (`languages`). One small file beside the program's state, without personal data, so
//! that it is there before a community is open and never travels with one. Not an operation: there is no community to log it in; the
//! window offers to take a change back with the value that it was told.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{
    App, AppError, Done, None as NoArgs,
    settings::{Setting, accepted, is_time, one_of},
};

#[derive(Debug, Deserialize, TS)]
pub struct DeviceSettingSet {
    pub id: String,
    /// `null` makes it what it was in the beginning.
    #[ts(type = "unknown")]
    pub value: Value,
}

/// What a device setting held before it was changed; `null` where it was never made.
#[derive(Debug, Serialize, TS)]
pub struct DeviceSettingWas {
    #[ts(type = "unknown")]
    pub value: Value,
}

/// Ids are stable across releases.
const SETTINGS: &[Setting] = &[
    Setting { id: "theme", takes: |value| one_of(value, &["system", "light", "dark"]), words: "system, light, dark" },
    Setting { id: "density", takes: |value| one_of(value, &["comfortable", "compact"]), words: "comfortable, compact" },
    Setting {
        id: "text-size",
        takes: |value| value.as_i64().is_some_and(|percent| (90..=150).contains(&percent)),
        words: "90 – 150",
    },
    Setting { id: "motion", takes: |value| one_of(value, &["system", "reduced"]), words: "system, reduced" },
    Setting { id: "contrast", takes: |value| one_of(value, &["system", "more"]), words: "system, more" },
    Setting { id: "sidebar", takes: Value::is_boolean, words: "true, false" },
    Setting {
        id: "week-start",
        takes: |value| one_of(value, &["system", "monday", "saturday", "sunday"]),
        words: "system, monday, saturday, sunday",
    },
    Setting { id: "clock", takes: |value| one_of(value, &["system", "12", "24"]), words: "system, 12, 24" },
    Setting {
        id: "start-page",
        takes: |value| one_of(value, &["home", "people", "efforts", "tasks", "calendar", "documents"]),
        words: "home, people, efforts, tasks, calendar, documents",
    },
    Setting { id: "single-keys", takes: Value::is_boolean, words: "true, false" },
    Setting { id: "keys", takes: is_keys, words: "{\"palette\": [\"Mod+K\"]}" },
    Setting { id: "reminders-meetings", takes: Value::is_boolean, words: "true, false" },
    Setting { id: "reminders-tasks", takes: Value::is_boolean, words: "true, false" },
    Setting { id: "reminders-people", takes: Value::is_boolean, words: "true, false" },
    Setting { id: "reminders-details", takes: Value::is_boolean, words: "true, false" },
    Setting { id: "quiet-from", takes: is_time, words: "20:00" },
    Setting { id: "quiet-until", takes: is_time, words: "08:00" },
    Setting { id: "global-quick", takes: Value::is_boolean, words: "true, false" },
    Setting { id: "tray", takes: Value::is_boolean, words: "true, false" },
    Setting { id: "close-to-tray", takes: Value::is_boolean, words: "true, false" },
    Setting {
        id: "lock-after",
        takes: |value| one_of(value, &["never", "1", "5", "15", "30", "60"]),
        words: "never, 1, 5, 15, 30, 60",
    },
    Setting { id: "lock-keychain", takes: Value::is_boolean, words: "true, false" },
    Setting { id: "code-later", takes: is_day, words: "2026-11-22" },
    Setting { id: "renderer", takes: |value| one_of(value, &["auto", "plain", "fast"]), words: "auto, plain, fast" },
    Setting {
        id: "zoom", takes: |value| value.as_i64().is_some_and(|percent| (50..=300).contains(&percent)), words: "50 – 300"
    },
    Setting { id: "backup-automatic", takes: Value::is_boolean, words: "true, false" },
    Setting { id: "backup-folder", takes: is_folder, words: "/media/stick/Hearth" },
    Setting { id: "first-steps", takes: is_steps, words: "[palette, person, meeting, thanks, away]" },
];

fn is_keys(value: &Value) -> bool {
    let of_command = |keys: &Value| {
        keys.as_array().is_some_and(|keys| {
            keys.len() <= 8 && keys.iter().all(|one| one.as_str().is_some_and(|one| (1..=60).contains(&one.len())))
        })
    };
    value.as_object().is_some_and(|commands| commands.len() <= 1000 && commands.values().all(of_command))
}

/// Where it is need not be there now: a stick is pulled, a share goes offline.
fn is_folder(value: &Value) -> bool {
    value.as_str().is_some_and(|path| path.len() <= 4096 && std::path::Path::new(path).is_absolute())
}

fn is_day(value: &Value) -> bool {
    value.as_str().is_some_and(|day| day.parse::<chrono::NaiveDate>().is_ok())
}

fn is_steps(value: &Value) -> bool {
    value.as_array().is_some_and(|steps| {
        steps.iter().all(|step| one_of(step, &["palette", "person", "meeting", "thanks", "away"])) && steps.len() <= 5
    })
}

/// One writer at a time: two windows of one device share the file.
static WRITING: Mutex<()> = Mutex::new(());

fn file(app: &App) -> PathBuf {
    app.ports.places.state.join("device.json")
}

/// Every setting of this device that was made, by id. What an older or newer Hearth wrote and this one does not take is left out.
pub fn read(app: &App) -> BTreeMap<String, Value> {
    let text = std::fs::read(file(app));
    // Looks, no records: where the file is unreadable the window wears its defaults, and nothing of the user's is lost.
    let all: BTreeMap<String, Value> = text.ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
    all.into_iter().filter(|(id, value)| !value.is_null() && accepted(SETTINGS, id, value).is_ok()).collect()
}

/// Every setting of this device that was made, by id.
pub async fn show(app: &App, _: NoArgs) -> Result<BTreeMap<String, Value>, AppError> {
    Ok(read(app))
}

/// Makes one setting of this device; answers what it held before.
pub async fn set(app: &App, args: DeviceSettingSet) -> Result<Done<DeviceSettingWas>, AppError> {
    let setting = accepted(SETTINGS, &args.id, &args.value)?;
    let _alone = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    let mut all = read(app);
    let was = match args.value {
        Value::Null => all.remove(setting.id),
        value => all.insert(setting.id.to_owned(), value),
    };
    let path = file(app);
    let text = serde_json::to_vec_pretty(&all).map_err(|e| AppError::failed(Said::verbatim(e.to_string())))?;
    let failed = |e: std::io::Error| {
        tracing::warn!(kind = ?e.kind(), "the settings of this device were not kept");
        AppError::failed(said!("device-not-kept"))
    };
    std::fs::create_dir_all(&app.ports.places.state).map_err(failed)?;
    // Written beside and moved: a cut in the power leaves the old file or the new one, never half of one.
    let beside = path.with_extension("json.new");
    std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, &path)).map_err(failed)?;
    Ok(Done::stale(DeviceSettingWas { value: was.unwrap_or(Value::Null) }, vec!["device"]))
}
