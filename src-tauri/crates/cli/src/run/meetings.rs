//! `hearth meetings …`

use hearth_app::{AppError, ErrorCode};
use hearth_texts::{said, say};
use serde_json::{Value, json};

use super::Session;
use crate::{
    find,
    open::absolute,
    options::{Attended, Meetings},
    show,
};

pub async fn run(session: &Session, meetings: Meetings) -> Result<(), AppError> {
    let app = &session.app;
    match meetings {
        Meetings::List { past, effort, limit } => {
            let effort = find::effort(app, effort.as_deref()).await?;
            let page =
                session.call("meetings_page", json!({ "past": past, "effort": effort, "offset": 0, "limit": limit })).await?;
            session.show(&page, |page| {
                let columns = [
                    ("column-starts-utc", "starts_at"),
                    ("column-meeting", "title"),
                    ("column-effort", "effort"),
                    ("column-place", "place"),
                    ("column-status", "status"),
                    ("column-expected", "expected"),
                    ("column-there", "attended"),
                    ("column-id", "id"),
                ];
                show::table(show::rows(page, "rows"), &columns, said!("cli-none-meetings"));
                show::tell!("{}", say!("cli-in-all", count = show::at(page, "total")));
            });
            Ok(())
        }
        Meetings::Add { title, start, minutes, effort, place, rrule, expect_members, expect, agenda } => {
            let agenda: Vec<_> = agenda.iter().map(|title| json!({ "title": title })).collect();
            let args = json!({
                "title": title, "start_wall": start, "minutes": minutes, "effort_id": find::effort(app, effort.as_deref()).await?,
                "place": place, "rrule": rrule, "expect_members": expect_members, "expect": find::persons(app, &expect).await?, "agenda": agenda,
            });
            let planned = session.change("meetings_plan", args).await?;
            if !session.json {
                for clash in show::rows(&planned, "clashes") {
                    show::tell!("  {}", say!("cli-mind", text = show::at(clash, "text")));
                }
            }
            Ok(())
        }
        Meetings::Adopt { uid, on, effort } => {
            let event = occurrence(session, &uid, on.as_deref()).await?;
            let args = json!({
                "calendar_id": event.get("calendar_id"), "uid": uid, "recurrence_id": event.get("recurrence_id"),
                "effort_id": find::effort(app, effort.as_deref()).await?,
            });
            session.change("events_adopt", args).await.map(drop)
        }
        Meetings::Attend { meeting, person, status } => {
            let meeting = find::meeting(app, &meeting).await?;
            let known = find::person(app, &person).await;
            let status = match status {
                Attended::Present => "attended",
                Attended::Excused => "excused",
                Attended::Absent => "absent",
                Attended::WalkIn => "walk-in",
            };
            match known {
                Ok(person) if status == "walk-in" => {
                    session.change("attendance_walk_in", json!({ "meeting_id": meeting, "person_id": person })).await.map(drop)
                }
                Ok(person) => session
                    .change("attendance_mark", json!({ "meeting_id": meeting, "person_id": person, "status": status }))
                    .await
                    .map(drop),
                Err(e) if e.code == ErrorCode::NotFound && status == "walk-in" => {
                    session.change("attendance_walk_in", json!({ "meeting_id": meeting, "name": person })).await.map(drop)
                }
                Err(mut e) => {
                    if e.code == ErrorCode::NotFound {
                        e.message = said!("cli-somebody-new", why = e.message);
                    }
                    Err(e)
                }
            }
        }
        Meetings::Close { meeting } => {
            let meeting = find::meeting(app, &meeting).await?;
            session.change("meetings_close", json!({ "id": meeting, "absent_rest": true })).await.map(drop)
        }
        Meetings::Invite { meeting, out, series, cancel } => {
            let args = json!({
                "meeting_id": find::meeting(app, &meeting).await?, "kind": if cancel { "cancel" } else { "request" },
                "scope": if series { "all" } else { "this" }, "out": absolute(&out),
            });
            let made = session.call("invitations_make", args).await?;
            session.show(&made, |made| {
                let columns = [("column-name", "name"), ("column-email", "email"), ("column-letter", "letter")];
                show::table(show::rows(made, "invitations"), &columns, said!("cli-none-made"));
                for one in show::rows(made, "left_out") {
                    show::tell!("  {}", say!("cli-not-written-to", name = show::at(one, "name")));
                }
                show::tell!("{}", say!("cli-letters", path = show::at(made, "folder")));
            });
            Ok(())
        }
        Meetings::Reply { file, dry_run } => {
            let args = json!({ "path": absolute(&file) });
            let told = session.call(if dry_run { "replies_read" } else { "replies_take" }, args).await?;
            session.show(&told, |told| {
                for reply in show::rows(told, "") {
                    show::tell!("{}", show::at(reply, "text"));
                }
            });
            Ok(())
        }
        Meetings::Ics { meeting, out, series, people } => {
            let args = json!({
                "id": find::meeting(app, &meeting).await?, "scope": if series { "all" } else { "this" },
                "path": absolute(&out), "people": people,
            });
            let written = session.call("meetings_ics", args).await?;
            session.show(&written, |written| show::tell!("{}", say!("cli-ics-written", path = show::at(written, "path"))));
            Ok(())
        }
    }
}

/// The event of this UID on a day, or the first one within a year from today.
async fn occurrence(session: &Session, uid: &str, on: Option<&str>) -> Result<Value, AppError> {
    let today = session.app.today()?;
    let (from, to) = match on {
        Some(day) => {
            let day = hearth_app::times::parse_date("on", day)?;
            (day, day + chrono::Days::new(1))
        }
        None => (today, today + chrono::Days::new(366)),
    };
    let entries = session.call("calendar_window", json!({ "from": from, "to": to })).await?;
    let found = show::rows(&entries, "").iter().find(|entry| entry.get("uid").and_then(Value::as_str) == Some(uid)).cloned();
    found.ok_or_else(|| AppError::new(ErrorCode::NotFound, said!("cli-no-event", uid = uid, from = from, to = to)))
}
