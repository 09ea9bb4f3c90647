//! `hearth packet …` and `hearth certificates …`

use hearth_texts::said;
use std::path::Path;

use hearth_app::AppError;
use serde_json::{Value, json};

use super::Session;
use crate::{
    find,
    open::absolute,
    options::{Batches, Certificates, Packets},
    progress::follow,
    show,
};

pub async fn packet(session: &Session, person: &str, out: &Path, effort: Option<&str>) -> Result<(), AppError> {
    let app = &session.app;
    let args = json!({ "person_id": find::person(app, person).await?, "effort_id": find::effort(app, effort).await?, "out": absolute(out) });
    let made = follow(app, "packets_make", args, session.json).await?;
    finish(session, &made)
}

pub async fn certificates(session: &Session, wanted: Certificates) -> Result<(), AppError> {
    let credential = (wanted.credential || wanted.no_credential).then_some(wanted.credential);
    let args = json!({
        "credential": credential, "valid_until": wanted.valid_until, "badge_files": wanted.badge_files,
        "query": wanted.query, "reason": wanted.reason, "design": wanted.design, "signed_by": wanted.signed_by,
        "signed_role": wanted.signed_role, "on_date": wanted.on, "print_file": wanted.output == "print", "out": absolute(&wanted.out),
        "output": wanted.output, "unprintable": wanted.unprintable,
    });
    let made = follow(&session.app, "certificates_make", args, session.json).await?;
    finish(session, &made)
}

pub async fn packets(session: &Session, wanted: Packets) -> Result<(), AppError> {
    let effort = find::effort(&session.app, wanted.effort.as_deref()).await?;
    let query = wanted.query.filter(|query| query != "*");
    let args = json!({
        "matching": { "query": query, "effort": effort }, "effort_id": effort, "language": wanted.packet_language,
        "welcome": wanted.welcome, "output": wanted.output, "unprintable": wanted.unprintable, "out": absolute(&wanted.out),
    });
    if wanted.dry_run {
        let found = session.call("packets_check", args).await?;
        session.show(&found, |found| {
            show::table(
                show::rows(found, ""),
                &[
                    ("column-name", "person"),
                    ("column-what", "text"),
                    ("column-letters", "characters"),
                    ("column-becomes", "instead"),
                ],
                said!("cli-all-printable"),
            );
        });
        return Ok(());
    }
    let made = follow(&session.app, "packets_make_many", args, session.json).await?;
    finish(session, &made)
}

pub async fn batches(session: &Session, wanted: Batches) -> Result<(), AppError> {
    match wanted {
        Batches::List => {
            let all = session.call("batches_list", json!({})).await?;
            session.show(&all, |all| {
                show::table(
                    show::rows(all, ""),
                    &[
                        ("column-id", "id"),
                        ("column-what", "kind"),
                        ("column-made", "made"),
                        ("column-trouble", "failed"),
                        ("column-left", "waiting"),
                        ("column-place", "folder"),
                    ],
                    said!("cli-none-batches"),
                );
            });
            Ok(())
        }
        Batches::Show { batch } => {
            let rows = session.call("batch_rows", json!({ "id": batch, "offset": 0, "limit": 500 })).await?;
            session.show(&rows, |rows| {
                show::table(
                    show::rows(rows, ""),
                    &[("column-name", "person"), ("column-status", "state"), ("column-why", "why"), ("column-file", "path")],
                    said!("cli-none-batches"),
                );
            });
            Ok(())
        }
        Batches::GoOn { batch, failed } => {
            let id = match batch {
                Some(id) => id,
                None => {
                    let all = session.call("batches_list", json!({})).await?;
                    let open = show::rows(&all, "").iter().find(|one| one["ended_at"].is_null() && one["running"] == false);
                    open.map(|one| show::at(one, "id")).ok_or_else(|| AppError::failed(said!("batch-over")))?
                }
            };
            let made = follow(&session.app, "batches_go_on", json!({ "id": id, "failed": failed }), session.json).await?;
            finish(session, &made)
        }
    }
}

fn finish(session: &Session, made: &Value) -> Result<(), AppError> {
    session.show(made, |made| {
        show::table(
            show::rows(made, "documents"),
            &[("column-document", "title"), ("column-pages", "pages"), ("column-file", "path")],
            said!("cli-none-made"),
        );
    });
    let failures = show::rows(made, "failures");
    for failure in failures {
        eprintln!("hearth: {}: {}", show::at(failure, "person"), show::at(failure, "message"));
    }
    if let Some(why) = made["stopped"].as_str() {
        let left = made["batch"]["waiting"].as_i64().unwrap_or_default();
        return Err(AppError::failed(said!("cli-batch-stopped", why = why, left = left)));
    }
    match failures.len() {
        0 => Ok(()),
        n => Err(AppError::failed(said!("cli-some-not-made", count = n))),
    }
}
