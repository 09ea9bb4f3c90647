//! `hearth efforts …` and `hearth tasks …`

use hearth_app::AppError;
use hearth_texts::{said, say};
use serde_json::{Value, json};

use super::Session;
use crate::{
    find,
    options::{Efforts, Tasks},
    show,
};

pub async fn efforts(session: &Session, efforts: Efforts) -> Result<(), AppError> {
    match efforts {
        Efforts::List { closed } => {
            let list = session.call("efforts_list", json!({ "closed": closed })).await?;
            session.show(&list, |list| {
                let columns = [
                    ("column-effort", "name"),
                    ("column-purpose", "purpose"),
                    ("column-leads", "leads.name"),
                    ("column-members", "members"),
                    ("column-open-tasks", "open_tasks"),
                    ("column-next", "next_at"),
                ];
                show::table(show::rows(list, ""), &columns, said!("cli-none-efforts"));
            });
            Ok(())
        }
        Efforts::Add { name, purpose, lead, member } => {
            let leads = find::persons(&session.app, &lead).await?;
            let members = find::persons(&session.app, &member).await?;
            session
                .change("efforts_add", json!({ "name": name, "purpose": purpose, "leads": leads, "members": members }))
                .await
                .map(drop)
        }
    }
}

pub async fn run(session: &Session, tasks: Tasks) -> Result<(), AppError> {
    let app = &session.app;
    match tasks {
        Tasks::List { effort, person, all, limit } => {
            let effort = find::effort(app, effort.as_deref()).await?;
            let person = match person {
                Some(person) => Some(find::person(app, &person).await?),
                None => None,
            };
            let args = json!({ "effort": effort, "person": person, "open": !all, "sort": "due", "offset": 0, "limit": limit });
            let page = session.call("tasks_page", args).await?;
            session.show(&page, |page| {
                let columns = [
                    ("column-task", "title"),
                    ("column-effort", "effort"),
                    ("column-status", "status"),
                    ("column-due", "due_on"),
                    ("column-people", "people.name"),
                    ("column-open-places", "open_places"),
                ];
                show::table(show::rows(page, "rows"), &columns, said!("cli-none-tasks"));
                show::tell!("{}", say!("cli-in-all", count = show::at(page, "total")));
            });
            Ok(())
        }
        Tasks::Add { title, effort, due, estimate, places, check, ask } => {
            let effort = find::effort(app, effort.as_deref()).await?;
            let ask = find::persons(app, &ask).await?;
            let args = json!({
                "title": title, "effort_id": effort, "due_on": due, "estimate": estimate, "places": places, "checklist": check, "ask": ask,
            });
            let made = session.change("tasks_add", args).await?;
            clashes(session, &made);
            Ok(())
        }
        Tasks::Ask { task, person } => {
            let args = json!({ "task_id": find::task(app, &task).await?, "person_id": find::person(app, &person).await? });
            let answer = session.change("commitments_ask", args).await?;
            clashes(session, &answer);
            Ok(())
        }
        Tasks::Accept { task, person } => {
            let id = find::commitment(app, &task, &person).await?;
            let answer = session.change("commitments_accept", json!({ "id": id })).await?;
            clashes(session, &answer);
            Ok(())
        }
        Tasks::Decline { task, person, reason } => {
            let id = find::commitment(app, &task, &person).await?;
            session.change("commitments_decline", json!({ "id": id, "reason": reason })).await.map(drop)
        }
        Tasks::Done { task, minutes } => {
            let id = find::task(app, &task).await?;
            session.change("tasks_done", json!({ "id": id, "minutes": minutes })).await.map(drop)
        }
    }
}

fn clashes(session: &Session, answer: &Value) {
    if !session.json {
        for clash in show::rows(answer, "clashes") {
            show::tell!("  {}", say!("cli-mind", text = show::at(clash, "text")));
        }
    }
}
