//! `hearth people …`

use std::path::Path;

use hearth_app::AppError;
use hearth_texts::{Said, said, say};
use serde_json::{Value, json};

use super::Session;
use crate::{find, open::absolute, options::People, progress::follow, show};

pub async fn run(session: &Session, people: People) -> Result<(), AppError> {
    match people {
        People::Import { files, dry_run, limit, make_efforts } => {
            for file in files {
                let path = absolute(&file);
                let preview = session.call("imports_read", json!({ "path": path, "offset": 0, "limit": limit })).await?;
                if dry_run {
                    session.show(&preview, preview_of);
                    continue;
                }
                let args = json!({ "path": path, "make_efforts": make_efforts, "choices": [] });
                let done = follow(&session.app, "imports_apply", args, session.json).await?;
                session.show(&done, |done| {
                    let said = said!(
                        "cli-imported",
                        file = show::at(&preview, "file_name"),
                        added = show::at(done, "added"),
                        updated = show::at(done, "updated"),
                        left_out = show::at(done, "left_out"),
                        doubtful = show::at(done, "doubtful"),
                    );
                    show::tell!("{said}");
                    problems(&preview);
                });
            }
            Ok(())
        }
        People::List { query, limit, offset } => {
            let page = session.call("people_page", json!({ "query": query, "limit": limit, "offset": offset })).await?;
            session.show(&page, |page| {
                let columns = [
                    ("column-name", "name"),
                    ("column-email", "email"),
                    ("column-standing", "standing"),
                    ("column-efforts", "efforts.name"),
                    ("column-last-seen", "last_seen_on"),
                ];
                show::table(show::rows(page, "rows"), &columns, said!("cli-none-people"));
                show::tell!("{}", say!("cli-in-all", count = show::at(page, "total")));
            });
            Ok(())
        }
        People::Show { person } => {
            let id = find::person(&session.app, &person).await?;
            let view = session.call("people_show", json!({ "id": id })).await?;
            let fields = session.call("fields_list", json!({})).await?;
            session.show(&view, |view| {
                show::tell!("{}", show::at(view, "name"));
                show::facts(
                    view,
                    &[
                        ("fact-id", "id"),
                        ("fact-pronouns", "pronouns"),
                        ("fact-standing", "standing"),
                        ("fact-because", "standing_reason"),
                        ("fact-reach", "contact_points.value"),
                        ("fact-handles", "handles.handle"),
                        ("fact-organisation", "organisation"),
                        ("fact-skills", "skills"),
                        ("fact-languages", "languages"),
                        ("fact-joined", "joined_on"),
                        ("fact-last-seen", "last_seen_on"),
                        ("fact-efforts", "memberships.effort"),
                        ("fact-minutes", "hours_minutes"),
                        ("fact-notes", "notes"),
                        ("fact-from", "sources.file_name"),
                    ],
                );
                for field in show::rows(&fields, "") {
                    let held = show::at(&view["fields"], &show::at(field, "id"));
                    if !held.is_empty() {
                        show::tell!("{:>14}  {held}", show::at(field, "name"));
                    }
                }
                let commitments = show::rows(view, "commitments");
                if !commitments.is_empty() {
                    show::table(
                        commitments,
                        &[("column-promise", "title"), ("column-status", "status"), ("column-due", "due_on")],
                        said!("cli-none-rows"),
                    );
                }
            });
            Ok(())
        }
        People::Export { person, out } => export(session, &person, &out).await,
        People::Erase { removed: true, .. } => removed(session).await,
        People::Erase { people, anonymise, keep_files, backups, yes, removed: false } => {
            let way = if anonymise { "anonymised" } else { "erased" };
            let ids = find::persons(&session.app, &people).await?;
            if !yes {
                return preview_erasure(session, &ids, way).await;
            }
            let args = json!({ "ids": ids, "way": way, "files": !keep_files, "backups": backups });
            let done = follow(&session.app, "erasure_run", args, session.json).await?;
            session.show(&done, erased);
            Ok(())
        }
        People::Add { name, email, phone } => {
            session.change("people_add", json!({ "name": name, "email": email, "phone": phone })).await.map(drop)
        }
    }
}

async fn export(session: &Session, person: &str, out: &Path) -> Result<(), AppError> {
    let id = find::person(&session.app, person).await?;
    let made = follow(&session.app, "exports_make", json!({ "person_id": id, "out": absolute(out) }), session.json).await?;
    session.show(&made, |made| {
        let files = show::rows(made, "files");
        println!("{}", say!("cli-exported", count = files.len(), folder = show::at(made, "folder")));
        for file in files {
            println!("  {}", show::at(file, ""));
        }
        if let Some(trouble) = made["trouble"].as_str() {
            eprintln!("hearth: {trouble}");
        }
    });
    Ok(())
}

async fn removed(session: &Session) -> Result<(), AppError> {
    let removed = session.call("erasure_removed", json!({})).await?;
    session.show(&removed, |removed| {
        let columns = [("column-when", "at"), ("column-name", "name"), ("fact-id", "id")];
        show::table(show::rows(removed, ""), &columns, said!("cli-none-rows"));
    });
    Ok(())
}

/// What would go, place by place; a script has to say so before anything does.
async fn preview_erasure(session: &Session, ids: &[String], way: &str) -> Result<(), AppError> {
    let preview = session.call("erasure_preview", json!({ "ids": ids, "way": way })).await?;
    session.show(&preview, |preview| {
        let mut rows = Vec::new();
        let mut of = |list: &str, what: &'static str| {
            for place in show::rows(preview, list) {
                let table = show::at(place, "table");
                let place_name = if list == "events" { table } else { Said::kind("table-", &table).say() };
                rows.push(json!({ "where": place_name, "count": place["rows"], "what": Said::new(what).say() }));
            }
        };
        of("rows", if way == "erased" { "cli-erasure-goes" } else { "cli-erasure-nameless" });
        of("named", "cli-erasure-named");
        of("texts", "cli-erasure-texts");
        of("ambiguous", "cli-erasure-ambiguous");
        of("events", "cli-erasure-events");
        let columns = [("column-where", "where"), ("column-count", "count"), ("column-what", "what")];
        show::table(&rows, &columns, said!("cli-none-rows"));
        println!("{}", say!("cli-erasure-log", count = show::at(preview, "log"), labels = show::at(preview, "labels")));
        for paper in show::rows(preview, "papers") {
            println!("{}", say!("cli-erasure-paper", path = show::at(paper, "path")));
        }
        for folder in show::rows(preview, "handed_out") {
            println!("{}", say!("cli-erasure-handed-out", path = show::at(folder, "")));
        }
        for folder in show::rows(preview, "set_aside") {
            println!("{}", say!("cli-erasure-set-aside", path = show::at(folder, "")));
        }
        for backup in show::rows(preview, "backups") {
            println!(
                "{}",
                say!(
                    "cli-erasure-backup",
                    path = show::at(backup, "path"),
                    until = show::at(backup, "until").get(..10).unwrap_or_default()
                )
            );
        }
        println!("{}", say!("cli-erasure-yes"));
    });
    Ok(())
}

fn erased(done: &Value) {
    println!("{}", say!("cli-erased", count = done["people"].as_i64().unwrap_or_default()));
    for path in show::rows(done, "files_left") {
        println!("{}", say!("cli-erasure-file-left", path = show::at(path, "")));
    }
    let left = done["backups_left"].as_i64().unwrap_or_default();
    if left > 0 {
        println!("{}", say!("cli-erasure-backups-left", count = left));
    }
    if let Some(trouble) = done["trouble"].as_str() {
        eprintln!("hearth: {trouble}");
    }
}

fn preview_of(preview: &serde_json::Value) {
    let said = said!(
        "cli-preview",
        file = show::at(preview, "file_name"),
        source = show::at(preview, "source"),
        rows = show::at(preview, "rows_total"),
        new = show::at(preview, "counts.new"),
        same = show::at(preview, "counts.same"),
        doubtful = show::at(preview, "counts.doubtful"),
        left_out = show::at(preview, "counts.left_out"),
    );
    show::tell!("{said}");
    show::table(
        show::rows(preview, "columns"),
        &[("column-column", "header"), ("column-becomes", "field"), ("column-because", "why")],
        said!("cli-none-rows"),
    );
    let columns = [
        ("column-line", "line"),
        ("column-verdict", "verdict"),
        ("column-name", "name"),
        ("column-email", "email"),
        ("column-why", "why"),
    ];
    show::table(show::rows(preview, "rows"), &columns, said!("cli-none-rows"));
    problems(preview);
}

fn problems(preview: &serde_json::Value) {
    for problem in show::rows(preview, "problems") {
        show::tell!("  {}", say!("cli-line", line = show::at(problem, "line"), text = show::at(problem, "message")));
    }
}
