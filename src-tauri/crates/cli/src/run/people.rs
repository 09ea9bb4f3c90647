//! `hearth people …`

use hearth_app::AppError;
use hearth_texts::{said, say};
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
        People::Add { name, email, phone } => {
            session.change("people_add", json!({ "name": name, "email": email, "phone": phone })).await.map(drop)
        }
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
