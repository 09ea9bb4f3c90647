//! `hearth verify …`

use hearth_texts::{said, say};
use std::path::Path;

use hearth_app::AppError;
use serde_json::{Value, json};

use super::Session;
use crate::{open::absolute, show};

/// Says what a certificate proves. Fails where it does not hold, so that a script need not read the words.
pub async fn run(session: &Session, certificate: &Path) -> Result<(), AppError> {
    let found = session.call("credentials_verify", json!({ "path": absolute(certificate) })).await?;
    if found.is_null() {
        return Err(AppError::failed(said!("cli-verify-nothing", file = certificate.display().to_string())));
    }
    session.show(&found, tell);
    match found["verdict"].as_str() {
        Some("holds") => Ok(()),
        Some("broken") => Err(AppError::failed(said!("cli-verify-broken"))),
        _ => Err(AppError::failed(said!("cli-verify-unknown"))),
    }
}

fn tell(found: &Value) {
    // What was changed says nothing that could be believed.
    if found["verdict"] == "broken" {
        return;
    }
    let lines = [
        (say!("verify-page-holder"), "holder"),
        (say!("verify-page-title"), "title"),
        (say!("verify-page-reason"), "reason"),
        (say!("verify-page-given"), "given_on"),
        (say!("verify-page-until"), "valid_until"),
        (say!("verify-page-issuer"), "issuer"),
        (say!("verify-page-fingerprint"), "fingerprint"),
    ];
    for (what, name) in lines {
        let text = show::at(found, name);
        if !text.is_empty() {
            show::tell!("{}", say!("cli-verify-line", what = what, text = text));
        }
    }
    if found["verdict"] != "holds" {
        return;
    }
    show::tell!("{}", say!("cli-verify-holds"));
    match found["key"].as_str() {
        Some("own") => show::tell!("{}", say!("cli-verify-own")),
        Some("former") => show::tell!("{}", say!("cli-verify-former")),
        Some("trusted") => show::tell!("{}", say!("cli-verify-trusted", name = show::at(found, "trusted_as"))),
        _ => show::tell!("{}", say!("cli-verify-anybody")),
    }
    if found["expired"] == true {
        show::tell!("{}", say!("verify-page-expired"));
    }
    if found["early"] == true {
        show::tell!("{}", say!("verify-page-early"));
    }
    match found["replaced_at"].as_str() {
        Some(_) => show::tell!("{}", say!("cli-verify-replaced")),
        None if found["kept"] != true => show::tell!("{}", say!("verify-page-status-limit")),
        None => {}
    }
}
