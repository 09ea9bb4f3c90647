//! A community as it was: whatever happened since, every table and every answer is what it was at the end of that day.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use chrono::{DateTime, Duration, NaiveDate, Utc};
use hearth_app::{
    App, ErrorCode, dispatch,
    ports::{Clock, NoKeychain, Places, Ports},
    times,
};
use hearth_store::changes::tables::LOGGED;
use serde_json::{Value, json};
use sqlx::Row;
use tempfile::TempDir;

use crate::start::{PASSPHRASE, call, refusal};

/// A clock that is moved by hand.
struct Moved(Mutex<DateTime<Utc>>);

impl Clock for Moved {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().expect("nobody panics with it")
    }
}

impl Moved {
    fn to(&self, at: DateTime<Utc>) {
        *self.0.lock().expect("nobody panics with it") = at;
    }

    fn to_the_end_of(&self, day: NaiveDate) {
        self.to(times::to_instant(day.and_hms_opt(23, 59, 59).expect("a time"), "Europe/Berlin"));
    }

    fn to_noon_of(&self, day: NaiveDate) {
        self.to(times::to_instant(day.and_hms_opt(12, 0, 0).expect("a time"), "Europe/Berlin"));
    }
}

/// An empty community whose time is ours.
async fn start() -> (App, Arc<Moved>, TempDir) {
    let folder = TempDir::new().expect("a temporary folder can be made");
    let clock = Arc::new(Moved(Mutex::new("2026-03-01T11:00:00Z".parse().expect("a constant"))));
    let app = App::new(Ports { clock: clock.clone(), secrets: Arc::new(NoKeychain), places: Places::below(folder.path()) });
    let args = json!({ "path": null, "name": "Harbour", "zone": "Europe/Berlin", "sample": false, "passphrase": PASSPHRASE });
    call(&app, "community_create", args).await;
    (app, clock, folder)
}

/// The same for everybody who runs this with the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        // Knuth's MMIX constants; the high bits are the good ones.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % below
    }

    fn of<'a>(&mut self, all: &'a [String]) -> &'a str {
        all.get(self.roll(all.len().max(1))).map_or("nobody", String::as_str)
    }
}

/// Each is another story of twelve days.
const SEEDS: [u64; 4] = [1, 20, 301, 4000];

const NAMES: [&str; 8] = ["Noor", "Ärzte", "Zoë", "佐藤美咲", "Bilal", "علي", "Hana", "Jonas"];

#[derive(Default)]
struct Known {
    /// Of texts.
    field: String,
    people: Vec<String>,
    efforts: Vec<String>,
    tasks: Vec<String>,
    meetings: Vec<String>,
    /// Which commands did something.
    done: BTreeSet<&'static str>,
}

/// One thing that somebody may do. What the rules refuse is refused.
async fn something(app: &App, dice: &mut Dice, known: &mut Known, day: NaiveDate) {
    let word = format!("{} {}", NAMES[dice.roll(NAMES.len())], dice.roll(100));
    let (person, other) = (dice.of(&known.people).to_owned(), dice.of(&known.people).to_owned());
    let (effort, task, meeting) = (dice.of(&known.efforts), dice.of(&known.tasks), dice.of(&known.meetings));
    let later = (day + Duration::days(3)).to_string();
    let (name, args) = match dice.roll(24) {
        0..=2 => ("people_add", json!({ "name": word })),
        3 => ("people_change", json!({ "id": person, "field": "notes", "value": word })),
        4 => ("people_change", json!({ "id": person, "field": "name", "value": word })),
        5 => ("people_remove", json!({ "id": person })),
        6 => ("people_merge", json!({ "keep": person, "other": other, "take": [] })),
        7 => ("contacts_add", json!({ "person_id": person, "kind": "phone", "value": format!("030 {}", dice.roll(9999)) })),
        8 => ("efforts_add", json!({ "name": word })),
        9 => ("efforts_change", json!({ "id": effort, "field": "purpose", "value": word })),
        10 => ("memberships_add", json!({ "effort_id": effort, "person_ids": [person] })),
        11 => ("tasks_add", json!({ "title": word, "effort_id": effort, "due_on": later })),
        12 => ("tasks_add", json!({ "title": word })),
        13 => ("tasks_done", json!({ "id": task })),
        14 => ("tasks_change", json!({ "id": task, "field": "title", "value": word })),
        15 => ("tasks_remove", json!({ "id": task })),
        16 => ("commitments_ask", json!({ "task_id": task, "person_id": person })),
        17 => ("meetings_plan", json!({ "title": word, "start_wall": format!("{day}T18:00:00"), "minutes": 60 })),
        18 => ("attendance_walk_in", json!({ "meeting_id": meeting, "person_id": person })),
        19 => ("hours_add", json!({ "person_id": person, "minutes": 60, "on_date": day.to_string() })),
        20 => ("undo", json!({})),
        21 => ("redo", json!({})),
        _ => ("fields_put", json!({ "person_id": person, "field_id": known.field, "value": word })),
    };
    let Ok(done) = dispatch(app, name, args).await else { return };
    known.done.insert(name);
    let into = match name {
        "people_add" => &mut known.people,
        "efforts_add" => &mut known.efforts,
        "tasks_add" => &mut known.tasks,
        "meetings_plan" => &mut known.meetings,
        _ => return,
    };
    if let Some(id) = done.value["id"].as_str() {
        into.push(id.to_owned());
    }
}

/// Every logged table without its local numbers, what is known of each person, and what is found.
async fn tables(app: &App) -> Vec<(String, Vec<String>)> {
    let open = app.community().expect("a community is open");
    let pool = open.store.readers();
    let mut asked: Vec<(String, String)> = Vec::new();
    for table in LOGGED.iter().map(|logged| logged.name) {
        let columns = sqlx::query("SELECT name FROM pragma_table_info(?1) WHERE name <> 'n' ORDER BY name")
            .bind(table)
            .fetch_all(pool)
            .await
            .expect("columns");
        let pairs: Vec<String> = columns.iter().map(|row| row.get::<String, _>(0)).map(|c| format!("'{c}', {c}")).collect();
        asked.push((table.into(), format!("SELECT json_object({}) FROM {table} ORDER BY id", pairs.join(", "))));
    }
    asked.push((
        "person_facts".into(),
        "SELECT json_array(p.id, f.first_seen_on, f.last_seen_on, f.quiet_after, f.hours_minutes, f.name_key) \
         FROM person_facts f JOIN people p ON p.n = f.n ORDER BY p.id"
            .into(),
    ));
    asked.push((
        "person_fields".into(),
        "SELECT json_array(p.id, f.field_id, f.sort) FROM person_fields f JOIN people p ON p.n = f.n ORDER BY p.id, f.field_id, f.sort"
            .into(),
    ));
    for kind in ["people", "efforts", "tasks", "meetings"] {
        for letter in ["n", "z", "佐", "0"] {
            asked.push((
                format!("search of {kind} for {letter}"),
                format!(
                    "SELECT t.id FROM search_{kind} s JOIN {kind} t ON t.n = s.rowid WHERE search_{kind} MATCH '\"{letter}\"*' ORDER BY t.id"
                ),
            ));
        }
    }
    let mut all = Vec::new();
    for (name, sql) in asked {
        let rows = sqlx::query_scalar(&sql).fetch_all(pool).await.unwrap_or_else(|e| panic!("{sql}: {e}"));
        all.push((name, rows));
    }
    all
}

/// Lists in an order of their own: what ties goes by the local number of a row, which an undone removal does not keep.
fn in_order(value: Value) -> Value {
    match value {
        Value::Array(all) => {
            let mut all: Vec<Value> = all.into_iter().map(in_order).collect();
            all.sort_by_key(Value::to_string);
            Value::Array(all)
        }
        // Home thinks of a few people out of all who tie.
        Value::Object(all) => {
            all.into_iter().filter(|(key, _)| key != "think_of").map(|(key, one)| (key, in_order(one))).collect()
        }
        other => other,
    }
}

/// What the pages show.
async fn answers(app: &App, as_of: Option<&str>) -> Vec<(&'static str, Value)> {
    let page = json!({ "offset": 0, "limit": 100 });
    let mut all = Vec::new();
    for (name, args) in [
        ("home_show", json!({})),
        ("people_page", page.clone()),
        ("people_page", json!({ "offset": 0, "limit": 100, "query": "n", "sort": "last_seen" })),
        ("efforts_list", json!({ "closed": true })),
        ("tasks_page", page.clone()),
        ("meetings_page", page.clone()),
        ("hours_list", json!({ "limit": 100 })),
        ("search", json!({ "query": "z", "limit": 50 })),
        ("history", json!({ "limit": 200 })),
    ] {
        let mut args = args;
        if let Some(day) = as_of {
            args["as_of"] = json!(day);
        }
        match dispatch(app, name, args.clone()).await {
            Ok(done) => all.push((name, if name == "history" { done.value } else { in_order(done.value) })),
            Err(e) => panic!("{name} {args} was refused: {e} ({:?})", e.field),
        }
    }
    all
}

#[tokio::test]
async fn every_table_and_every_answer_is_what_it_was_on_that_day() {
    let mut done = BTreeSet::new();
    for seed in SEEDS {
        let (app, clock, _folder) = start().await;
        let (mut dice, mut known, mut seen) = (Dice(seed), Known::default(), Vec::new());
        let field = call(&app, "fields_add", json!({ "name": "Nickname", "kind": "text" })).await;
        known.field = field["id"].as_str().expect("an id").to_owned();
        let mut day = NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day");
        for _ in 0..12 {
            clock.to_noon_of(day);
            for _ in 0..dice.roll(14) {
                something(&app, &mut dice, &mut known, day).await;
            }
            clock.to_the_end_of(day);
            seen.push((day, tables(&app).await, answers(&app, None).await));
            day += Duration::days(1 + i64::try_from(dice.roll(9)).expect("few"));
        }
        clock.to_noon_of(day);
        for (day, tables_then, answers_then) in seen {
            let day = day.to_string();
            let then = hearth_app::past::as_of(&app, &day).await.expect("the day is known").expect("nobody stopped it");
            for ((name, now), (_, rows)) in tables(&then).await.iter().zip(&tables_then) {
                assert_eq!(now, rows, "{name} on {day} with seed {seed}");
            }
            for ((name, now), (_, value)) in answers(&app, Some(&day)).await.iter().zip(&answers_then) {
                assert_eq!(now, value, "{name} as of {day} with seed {seed}");
            }
        }
        done.extend(known.done);
    }
    assert_eq!(done.len(), 19, "everything that may be done was done at least once: {done:?}");
}

#[tokio::test]
async fn only_days_that_are_over_and_known_can_be_looked_at() {
    let (app, clock, _folder) = start().await;
    let none = call(&app, "past_range", json!({})).await;
    assert_eq!(none, json!({ "first": null, "last": null }), "a community of today has no past");
    clock.to("2026-03-10T11:00:00Z".parse().expect("a constant"));
    assert_eq!(
        call(&app, "past_range", json!({})).await,
        json!({ "first": "2026-03-01", "last": "2026-03-09" }),
        "from its first day to yesterday"
    );
    for (day, why) in
        [("2026-03-10", "today is not over"), ("2026-02-28", "nothing was written down yet"), ("yesterday", "no day")]
    {
        let refused = refusal(&app, "people_page", json!({ "offset": 0, "limit": 10, "as_of": day })).await;
        assert_eq!((refused.code, refused.field.as_deref()), (ErrorCode::Invalid, Some("as_of")), "{why}");
    }
}

#[tokio::test]
async fn nothing_is_changed_from_a_past_day() {
    let (app, clock, _folder) = start().await;
    clock.to("2026-03-10T11:00:00Z".parse().expect("a constant"));
    let before = call(&app, "history", json!({ "limit": 10 })).await;
    let refused = refusal(&app, "people_add", json!({ "name": "Noor", "as_of": "2026-03-05" })).await;
    assert_eq!(refused.code, ErrorCode::Past, "a change is refused: {}", refused.message);
    let shown = call(&app, "history_show", json!({ "n": before[0]["n"], "as_of": "2026-03-05" })).await;
    assert_eq!(shown["undoable"], false, "nothing is taken back from there");
    let then = hearth_app::past::as_of(&app, "2026-03-05").await.expect("the day is known").expect("nobody stopped it");
    let refused = then.change("test", hearth_texts::Said::verbatim("Change the past")).await.map(drop);
    assert_eq!(refused.expect_err("there is no way in").code, ErrorCode::Past, "nor by any other door");
    assert_eq!(call(&app, "history", json!({ "limit": 10 })).await, before, "and nothing was");
}

#[tokio::test]
async fn a_clock_that_was_set_back_does_not_mix_up_the_days() {
    let (app, clock, _folder) = start().await;
    let at = |text: &str| clock.to(text.parse().expect("a constant"));
    at("2026-03-05T11:00:00Z");
    call(&app, "people_add", json!({ "name": "Noor" })).await;
    at("1970-01-02T11:00:00Z");
    call(&app, "people_add", json!({ "name": "Tove" })).await;
    at("2026-03-10T11:00:00Z");
    for (day, people) in [("2026-03-04", 0), ("2026-03-05", 2), ("2026-03-09", 2)] {
        let page = call(&app, "people_page", json!({ "offset": 0, "limit": 10, "as_of": day })).await;
        assert_eq!(page["total"], people, "on {day}: what came after in the log did not come before in time");
    }
}

#[tokio::test]
async fn somebody_who_was_erased_is_in_no_past_day_either() {
    let (app, clock, _folder) = start().await;
    let noor = call(&app, "people_add", json!({ "name": "Noor Jansen" })).await["id"].as_str().expect("an id").to_owned();
    call(&app, "people_add", json!({ "name": "Tove" })).await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden" })).await["id"].clone();
    let hours = json!({ "person_id": noor, "minutes": 90, "on_date": "2026-03-01", "effort_id": effort });
    call(&app, "hours_add", hours).await;
    call(&app, "people_change", json!({ "id": noor, "field": "notes", "value": "Met at the hall" })).await;
    clock.to("2026-03-10T11:00:00Z".parse().expect("a constant"));
    let then = json!({ "offset": 0, "limit": 10, "as_of": "2026-03-05" });
    assert_eq!(call(&app, "people_page", then.clone()).await["total"], 2, "before");
    let figures = json!({ "id": effort, "as_of": "2026-03-05" });
    let before = call(&app, "efforts_figures", figures.clone()).await;
    assert!(before["minutes"].to_string().contains("90"), "there is something to keep: {before}");
    let args = json!({ "ids": [noor], "way": "erased", "files": false, "backups": false });
    let started = call(&app, "erasure_run", args).await;
    let job = hearth_app::JobStarted { job: started["job"].as_str().expect("a job").to_owned() };
    app.wait(&job, |_| {}).await.expect("she is erased");
    let page = call(&app, "people_page", then.clone()).await;
    assert_eq!((&page["total"], &page["rows"][0]["name"]), (&json!(1), &json!("Tove")), "she does not come back: {page}");
    let then = hearth_app::past::as_of(&app, "2026-03-05").await.expect("the day is known").expect("nobody stopped it");
    for (name, rows) in tables(&then).await {
        let held = rows.concat();
        assert!(!held.contains("Noor") && !held.contains("the hall"), "{name} still holds something of her: {held}");
    }
    assert_eq!(call(&app, "efforts_figures", figures).await["minutes"], before["minutes"], "what she gave goes on to count");
}
