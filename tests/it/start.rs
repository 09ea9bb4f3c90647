//! A fresh community in a temporary folder: real file, real encryption, a passphrase instead of a keychain, and a clock that stands at
//! 2026-11-22, 10 o'clock in Berlin.

use std::sync::Arc;

use hearth_app::{
    App, AppError, Outcome, dispatch,
    ports::{FixedClock, NoKeychain, Places, Ports},
};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Today of every journey.
pub const TODAY: &str = "2026-11-22";

/// The way into the community of [`start`].
pub const PASSPHRASE: &str = "tide table";

/// The program without a community. The folder lives as long as the value.
pub fn app() -> (App, TempDir) {
    let folder = TempDir::new().expect("a temporary folder can be made");
    let ports = Ports {
        clock: Arc::new(FixedClock::parse("2026-11-22T09:00:00Z").expect("a constant")),
        secrets: Arc::new(NoKeychain),
        places: Places::below(folder.path()),
    };
    (App::new(ports), folder)
}

/// The program with an empty community open.
pub async fn start() -> (App, TempDir) {
    let (app, folder) = app();
    let args =
        json!({ "path": null, "name": "Harbour Volunteers", "zone": "Europe/Berlin", "sample": false, "passphrase": PASSPHRASE });
    dispatch(&app, "community_create", args).await.expect("a community can be made");
    (app, folder)
}

/// The value of a command that must succeed.
pub async fn call(app: &App, name: &str, args: Value) -> Value {
    outcome(app, name, args).await.value
}

/// The whole answer of a command that must succeed.
pub async fn outcome(app: &App, name: &str, args: Value) -> Outcome {
    match dispatch(app, name, args.clone()).await {
        Ok(outcome) => outcome,
        Err(e) => panic!("{name} {args} was refused: {e} ({:?})", e.field),
    }
}

/// The refusal of a command that must fail.
pub async fn refusal(app: &App, name: &str, args: Value) -> AppError {
    match dispatch(app, name, args.clone()).await {
        Ok(outcome) => panic!("{name} {args} should have been refused, but answered {}", outcome.value),
        Err(e) => e,
    }
}

/// The id of a new person.
pub async fn person(app: &App, name: &str) -> String {
    call(app, "people_add", json!({ "name": name })).await["id"].as_str().expect("an id").to_owned()
}
