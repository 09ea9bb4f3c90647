//! Which community, and how to get in.

use hearth_texts::{said, say};
use std::path::Path;

use hearth_app::{App, AppError, ErrorCode, dispatch};
use serde_json::{Value, json};

use crate::{
    options::Options,
    secrets::{self, Text},
};

/// The passphrase that was handed in, if any.
pub fn passphrase(options: &Options) -> Result<Option<Text>, AppError> {
    match &options.passphrase_file {
        Some(file) => secrets::first_line(file).map(Some),
        None => Ok(std::env::var("HEARTH_PASSPHRASE").ok().map(Text::new)),
    }
}

/// Opens the community that `--file` or `HEARTH_FILE` names. Whoever sits at a terminal is asked for what is missing.
pub async fn open(app: &App, options: &Options) -> Result<(), AppError> {
    let Some(file) = &options.file else {
        return Err(AppError::new(ErrorCode::NoCommunity, said!("cli-name-the-community")));
    };
    let path = absolute(file);
    if let Some(file) = &options.code_file {
        let code = secrets::whole(file)?;
        return dispatch(app, "community_open", json!({ "path": path, "code": &*code })).await.map(drop);
    }
    let given = passphrase(options)?;
    let args = json!({ "path": path, "passphrase": given.as_deref() });
    let error = match dispatch(app, "community_open", args).await {
        Ok(opened) => {
            look_at_the_clock(&opened.value);
            return Ok(());
        }
        Err(error) => error,
    };
    if error.code == ErrorCode::Locked && given.is_none() && secrets::can_ask() {
        eprintln!("{}", error.message);
        let typed = secrets::ask_for(&say!("cli-prompt-unlock"))?;
        return dispatch(app, "community_open", typed_args(&path, &typed)).await.map(drop);
    }
    Err(in_a_script(error))
}

/// Said beside the answer, which is right all the same.
fn look_at_the_clock(community: &Value) {
    if let Some(ahead) = community["ahead"].as_str() {
        eprintln!("{}", say!("cli-clock-behind", at = ahead));
    }
}

/// What a person types is a recovery code where it reads like one.
fn typed_args(path: &str, typed: &Text) -> Value {
    match hearth_app::keys::looks_like_code(typed) {
        true => json!({ "path": path, "code": &**typed }),
        false => json!({ "path": path, "passphrase": &**typed }),
    }
}

fn in_a_script(mut error: AppError) -> AppError {
    if error.code == ErrorCode::Locked {
        error.message = said!("cli-passphrase-in-a-script", why = error.message);
    }
    error
}

/// A path that stays right whatever the folder.
pub fn absolute(path: &Path) -> String {
    std::path::absolute(path).unwrap_or_else(|_| path.into()).display().to_string()
}
