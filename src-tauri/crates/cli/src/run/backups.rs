//! `hearth backup` and `hearth restore`

use hearth_texts::{Said, said, say};
use std::path::Path;

use hearth_app::AppError;
use serde_json::{Value, json};

use super::Session;
use crate::{open::absolute, progress::follow, show};

/// Which backup is the newest that can be read, where somebody typed `newest`.
async fn name(session: &Session, typed: &str) -> Result<String, AppError> {
    if typed != "newest" {
        return Ok(typed.to_owned());
    }
    let all = session.call("backups_list", Value::Null).await?;
    let newest = show::rows(&all, "backups").iter().find(|one| one["whole"] == true);
    newest.map(|one| show::at(one, "name")).ok_or_else(|| AppError::not_found("backup"))
}

pub async fn list(session: &Session) -> Result<(), AppError> {
    let all = session.call("backups_list", Value::Null).await?;
    session.show(&all, |all| {
        let rows: Vec<Value> = show::rows(all, "backups")
            .iter()
            .map(|one| {
                let why = one["why"].as_str().map(|why| Said::kind("backup-why-", why).say()).unwrap_or_default();
                // Whole kilobytes, so that no fraction is lost on the way to a figure with two places.
                let size = one["size"].as_u64().unwrap_or(0) / 1000;
                json!({
                    "name": one["name"], "why": why, "people": one["counts"]["people"], "whole": one["whole"],
                    "size": format!("{}.{:02}", size / 1000, size % 1000 / 10),
                })
            })
            .collect();
        show::table(
            &rows,
            &[
                ("column-backup", "name"),
                ("column-why", "why"),
                ("column-people", "people"),
                ("column-size", "size"),
                ("column-whole", "whole"),
            ],
            said!("cli-none-backups"),
        );
        if let Some(trouble) = all["trouble"].as_str() {
            eprintln!("hearth: {trouble}");
        }
    });
    Ok(())
}

pub async fn make(session: &Session) -> Result<(), AppError> {
    let made = follow(&session.app, "backups_make", Value::Null, session.json).await?;
    session.show(&made, |made| {
        show::tell!("{}", say!("cli-backup-made", name = show::at(made, "name"), path = show::at(made, "path")));
    });
    Ok(())
}

pub async fn preview(session: &Session, typed: &str) -> Result<(), AppError> {
    let name = name(session, typed).await?;
    let preview = session.call("backups_preview", json!({ "name": name })).await?;
    session.show(&preview, |preview| {
        let rows: Vec<Value> = show::rows(preview, "differences")
            .iter()
            .map(|one| {
                let names: Vec<Value> =
                    ["back_names", "gone_names", "changed_names"].iter().flat_map(|of| show::rows(one, of).to_vec()).collect();
                let noun = one["noun"].as_str().map(|noun| Said::kind("backup-noun-", noun).say()).unwrap_or_default();
                json!({ "noun": noun, "back": one["back"], "gone": one["gone"], "changed": one["changed"], "names": names })
            })
            .collect();
        show::table(
            &rows,
            &[
                ("column-what", "noun"),
                ("column-comes-back", "back"),
                ("column-goes", "gone"),
                ("column-changed", "changed"),
                ("column-names", "names"),
            ],
            said!("cli-restore-same"),
        );
    });
    Ok(())
}

pub async fn restore(session: &Session, typed: &str) -> Result<(), AppError> {
    let name = name(session, typed).await?;
    let restored = follow(&session.app, "backups_restore", json!({ "name": name }), session.json).await?;
    session.show(&restored, |restored| show::tell!("{}", say!("cli-restored", before = show::at(restored, "before"))));
    Ok(())
}

/// A community of its own out of a backup, wherever that lies.
pub async fn unpack(session: &Session, backup: &Path, to: &Path) -> Result<(), AppError> {
    let unpacked = session.call("backups_unpack", json!({ "path": absolute(backup), "to": absolute(to) })).await?;
    session.show(&unpacked, |unpacked| show::tell!("{}", say!("cli-unpacked", path = show::at(unpacked, "path"))));
    Ok(())
}
