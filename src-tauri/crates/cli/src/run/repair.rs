//! `hearth repair`: what can be saved of a damaged community, and putting it in its place.

use std::path::Path;

use hearth_app::{AppError, ErrorCode};
use hearth_texts::{Said, said, say};
use serde_json::{Value, json};

use super::Session;
use crate::{
    open::{absolute, passphrase},
    options::Options,
    progress::follow,
    secrets, show,
};

pub async fn run(
    session: &Session,
    options: &Options,
    community: Option<&Path>,
    dry_run: bool,
    backup: bool,
) -> Result<(), AppError> {
    let Some(file) = community.or(options.file.as_deref()) else {
        return Err(AppError::new(ErrorCode::NoCommunity, said!("cli-name-the-community")));
    };
    let way = match (dry_run, backup) {
        (true, _) => "look",
        (_, true) => "backup",
        _ => "file",
    };
    let mut args = json!({ "path": absolute(file), "way": way });
    match &options.code_file {
        Some(file) => args["code"] = json!(*secrets::whole(file)?),
        None => args["passphrase"] = json!(passphrase(options)?.as_deref()),
    }
    let repaired = match follow(&session.app, "community_repair", args.clone(), session.json).await {
        Err(e) if e.code == ErrorCode::Locked && args["passphrase"].is_null() && secrets::can_ask() => {
            eprintln!("{}", e.message);
            let typed = secrets::ask_for(&say!("cli-prompt-unlock"))?;
            let kind = if hearth_app::keys::looks_like_code(&typed) { "code" } else { "passphrase" };
            args[kind] = json!(&*typed);
            follow(&session.app, "community_repair", args, session.json).await?
        }
        other => other?,
    };
    session.show(&repaired, print);
    Ok(())
}

fn print(repaired: &Value) {
    let number = |value: &Value| value.as_i64().unwrap_or_default();
    match repaired["nothing"].as_str() {
        Some(nothing) => show::tell!("{nothing}"),
        None => figures(&repaired["salvage"], &number),
    }
    for sentence in show::rows(repaired, "told").iter().filter_map(Value::as_str) {
        show::tell!("{sentence}");
    }
    if let Some(backup) = repaired.get("backup").filter(|backup| !backup.is_null()) {
        let people = number(&backup["counts"]["people"]);
        show::tell!("{}", say!("cli-repair-backup", name = show::at(backup, "name"), people = people));
    } else {
        show::tell!("{}", say!("cli-repair-no-backup"));
    }
    match (repaired["quarantine"].as_str(), repaired["better"].as_str()) {
        (Some(folder), _) => show::tell!("{}", say!("cli-repaired", folder = folder)),
        (None, Some(better)) => show::tell!("{}", Said::kind("cli-repair-better-", better)),
        (None, None) => {}
    }
}

fn figures(salvage: &Value, number: &impl Fn(&Value) -> i64) {
    let pages = number(&salvage["pages"]);
    show::tell!("{}", say!("cli-repair-pages", unreadable = number(&salvage["unreadable"]), pages = pages));
    let mut rows: Vec<Value> = show::rows(salvage, "nouns")
        .iter()
        .map(|row| {
            let noun = row["noun"].as_str().map(|noun| Said::kind("backup-noun-", noun).say());
            json!({ "what": noun, "kept": row["kept"], "back": row["back"], "lost": row["lost"] })
        })
        .collect();
    let details = &salvage["details"];
    rows.push(json!({
        "what": say!("repair-details"), "kept": details["kept"], "back": details["back"], "lost": details["lost"],
    }));
    show::table(
        &rows,
        &[("column-what", "what"), ("column-kept", "kept"), ("column-from-log", "back"), ("column-lost", "lost")],
        said!("cli-none-rows"),
    );
}
