//! Everything that the first page shows.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use hearth_store::{
    home::{self, Counts, Thanks},
    meetings::{self, MeetingLine},
    tasks::TaskLine,
};
use hearth_texts::say;
use serde::Serialize;
use ts_rs::TS;

use super::sentences;
use crate::{App, AppError, calendars, outcome::None as NoArgs, times};

#[derive(Debug, Serialize, TS)]
pub struct Home {
    /// In the community's zone.
    pub today: String,
    /// Today's, cancelled ones left out.
    pub meetings: Vec<MeetingLine>,
    /// Who looks at this page, as far as they said so (the setting `me`).
    pub me: Option<Me>,
    /// The first eight that are open, by due date; mine where it is known who I am.
    pub tasks: Vec<TaskLine>,
    #[ts(type = "number")]
    pub overdue: i64,
    pub think_of: Vec<ThinkOf>,
    /// How many would stand there, but asked not to be contacted.
    #[ts(type = "number")]
    pub silent: i64,
    pub waiting: Vec<Waiting>,
    /// Seven days from today.
    pub week: Vec<WeekDay>,
    pub thanks: Vec<Thanks>,
    pub counts: Counts,
}

/// Who looks at the page.
#[derive(Debug, Serialize, TS)]
pub struct Me {
    pub id: String,
    pub name: String,
}

#[derive(Debug, Serialize, TS)]
pub struct ThinkOf {
    pub person_id: String,
    pub name: String,
    #[ts(type = "\"quiet\" | \"birthday\" | \"newcomer\" | \"anniversary\" | \"thanks\"")]
    pub reason: String,
    /// The reason in words.
    pub text: String,
    pub on_date: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub struct Waiting {
    #[ts(type = "\"minutes\" | \"asked\" | \"calendar\" | \"retention\"")]
    pub kind: &'static str,
    pub text: String,
    /// The meeting, the task or the meeting that was asked for, or the calendar.
    pub id: Option<String>,
    #[ts(type = "number")]
    pub count: i64,
}

#[derive(Debug, Serialize, TS)]
pub struct WeekDay {
    pub date: String,
    pub entries: Vec<WeekDayEntry>,
}

#[derive(Debug, Serialize, TS)]
pub struct WeekDayEntry {
    pub id: String,
    pub title: String,
    #[ts(type = "number | null")]
    pub hue: Option<i64>,
    #[ts(type = "\"meeting\" | \"event\" | \"task\"")]
    pub kind: String,
}

/// The first page.
pub async fn show(app: &App, _: NoArgs) -> Result<Home, AppError> {
    let open = app.community()?;
    let (pool, zone) = (open.store.readers(), open.zone());
    let now = hearth_store::instant(app.now());
    let today = app.today()?;
    let days: Vec<NaiveDate> = today.iter_days().take(7).collect();
    let midnight_at = |date: NaiveDate| times::to_instant(date.and_time(NaiveTime::MIN), &zone);
    let midnight = |date: NaiveDate| hearth_store::instant(midnight_at(date));
    let after = |days| today.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
    let (from, tomorrow, end) = (midnight(today), midnight(after(1)), midnight(after(7)));
    let today_text = today.to_string();

    let counts = home::counts(pool, &today_text).await?;
    let birthdays = keys(today).to_string();
    let mut silent = 0;
    for group in home::silent(pool, &today_text, &birthdays).await? {
        silent += if group.wishes.wishes()?.is_silent() { group.count } else { 0 };
    }
    let mut think_of = Vec::new();
    for found in home::think_of(pool, &today_text, &birthdays).await? {
        // Thanks need no letter; every other reason leads to one.
        let thanks = matches!(found.reason.as_str(), "thanks" | "anniversary");
        if thanks || !found.wishes.wishes()?.is_silent() {
            think_of.push(found);
        }
    }
    let (minutes, asked) = home::waiting(pool, &now).await?;
    let mut waiting = Vec::new();
    for (kind, text, found) in [("minutes", sentences::minutes(&minutes), minutes), ("asked", sentences::asked(&asked), asked)] {
        if found.count > 0 {
            waiting.push(Waiting { kind, text, id: found.id, count: found.count });
        }
    }
    let aside = hearth_store::snoozes::standing(pool, &today_text).await?;
    let me = match crate::settings::me(&open).await? {
        Some(id) => hearth_store::people::name(pool, &id).await?.map(|name| Me { id, name }),
        None => None,
    };
    for calendar in home::waiting_calendars(pool).await? {
        let (text, count) = (sentences::calendar(&calendar), calendar.held_removals.max(1));
        waiting.push(Waiting { kind: "calendar", text, id: Some(calendar.id), count });
    }
    let due = crate::retention::waiting(app, &open).await?;
    if due > 0 {
        waiting.push(Waiting { kind: "retention", text: say!("home-retention", count = due), id: None, count: due });
    }
    waiting.retain(|line| {
        let subject = line.id.as_deref().filter(|_| line.kind == "calendar").unwrap_or(line.kind);
        !aside.iter().any(|(kind, of)| kind == "waiting" && of == subject)
    });
    let entries = home::week(pool, (&from, &end), (&today_text, &after(6).to_string())).await?;
    let mut week: Vec<_> = days.iter().map(|date| WeekDay { date: date.to_string(), entries: Vec::new() }).collect();
    for entry in entries {
        let date = if entry.kind == "meeting" { times::date_in(times::stored(&entry.at)?, &zone).to_string() } else { entry.at };
        if let Some(day) = week.iter_mut().find(|day| day.date == date) {
            day.entries.push(WeekDayEntry { id: entry.id, title: entry.title, hue: entry.hue, kind: entry.kind });
        }
    }
    for event in calendars::events_between(&open, midnight_at(today), midnight_at(after(7))).await? {
        // An event of several days stands on the first of them that is shown.
        let date = event.start_wall.get(..10).unwrap_or(&today_text).max(today_text.as_str()).to_owned();
        if let Some(day) = week.iter_mut().find(|day| day.date == date) {
            day.entries.push(WeekDayEntry { id: event.key, title: event.title, hue: event.hue, kind: "event".into() });
        }
    }
    let mut named = std::collections::BTreeSet::new();
    Ok(Home {
        meetings: meetings::between(pool, &from, &tomorrow, 20).await?,
        tasks: home::tasks(pool, me.as_ref().map(|me| me.id.as_str()), &today_text).await?,
        me,
        overdue: counts.overdue,
        think_of: think_of
            .into_iter()
            // Whoever is thought of for two reasons is named for the first of them.
            .filter(|found| named.insert(found.person_id.clone()))
            .map(|found| ThinkOf {
                text: sentences::thought(&found, today),
                person_id: found.person_id,
                name: found.name,
                reason: found.reason,
                on_date: found.on_date,
            })
            .collect(),
        silent,
        waiting,
        week,
        thanks: home::thanks(pool).await?,
        counts,
        today: today_text,
    })
}

/// `MM-DD` of today and the seven days after it; who was born on a leap day has it on 1 March of other years.
fn keys(today: NaiveDate) -> serde_json::Value {
    let mut keys = Vec::new();
    for date in today.iter_days().take(8) {
        if (date.month(), date.day()) == (3, 1) && !date.leap_year() {
            keys.push(serde_json::json!({ "key": "02-29", "date": date.to_string() }));
        }
        keys.push(serde_json::json!({ "key": date.format("%m-%d").to_string(), "date": date.to_string() }));
    }
    keys.into()
}
