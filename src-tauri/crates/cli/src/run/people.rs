//! `hearth people …`

use hearth_app::AppError;
use serde_json::json;

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
                    println!(
                        "{}: {} added, {} updated, {} left out, {} doubtful left for you to decide.",
                        show::at(&preview, "file_name"),
                        show::at(done, "added"),
                        show::at(done, "updated"),
                        show::at(done, "left_out"),
                        show::at(done, "doubtful")
                    );
                    problems(&preview);
                });
            }
            Ok(())
        }
        People::List { query, limit, offset } => {
            let page = session.call("people_page", json!({ "query": query, "limit": limit, "offset": offset })).await?;
            session.show(&page, |page| {
                let columns = [
                    ("Name", "name"),
                    ("E-mail", "email"),
                    ("Standing", "standing"),
                    ("Efforts", "efforts.name"),
                    ("Last seen", "last_seen_on"),
                ];
                show::table(show::rows(page, "rows"), &columns, "Nobody fits.");
                println!("{} in all", show::at(page, "total"));
            });
            Ok(())
        }
        People::Show { person } => {
            let id = find::person(&session.app, &person).await?;
            let view = session.call("people_show", json!({ "id": id })).await?;
            session.show(&view, |view| {
                println!("{}", show::at(view, "name"));
                show::facts(
                    view,
                    &[
                        ("id", "id"),
                        ("pronouns", "pronouns"),
                        ("standing", "standing"),
                        ("because", "standing_reason"),
                        ("reach", "contact_points.value"),
                        ("handles", "handles.handle"),
                        ("organisation", "organisation"),
                        ("skills", "skills"),
                        ("languages", "languages"),
                        ("joined", "joined_on"),
                        ("last seen", "last_seen_on"),
                        ("efforts", "memberships.effort"),
                        ("minutes", "hours_minutes"),
                        ("notes", "notes"),
                        ("from", "sources.file_name"),
                    ],
                );
                let commitments = show::rows(view, "commitments");
                if !commitments.is_empty() {
                    show::table(commitments, &[("Promise", "title"), ("Status", "status"), ("Due", "due_on")], "");
                }
            });
            Ok(())
        }
        People::Add { name, email, phone } => {
            session.change("people_add", json!({ "name": name, "email": email, "phone": phone })).await.map(drop)
        }
    }
}

fn preview_of(preview: &serde_json::Value) {
    println!(
        "{} ({}, {} rows): {} new, {} known, {} doubtful, {} left out",
        show::at(preview, "file_name"),
        show::at(preview, "source"),
        show::at(preview, "rows_total"),
        show::at(preview, "counts.new"),
        show::at(preview, "counts.same"),
        show::at(preview, "counts.doubtful"),
        show::at(preview, "counts.left_out")
    );
    show::table(show::rows(preview, "columns"), &[("Column", "header"), ("becomes", "field"), ("because", "why")], "");
    let columns = [("Line", "line"), ("", "verdict"), ("Name", "name"), ("E-mail", "email"), ("Why", "why")];
    show::table(show::rows(preview, "rows"), &columns, "No rows.");
    problems(preview);
}

fn problems(preview: &serde_json::Value) {
    for problem in show::rows(preview, "problems") {
        println!("  line {}: {}", show::at(problem, "line"), show::at(problem, "message"));
    }
}
