//! `hearth calendar …`

use hearth_texts::{Said, said, say};
use std::path::Path;

use hearth_app::AppError;
use serde_json::{Value, json};

use super::Session;
use crate::{find, open::absolute, options::Calendar, progress::follow, show};

pub async fn run(session: &Session, calendar: Calendar) -> Result<(), AppError> {
    match calendar {
        Calendar::Add { address, name } => {
            let address = if Path::new(&address).is_file() { absolute(Path::new(&address)) } else { address };
            let added = session.call("calendars_add", json!({ "address": address, "name": name })).await?;
            synced(session, json!({ "id": added.get("id") })).await
        }
        Calendar::Sync { accept_removals } => {
            if accept_removals {
                let held = session.call("calendars_list", Value::Null).await?;
                for calendar in
                    show::rows(&held, "").iter().filter(|c| c.get("held_removals").and_then(Value::as_i64).unwrap_or(0) > 0)
                {
                    synced(session, json!({ "id": calendar.get("id"), "accept_removals": true })).await?;
                }
                return Ok(());
            }
            synced(session, json!({})).await
        }
        Calendar::List { from, to } => {
            let entries = session.call("calendar_window", json!({ "from": from, "to": to })).await?;
            session.show(&entries, |entries| {
                let columns = [
                    ("column-from", "start_wall"),
                    ("column-to", "end_wall"),
                    ("column-what", "title"),
                    ("column-kind", "kind"),
                    ("column-source", "source"),
                    ("column-place", "place"),
                ];
                show::table(show::rows(entries, ""), &columns, said!("cli-none-entries"));
            });
            Ok(())
        }
        Calendar::Publish { effort, person, out } => {
            let person = match &person {
                Some(person) => Some(find::person(&session.app, person).await?),
                None => None,
            };
            let effort = find::effort(&session.app, effort.as_deref()).await?;
            let args = json!({ "effort_id": effort, "person_id": person, "path": absolute(&out) });
            session.change("publications_add", args).await.map(drop)
        }
        Calendar::Published => {
            session.call("publications_refresh", Value::Null).await?;
            let published = session.call("publications_list", Value::Null).await?;
            session.show(&published, |published| {
                let columns = [
                    ("column-name", "name"),
                    ("column-file", "path"),
                    ("column-events", "events"),
                    ("column-written", "written_at"),
                    ("column-trouble", "failure"),
                    ("column-id", "id"),
                ];
                show::table(show::rows(published, ""), &columns, said!("cli-none-publications"));
            });
            Ok(())
        }
        Calendar::Unpublish { file } => {
            let published = session.call("publications_list", Value::Null).await?;
            let path = absolute(Path::new(&file));
            let found =
                show::rows(&published, "").iter().find(|row| show::at(row, "id") == file || show::at(row, "path") == path);
            let none = || AppError::new(hearth_app::ErrorCode::NotFound, said!("cli-no-publication-fits", typed = &file));
            let id = show::at(found.ok_or_else(none)?, "id");
            session.change("publications_remove", json!({ "id": id })).await.map(drop)
        }
        // Handled before a community is opened.
        Calendar::Occurrences { .. } => Ok(()),
    }
}

async fn synced(session: &Session, args: Value) -> Result<(), AppError> {
    let done = follow(&session.app, "calendars_sync", args, session.json).await?;
    session.show(&done, |done| {
        let columns = [
            ("column-calendar", "name"),
            ("column-new", "added"),
            ("column-changed", "changed"),
            ("column-gone", "removed"),
            ("column-held", "held"),
            ("column-unchanged", "unchanged"),
            ("column-trouble", "failure"),
        ];
        show::table(show::rows(done, "calendars"), &columns, said!("cli-none-calendars"));
    });
    let failed = show::rows(&done, "calendars").iter().find(|calendar| !show::at(calendar, "failure").is_empty());
    match failed {
        Some(calendar) => Err(AppError::new(hearth_app::ErrorCode::Offline, Said::verbatim(show::at(calendar, "failure")))),
        None => Ok(()),
    }
}

/// Prints what a file says happens in a window; needs no community.
pub async fn occurrences(session: &Session, file: &Path, from: &str, to: &str, zone: Option<&str>) -> Result<(), AppError> {
    let args = json!({ "path": absolute(file), "from": from, "to": to, "zone": zone });
    let listing = session.call("calendar_occurrences", args).await?;
    session.show(&listing, |listing| {
        let columns = [
            ("column-start", "start"),
            ("column-zone", "tz"),
            ("column-end", "end"),
            ("column-what", "summary"),
            ("column-status", "status"),
        ];
        show::table(show::rows(listing, "occurrences"), &columns, said!("cli-none-occurrences"));
        for problem in show::rows(listing, "problems") {
            show::tell!("  {}", say!("cli-line", line = show::at(problem, "line"), text = show::at(problem, "message")));
        }
        show::tell!("{}", say!("cli-zone-data", version = show::at(listing, "zone_data")));
    });
    Ok(())
}
