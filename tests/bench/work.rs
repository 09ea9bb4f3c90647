//! What a large community does: efforts, meetings with attendance, and tasks, added to the people that were imported.

use anyhow::Result;
use chrono::{DateTime, Duration, SecondsFormat, Utc};
use hearth_app::App;
use hearth_store::{
    Operation, OperationKind,
    sample::{Table, fill},
};
use hearth_tests::drive::community::CLOCK;
use serde_json::{Value, json};

use crate::ground::call;

pub const TASKS: usize = 50_000;
pub const MEETINGS: usize = 5_000;
const EFFORTS: usize = 40;
/// Rows of one statement.
const CHUNK: usize = 5_000;

struct Work {
    now: DateTime<Utc>,
    people: Vec<String>,
}

impl Work {
    fn id(&self) -> String {
        hearth_store::new_id(self.now)
    }

    fn at(&self, hours: i64) -> String {
        (self.now + Duration::hours(hours)).to_rfc3339_opts(SecondsFormat::Millis, true)
    }

    fn day(&self, days: i64) -> String {
        (self.now + Duration::days(days)).date_naive().to_string()
    }

    fn person(&self, place: usize) -> &str {
        &self.people[place % self.people.len()]
    }
}

/// Adds [`TASKS`], [`MEETINGS`] over four years with ten people each, and what they belong to.
pub async fn add(app: &App) -> Result<()> {
    let now: DateTime<Utc> = CLOCK.parse()?;
    let page = call(app, "people_page", json!({ "offset": 0, "limit": 500 })).await?;
    let people = page["rows"].as_array().into_iter().flatten().filter_map(|row| row["id"].as_str().map(str::to_owned)).collect();
    let work = Work { now, people };
    let mut tables: Vec<(Table, Vec<Value>)> = Vec::new();

    let efforts: Vec<String> = (0..EFFORTS).map(|_| work.id()).collect();
    let effort = |(nth, id): (usize, &String)| {
        json!({
            "id": id, "name": format!("Working group {}", nth + 1), "kind": "working group", "purpose": "Keeps one thing going",
            "cadence": "", "how_to_join": "", "hue": (nth * 30) % 360, "created_at": work.at(0),
        })
    };
    tables.push((Table::Efforts, efforts.iter().enumerate().map(effort).collect()));

    let (mut meetings, mut attendance) = (Vec::new(), Vec::new());
    for nth in 0..MEETINGS {
        let id = work.id();
        // Evenly from three years back to one year ahead.
        let hours = -3 * 8760 + i64::try_from(nth * 4 * 8760 / MEETINGS)?;
        let held = hours < -2;
        for place in 0..10 {
            attendance.push(json!({
                "id": work.id(), "meeting_id": id, "person_id": work.person(nth * 7 + place * 3), "role": "",
                "status": if held { "attended" } else { "expected" },
            }));
        }
        meetings.push(json!({
            "id": id, "series_id": null, "original_start": null, "effort_id": efforts[nth % EFFORTS], "title": format!("Call {}", nth + 1),
            "starts_at": work.at(hours), "ends_at": work.at(hours + 1), "zone": "Europe/Oslo", "place": "Hall", "link": "",
            "status": if held { "held" } else { "planned" }, "minutes": "", "created_at": work.at(0),
        }));
    }
    tables.extend([(Table::Meetings, meetings), (Table::Attendance, attendance)]);

    let mut tasks = Vec::new();
    for nth in 0..TASKS {
        let status = ["to do", "done", "done", "done", "doing", "done", "waiting", "done"][nth % 8];
        let days = i64::try_from(nth % 400)? - 300;
        tasks.push(json!({
            "id": work.id(), "title": format!("{} {}", ["Ring the hall", "Bake for", "Print the sheet", "Write to"][nth % 4], nth + 1), "notes": "",
            "effort_id": efforts[nth % EFFORTS], "status": status, "due_on": work.day(days), "starts_at": null, "ends_at": null, "estimate": 30,
            "places": 1, "meeting_id": null, "position": nth + 1, "done_at": (status == "done").then(|| work.at(days * 24)), "created_at": work.at(-9000),
        }));
    }
    tables.push((Table::Tasks, tasks));

    let operation = Operation { kind: OperationKind::Upkeep, ..Operation::change("bench", "Fill the large community", now) };
    let mut tx = app.community()?.store.begin(operation).await?;
    for (table, rows) in tables {
        for chunk in rows.chunks(CHUNK) {
            fill(&mut tx, table, &Value::from(chunk.to_vec()).to_string()).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}
