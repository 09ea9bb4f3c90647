//! `hearth key`: the ways into the community.

use hearth_app::AppError;
use hearth_texts::{Said, said, say};
use serde_json::{Value, json};

use super::Session;
use crate::{
    open,
    options::Key,
    secrets::{self, ask, ask_for},
    show,
};

pub async fn run(session: &Session, key: Key) -> Result<(), AppError> {
    match key {
        Key::Show => {
            let view = session.call("keys_show", json!({})).await?;
            session.show(&view, print);
            Ok(())
        }
        Key::Passphrase { remove: true, .. } => {
            let current = ask(&say!("cli-prompt-current"))?;
            session.change("keys_passphrase_remove", json!({ "current": &*current })).await.map(drop)
        }
        Key::Passphrase { new_file, remove: false } => {
            let new = match new_file {
                Some(file) => secrets::first_line(&file)?,
                None => ask_for(&say!("cli-prompt-new"))?,
            };
            if secrets::can_ask() && *ask_for(&say!("cli-prompt-again"))? != *new {
                return Err(AppError::failed(said!("cli-passphrases-differ")));
            }
            let has_one = session.call("keys_show", json!({})).await?["passphrase"] == json!(true);
            let current = if has_one { Some(ask(&say!("cli-prompt-current"))?) } else { None };
            let args = json!({ "passphrase": &*new, "current": current.as_deref() });
            session.change("keys_passphrase_set", args).await.map(drop)
        }
        Key::Keychain { remove } => {
            let name = if remove { "keys_keychain_leave" } else { "keys_keychain_keep" };
            session.change(name, json!({})).await.map(drop)
        }
        Key::Code => {
            let code = session.call("keys_code_make", json!({})).await?;
            session.show(&code, |code| {
                show::tell!("{}", show::rows(code, "groups").iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "));
                show::tell!("{}", say!("cli-code-lead"));
            });
            Ok(())
        }
        Key::Page { out } => session.change("keys_code_save", json!({ "path": open::absolute(&out) })).await.map(drop),
        Key::Renew => {
            let had_code = !session.call("keys_show", json!({})).await?["code"].is_null();
            let typed = ask(&say!("cli-prompt-unlock"))?;
            let done = session.job("keys_renew", json!({ "passphrase": &*typed })).await?;
            session.show(&done, |_| {
                show::tell!("{}", say!("cli-done"));
                if had_code {
                    show::tell!("{}", say!("cli-key-new-code"));
                }
            });
            Ok(())
        }
        Key::Prove => {
            let asked = session.call("keys_code_show", json!({})).await?;
            let mut groups = Vec::new();
            for group in show::rows(&asked, "ask").iter().filter_map(Value::as_u64) {
                let text = ask_for(&say!("cli-prompt-group", group = group))?;
                groups.push(json!({ "group": group, "text": &*text }));
            }
            session.change("keys_code_prove", json!({ "groups": groups })).await.map(drop)
        }
    }
}

fn print(view: &Value) {
    let passphrase = if view["passphrase"] == json!(true) { say!("cli-key-yes") } else { say!("cli-key-no") };
    let code = &view["code"];
    let date = show::at(code, "made_on");
    let code = match code["proved"].as_bool() {
        Some(true) => say!("cli-key-code-proved", date = date),
        Some(false) => say!("cli-key-code-unproved", date = date),
        None => say!("cli-key-code-none"),
    };
    let keychain = Said::kind("cli-keychain-", view["keychain"].as_str().unwrap_or_default()).say();
    for (name, value) in
        [(say!("cli-key-passphrase"), passphrase), (say!("cli-key-keychain"), keychain), (say!("cli-key-code"), code)]
    {
        show::tell!("{name}: {value}");
    }
}
