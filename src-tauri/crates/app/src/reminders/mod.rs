//! Reminders: what is due to be said, in which words, each once. Showing them is the shell's.

mod due;

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use hearth_store::{
    Operation, OperationKind, home,
    meetings::{self, MeetingLine},
};
use hearth_texts::{Said, said, say};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

pub use due::{Facts, Meeting, Saying, Wishes, due};

use crate::{App, AppError, Done, None as NoArgs, app::Open, device, times};

/// Something to be said now.
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
pub struct Reminder {
    /// One for each thing that is said; it is never said twice.
    pub key: String,
    pub title: String,
    /// Empty where nothing more is to be said.
    pub body: String,
}

/// Where the file keeps what was said: a JSON object of keys and instants.
const SAID: &str = "reminders-said";
/// For how long what was said is kept, and how far back it is looked for what was not.
const KEPT_DAYS: i64 = 3;
const LOOKED_BACK_HOURS: i64 = 12;
/// How many meetings of one day are said.
const MOST_MEETINGS: i64 = 20;

/// What the user wants to hear, by the settings of this device.
fn wishes(app: &App) -> (Wishes, bool) {
    let settings = device::read(app);
    let is = |id: &str, plain: bool| settings.get(id).and_then(Value::as_bool).unwrap_or(plain);
    let time = |id: &str, plain: &str| {
        let text = settings.get(id).and_then(Value::as_str).unwrap_or(plain);
        NaiveTime::parse_from_str(text, "%H:%M").unwrap_or(NaiveTime::MIN)
    };
    let wishes = Wishes {
        meetings: is("reminders-meetings", true),
        tasks: is("reminders-tasks", true),
        answers: is("reminders-people", false),
        quiet: (time("quiet-from", "20:00"), time("quiet-until", "08:00")),
    };
    (wishes, is("reminders-details", false))
}

/// What there is today of what is wanted.
#[derive(Default)]
struct Today {
    /// Those that are planned.
    meetings: Vec<MeetingLine>,
    /// The titles of those that are due.
    tasks: Vec<String>,
    /// How many were asked and have not answered, unless that was put aside.
    answers: usize,
}

/// Reads no more than is wanted: this runs every minute for as long as the window is open.
async fn read_today(app: &App, open: &Open, wishes: &Wishes) -> Result<Today, AppError> {
    let (pool, day) = (open.store.readers(), app.today()?);
    let midnight = |date: NaiveDate| hearth_store::instant(times::to_instant(date.and_time(NaiveTime::MIN), &open.zone()));
    let (from, until) = (midnight(day), midnight(day.succ_opt().unwrap_or(day)));
    let day = day.to_string();
    let mut today = Today::default();
    if wishes.meetings {
        today.meetings = meetings::between(pool, &from, &until, MOST_MEETINGS).await?;
        today.meetings.retain(|meeting| meeting.status == "planned");
    }
    if wishes.tasks {
        let entries = home::week(pool, (&from, &until), (&day, &day)).await?;
        today.tasks = entries.into_iter().filter(|entry| entry.kind == "task").map(|entry| entry.title).collect();
    }
    if wishes.answers {
        let aside = hearth_store::snoozes::standing(pool, &day).await?;
        if !aside.iter().any(|(kind, of)| kind == "waiting" && of == "asked") {
            let (_, asked) = home::waiting(pool, &hearth_store::instant(app.now())).await?;
            today.answers = usize::try_from(asked.count).unwrap_or(0);
        }
    }
    Ok(today)
}

/// What is due and was not said yet; from now on it was.
pub async fn say_due(app: &App, _: NoArgs) -> Result<Done<Vec<Reminder>>, AppError> {
    let open = app.community()?;
    let (wishes, details) = wishes(app);
    let zone = open.zone();
    let now = app.now();
    let wall = |at: DateTime<Utc>| times::to_wall(at, &zone);
    let today = read_today(app, &open, &wishes).await?;
    let mut meetings = Vec::new();
    for meeting in &today.meetings {
        meetings.push(Meeting { id: meeting.id.clone(), starts: wall(times::stored(&meeting.starts_at)?) });
    }
    let facts = Facts { meetings, tasks: today.tasks.len(), answers: today.answers };

    let settings = hearth_store::settings::all(open.store.readers()).await?;
    let kept = settings.into_iter().find(|(id, _)| id == SAID).map(|(_, value)| value);
    let mut said: BTreeMap<String, DateTime<Utc>> = match kept {
        Some(kept) => {
            serde_json::from_value(kept).map_err(|_| AppError::new(crate::ErrorCode::Damaged, said!("reminders-damaged")))?
        }
        None => BTreeMap::new(),
    };
    let sayings: Vec<Saying> = due(wall(now - Duration::hours(LOOKED_BACK_HOURS)), wall(now), &facts, &wishes)
        .into_iter()
        .filter(|saying| !said.contains_key(&saying.key()))
        .collect();
    if sayings.is_empty() {
        return Ok(Done::stale(Vec::new(), Vec::new()));
    }
    let titles = |count: usize| today.tasks.iter().take(count).cloned().collect::<Vec<String>>();
    let reminders = sayings
        .iter()
        .map(|saying| {
            let (title, body) = match saying {
                Saying::Meeting(meeting) => {
                    let line = today.meetings.iter().find(|line| line.id == meeting.id).filter(|_| details);
                    let at = meeting.starts.format("%H:%M").to_string();
                    match line {
                        Some(line) if line.place.is_empty() => (line.title.clone(), say!("reminder-meeting-begins", time = at)),
                        Some(line) => {
                            (line.title.clone(), say!("reminder-meeting-place", time = at, place = line.place.as_str()))
                        }
                        None => (say!("reminder-meeting"), say!("reminder-meeting-begins", time = at)),
                    }
                }
                Saying::Tasks { count, .. } if details => {
                    (say!("reminder-tasks", count = *count), say!("reminder-list", what = titles(3)))
                }
                Saying::Tasks { count, .. } => (say!("reminder-tasks", count = *count), String::new()),
                Saying::Answers { count, .. } => (say!("reminder-answers", count = *count), String::new()),
            };
            Reminder { key: saying.key(), title, body }
        })
        .collect();
    said.retain(|_, at| *at > now - Duration::days(KEPT_DAYS));
    said.extend(sayings.iter().map(|saying| (saying.key(), now)));
    // Nobody did this, so nobody takes it back.
    let upkeep =
        Operation { kind: OperationKind::Upkeep, ..Operation::change("reminders_due", said!("reminders-label").kept(), now) };
    let mut tx = open.store.begin(upkeep).await?;
    let value = serde_json::to_value(&said).map_err(|e| AppError::failed(Said::verbatim(e.to_string())))?;
    hearth_store::settings::set(&mut tx, SAID, &value).await?;
    Ok(Done::of(reminders, tx.commit().await?))
}
