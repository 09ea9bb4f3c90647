//! Tasks that stand on a server as well: what was changed here is written into their entries before a sync, and what was changed there is
//! taken over after it, field by field, from what both said when they last agreed. What is taken over is an operation that can be undone;
//! what was removed there is dropped here, never removed.

use std::collections::HashMap;

use hearth_calendar::edits::{self, Stamp, Stand, Todo, TodoWish};
use hearth_store::{
    calendars::CalendarStanding,
    carried::{self as stored, Linked, NewLink, Sides},
    events::{self, ConflictDifference, Edit},
    tasks::{self, TaskStatus},
};
use hearth_texts::said;

use super::{shown::OURS, sync::upkeep};
use crate::{App, AppError, events as changes, settings, times};

/// What a task is to say, and what its entry says.
struct Taken {
    link: String,
    task: String,
    was: Sides,
    to: Sides,
    there: Sides,
}

/// The same changed here and there.
struct Twice {
    uid: String,
    ours: String,
    theirs: String,
    differences: Vec<ConflictDifference>,
}

/// What is to be done about the tasks of a calendar.
#[derive(Default)]
struct Work {
    /// (UID, text) of entries; an empty text: to be gone.
    edits: Vec<(String, String)>,
    links: Vec<NewLink>,
    unlink: Vec<String>,
    /// (link, here, there)
    agreed: Vec<(String, Sides, Sides)>,
    twice: Vec<Twice>,
    taken: Vec<Taken>,
}

pub(super) fn stand_word(stand: Stand) -> &'static str {
    match stand {
        Stand::Open => "open",
        Stand::Begun => "begun",
        Stand::Done => "done",
        Stand::Dropped => "dropped",
    }
}

fn stand_of(word: &str) -> Stand {
    match word {
        "begun" => Stand::Begun,
        "done" => Stand::Done,
        "dropped" => Stand::Dropped,
        _ => Stand::Open,
    }
}

/// What a server can say of where a task stands: it knows no waiting.
fn said_there(status: TaskStatus) -> Stand {
    match status {
        TaskStatus::ToDo => Stand::Open,
        TaskStatus::Doing | TaskStatus::Waiting => Stand::Begun,
        TaskStatus::Done => Stand::Done,
        TaskStatus::Dropped => Stand::Dropped,
    }
}

pub(super) fn status_of(stand: Stand) -> TaskStatus {
    match stand {
        Stand::Open => TaskStatus::ToDo,
        Stand::Begun => TaskStatus::Doing,
        Stand::Done => TaskStatus::Done,
        Stand::Dropped => TaskStatus::Dropped,
    }
}

pub(super) fn of_task(title: &str, notes: &str, due_on: Option<&str>, status: TaskStatus) -> Sides {
    Sides {
        title: title.to_owned(),
        notes: notes.to_owned(),
        due_on: due_on.map(str::to_owned),
        stand: stand_word(said_there(status)).to_owned(),
    }
}

pub(super) fn of_todo(todo: &Todo) -> Sides {
    Sides {
        title: todo.summary.clone(),
        notes: todo.description.clone(),
        due_on: todo.due.map(|day| day.to_string()),
        stand: stand_word(todo.stand).to_owned(),
    }
}

fn whole(sides: &Sides) -> Result<TodoWish, AppError> {
    Ok(TodoWish {
        summary: Some(sides.title.clone()),
        description: Some(sides.notes.clone()),
        due: Some(sides.due_on.as_deref().map(|day| times::parse_date("due_on", day)).transpose()?),
        stand: Some(stand_of(&sides.stand)),
    })
}

/// What became of the fields of a task that is there on both sides.
struct Compared {
    /// What is to be written into the entry.
    wish: TodoWish,
    /// What the task is to say.
    to: Sides,
    /// What both have changed, and what we wanted there.
    twice: Vec<ConflictDifference>,
    ours: TodoWish,
}

fn compare(here: &Sides, there: &Sides, was_here: &Sides, was_there: &Sides) -> Result<Compared, AppError> {
    let mut compared = Compared { wish: TodoWish::default(), to: here.clone(), twice: Vec::new(), ours: TodoWish::default() };
    let mine = whole(here)?;
    let due = |sides: &Sides| sides.due_on.clone().unwrap_or_default();
    let fields: [(&str, [String; 4]); 4] = [
        ("SUMMARY", [here, there, was_here, was_there].map(|sides| sides.title.trim().to_owned())),
        ("DESCRIPTION", [here, there, was_here, was_there].map(|sides| sides.notes.trim().to_owned())),
        ("DUE", [here, there, was_here, was_there].map(due)),
        ("STATUS", [here, there, was_here, was_there].map(|sides| sides.stand.clone())),
    ];
    for (property, [ours, theirs, our_old, their_old]) in fields {
        let (we, they) = (ours != our_old, theirs != their_old);
        if ours == theirs || !(we || they) {
            continue;
        }
        // A task has a title, whatever its entry lacks.
        let they = they && !(property == "SUMMARY" && theirs.is_empty());
        let wish = if they { &mut compared.ours } else { &mut compared.wish };
        match property {
            "SUMMARY" => wish.summary.clone_from(&mine.summary),
            "DESCRIPTION" => wish.description.clone_from(&mine.description),
            "DUE" => wish.due = mine.due,
            _ => wish.stand = mine.stand,
        }
        if !they {
            continue;
        }
        match property {
            "SUMMARY" => compared.to.title.clone_from(&theirs),
            "DESCRIPTION" => compared.to.notes.clone_from(&theirs),
            "DUE" => compared.to.due_on = Some(theirs.clone()).filter(|day| !day.is_empty()),
            _ => compared.to.stand.clone_from(&theirs),
        }
        if we {
            compared.twice.push(ConflictDifference { property: property.to_owned(), recurrence_id: None, ours, theirs });
        }
    }
    if compared.twice.is_empty() {
        compared.ours = TodoWish::default();
    }
    Ok(compared)
}

/// Brings the entries of a calendar and their tasks together. Before a sync and after it, and when something was decided between.
pub(super) async fn follow(app: &App, calendar: &CalendarStanding) -> Result<(), AppError> {
    let open = app.community()?;
    let readers = open.store.readers();
    let me = settings::me(&open).await?;
    let linked = stored::linked(readers, &calendar.id, me.as_deref()).await?;
    let fresh = if calendar.writable { stored::fresh(readers, &calendar.id, me.as_deref()).await? } else { Vec::new() };
    if linked.is_empty() && fresh.is_empty() {
        return Ok(());
    }
    let texts: HashMap<String, String> = stored::texts(readers, &calendar.id).await?.into_iter().collect();
    let edits: HashMap<String, Edit> =
        events::edits(readers, &calendar.id).await?.into_iter().map(|edit| (edit.uid.clone(), edit)).collect();
    let view = open.zone();
    let stamp = Stamp { now: app.now(), view: &view };
    let mut work = Work::default();
    for one in &linked {
        let now = match edits.get(&one.uid) {
            Some(edit) => edit.now(),
            None => texts.get(&one.uid).map_or("", String::as_str),
        };
        work.decide(calendar, one, now, stamp)?;
    }
    for task in fresh {
        let uid = format!("{}{OURS}", task.id);
        let here = of_task(&task.title, &task.notes, task.due_on.as_deref(), task.status);
        let text = edits::create_todo(&uid, &whole(&here)?, stamp).map_err(changes::refused)?;
        let id = hearth_store::new_id(app.now());
        let there = edits::todo(&text, &view).map(|todo| of_todo(&todo)).unwrap_or_default();
        work.agreed.push((id.clone(), here, there));
        work.links.push(NewLink { id, task_id: task.id, uid: uid.clone(), origin: "here" });
        work.edits.push((uid, text));
    }
    work.note(app, calendar).await?;
    take(app, calendar, &work.taken).await
}

impl Work {
    fn decide(&mut self, calendar: &CalendarStanding, link: &Linked, now: &str, stamp: Stamp<'_>) -> Result<(), AppError> {
        let (Some(title), Some(notes), Some(status)) = (&link.title, &link.notes, link.status) else {
            // The task was removed here.
            if !now.is_empty() && calendar.writable {
                self.edits.push((link.uid.clone(), String::new()));
            }
            self.unlink.push(link.id.clone());
            return Ok(());
        };
        let here = of_task(title, notes, link.due_on.as_deref(), status);
        let was_here = link.here.as_ref().map_or_else(|| here.clone(), |sides| sides.0.clone());
        let Some(todo) = edits::todo(now, stamp.view) else {
            return self.gone(calendar, link, here, &was_here, stamp);
        };
        if link.origin == "here" && !link.carried && calendar.writable {
            self.edits.push((link.uid.clone(), String::new()));
            self.unlink.push(link.id.clone());
            return Ok(());
        }
        let there = of_todo(&todo);
        let was_there = link.there.as_ref().map_or_else(|| there.clone(), |sides| sides.0.clone());
        let compared = compare(&here, &there, &was_here, &was_there)?;
        let mut text = now.to_owned();
        if compared.wish != TodoWish::default() {
            if !calendar.writable {
                return Ok(());
            }
            text = edits::change_todo(now, &compared.wish, stamp).map_err(changes::refused)?;
            self.edits.push((link.uid.clone(), text.clone()));
        }
        if !compared.twice.is_empty() {
            let ours = edits::change_todo(&text, &compared.ours, stamp).map_err(changes::refused)?;
            self.twice.push(Twice { uid: link.uid.clone(), ours, theirs: text.clone(), differences: compared.twice });
        }
        let there = edits::todo(&text, stamp.view).map_or(there, |todo| of_todo(&todo));
        if compared.to != here {
            self.taken.push(Taken { link: link.id.clone(), task: link.task_id.clone(), was: here, to: compared.to, there });
        } else if link.here.is_none() || here != was_here || there != was_there {
            self.agreed.push((link.id.clone(), here, there));
        }
        Ok(())
    }

    /// The entry is not there any more, or not yet.
    fn gone(
        &mut self,
        calendar: &CalendarStanding,
        link: &Linked,
        here: Sides,
        was_here: &Sides,
        stamp: Stamp<'_>,
    ) -> Result<(), AppError> {
        // A copy that was thrown away says nothing about what is there.
        if calendar.succeeded_at.is_none() {
            return Ok(());
        }
        if here != *was_here && calendar.writable {
            // Changed here since: that counts for more.
            let text = edits::create_todo(&link.uid, &whole(&here)?, stamp).map_err(changes::refused)?;
            let there = edits::todo(&text, stamp.view).map(|todo| of_todo(&todo)).unwrap_or_default();
            self.edits.push((link.uid.clone(), text));
            self.agreed.push((link.id.clone(), here, there));
            return Ok(());
        }
        self.unlink.push(link.id.clone());
        if matches!(stand_of(&here.stand), Stand::Open | Stand::Begun) {
            let to = Sides { stand: stand_word(Stand::Dropped).to_owned(), ..here.clone() };
            self.taken.push(Taken { link: String::new(), task: link.task_id.clone(), was: here, to, there: Sides::default() });
        }
        Ok(())
    }

    /// Writes down everything but what the tasks are to say.
    async fn note(&self, app: &App, calendar: &CalendarStanding) -> Result<(), AppError> {
        if self.edits.is_empty()
            && self.links.is_empty()
            && self.unlink.is_empty()
            && self.agreed.is_empty()
            && self.twice.is_empty()
        {
            return Ok(());
        }
        let mut tx = upkeep(app, said!("todos-follow-upkeep-label", name = &calendar.name)).await?;
        for (uid, text) in &self.edits {
            changes::put(&mut tx, &calendar.id, uid, text).await?;
        }
        stored::link(&mut tx, &calendar.id, &self.links).await?;
        stored::unlink(&mut tx, &self.unlink.iter().map(String::as_str).collect::<Vec<_>>()).await?;
        for (link, here, there) in &self.agreed {
            stored::agree(&mut tx, link, here, there).await?;
        }
        for twice in &self.twice {
            let sides = [twice.ours.as_str(), twice.theirs.as_str()];
            events::keep_conflict(&mut tx, &calendar.id, &twice.uid, sides, &twice.differences).await?;
        }
        stored::sweep(&mut tx).await?;
        // What both sides only had to agree on is no line of the history.
        hearth_store::calendars::unrecord(&mut tx).await?;
        let committed = tx.commit().await?;
        app.tell_stale(&committed.stale);
        Ok(())
    }
}

/// Lets tasks say what their entries say by now.
async fn take(app: &App, calendar: &CalendarStanding, all: &[Taken]) -> Result<(), AppError> {
    let Some(first) = all.first() else { return Ok(()) };
    let label = match all {
        [one] => said!("todos-follow-label", title = &one.was.title, calendar = &calendar.name),
        _ => said!("todos-follow-many-label", count = all.len(), calendar = &calendar.name),
    };
    tracing::debug!(calendar = %calendar.id, first = %first.task, "tasks follow their entries");
    let mut tx = app.change("tasks_follow", label.clone()).await?;
    for taken in all {
        let Some(held) = tasks::held(&mut *tx, &taken.task).await? else { continue };
        // Changed in the meantime: the next sync looks again.
        if held.title != taken.was.title
            || held.due_on != taken.was.due_on
            || stand_word(said_there(held.status)) != taken.was.stand
        {
            continue;
        }
        let (was, to) = (&taken.was, &taken.to);
        if to.title != was.title {
            tasks::change(&mut tx, &taken.task, "title", Some(&to.title), None).await?;
        }
        if to.notes != was.notes {
            tasks::change(&mut tx, &taken.task, "notes", Some(&to.notes), None).await?;
        }
        if to.due_on != was.due_on {
            tasks::change(&mut tx, &taken.task, "due_on", to.due_on.as_deref(), None).await?;
        }
        if to.stand != was.stand {
            match status_of(stand_of(&to.stand)) {
                TaskStatus::Done => drop(crate::tasks::finish(&mut tx, &taken.task, &held, None).await?),
                status => tasks::move_to(&mut tx, &taken.task, held.status, status, None).await?,
            }
        }
        if !taken.link.is_empty() {
            stored::agree(&mut tx, &taken.link, to, &taken.there).await?;
        }
    }
    tx.relabel(label.kept()).await?;
    hearth_store::calendars::unrecord(&mut tx).await?;
    let committed = tx.commit().await?;
    app.tell_stale(&committed.stale);
    Ok(())
}
