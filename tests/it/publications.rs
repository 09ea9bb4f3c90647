//! Meetings out of the house: what a file for other calendars tells, what it never tells, and how it stays the same meeting over time.

use std::path::Path;

use hearth_app::App;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    meetings::group,
    start::{call, refusal, start},
};

/// The lines of the file that a meeting is written into, unfolded.
async fn written(app: &App, folder: &TempDir, id: &Value, scope: &str) -> String {
    let path = folder.path().join("out.ics");
    call(app, "meetings_ics", json!({ "id": id, "scope": scope, "path": path })).await;
    text(&path)
}

pub fn text(path: &Path) -> String {
    let raw = std::fs::read_to_string(path).expect("the file is there");
    assert!(raw.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "CRLF and at most 75 octets a line:\n{raw}");
    raw.replace("\r\n ", "")
}

/// Values of a property of the events, in their order.
pub fn values<'t>(text: &'t str, name: &str) -> Vec<&'t str> {
    let events = text.find("BEGIN:VEVENT").map_or("", |at| &text[at..]);
    let all = events.split("\r\n").filter_map(|line| line.split_once([':', ';']).filter(|(property, _)| *property == name));
    all.map(|(_, value)| value).collect()
}

async fn weekly(app: &App) -> Value {
    let plan = json!({ "title": "Welcome circle", "start_wall": "2026-11-25T18:30", "minutes": 90, "place": "Hall, room 2",
                       "rrule": "FREQ=WEEKLY;BYDAY=WE" });
    call(app, "meetings_plan", plan).await["id"].clone()
}

async fn of_series(app: &App) -> Vec<Value> {
    let page = call(app, "meetings_page", json!({ "past": false, "offset": 0, "limit": 100 })).await;
    page["rows"].as_array().expect("rows").clone()
}

#[tokio::test]
async fn a_series_is_its_rule_with_what_differs_from_it() {
    let (app, folder) = start().await;
    let id = weekly(&app).await;
    let plain = written(&app, &folder, &id, "all").await;
    assert_eq!(values(&plain, "RRULE"), ["FREQ=WEEKLY;BYDAY=WE"], "the rule is written, not fifty meetings");
    assert_eq!(values(&plain, "UID").len(), 1, "as one event:\n{plain}");
    assert!(plain.contains("DTSTART;TZID=Europe/Berlin:20261125T183000\r\n"), "on its own clock:\n{plain}");
    assert!(plain.contains("DTSTART:19700329T020000"), "with a definition of the zone that holds from 1970 on:\n{plain}");
    assert_eq!(values(&plain, "LOCATION"), ["Hall\\, room 2"], "and its place");
    assert_eq!(values(&plain, "SEQUENCE"), ["0"], "nothing was changed yet");

    let rows = of_series(&app).await;
    call(&app, "meetings_change", json!({ "id": rows[1]["id"], "start_wall": "2026-12-03T19:00" })).await;
    call(&app, "meetings_cancel", json!({ "id": rows[2]["id"] })).await;
    let changed = written(&app, &folder, &id, "all").await;
    assert_eq!(
        values(&changed, "RECURRENCE-ID"),
        ["TZID=Europe/Berlin:20261202T183000", "TZID=Europe/Berlin:20261209T183000"],
        "the two that differ say which they are"
    );
    assert_eq!(values(&changed, "STATUS"), ["CONFIRMED", "CONFIRMED", "CANCELLED"], "one moved, one called off");
    let uids = values(&changed, "UID");
    assert!(uids.iter().all(|uid| *uid == values(&plain, "UID")[0]), "all of them are the same series: {uids:?}");
    let versions = values(&changed, "SEQUENCE");
    assert!(versions.iter().all(|version| *version == versions[0]), "of one version: {versions:?}");
    assert!(number(versions[0]) > 0, "which is newer");
}

fn number(text: &str) -> i64 {
    text.parse().expect("a version is a number")
}

#[tokio::test]
async fn one_of_a_series_says_which_it_is() {
    let (app, folder) = start().await;
    let id = weekly(&app).await;
    let series = written(&app, &folder, &id, "all").await;
    let one = written(&app, &folder, &id, "this").await;
    assert_eq!(values(&one, "UID"), values(&series, "UID"), "the same series");
    assert_eq!(values(&one, "RECURRENCE-ID"), ["TZID=Europe/Berlin:20261125T183000"], "and which of it");
    assert!(values(&one, "RRULE").is_empty(), "without repeating: it stands for itself");
}

#[tokio::test]
async fn versions_only_grow_also_when_a_change_is_taken_back() {
    let (app, folder) = start().await;
    let plan = json!({ "title": "Autumn call", "start_wall": "2026-11-25T18:30", "minutes": 60 });
    let id = call(&app, "meetings_plan", plan).await["id"].clone();
    let mut last = -1;
    let first = written(&app, &folder, &id, "this").await;
    let mut texts = vec![first.clone()];
    assert_eq!(written(&app, &folder, &id, "this").await, first, "the same meeting is the same file, byte for byte");
    call(&app, "minutes_write", json!({ "id": id, "minutes": "We met." })).await;
    assert_eq!(written(&app, &folder, &id, "this").await, first, "minutes are nobody else's business, and no new version");
    call(&app, "meetings_change", json!({ "id": id, "start_wall": "2026-11-26T18:30" })).await;
    texts.push(written(&app, &folder, &id, "this").await);
    call(&app, "undo", json!({})).await;
    texts.push(written(&app, &folder, &id, "this").await);
    call(&app, "meetings_cancel", json!({ "id": id })).await;
    texts.push(written(&app, &folder, &id, "this").await);
    for text in &texts {
        let version = number(values(text, "SEQUENCE")[0]);
        assert!(version > last, "a version is newer than the one before:\n{text}");
        last = version;
    }
    assert_eq!(values(&texts[2], "DTSTART"), values(&first, "DTSTART"), "taken back, it is where it was");
    assert_eq!(values(&texts[3], "STATUS"), ["CANCELLED"], "called off, and said so");
    assert!(texts.iter().all(|text| values(text, "UID") == values(&first, "UID")), "one meeting all the time");
}

#[tokio::test]
async fn a_series_that_moved_leaves_its_days_out_of_the_old_rule() {
    let (app, folder) = start().await;
    let id = weekly(&app).await;
    let rows = of_series(&app).await;
    let third = &rows[2]["id"];
    call(&app, "meetings_change", json!({ "id": third, "scope": "later", "start_wall": "2026-12-09T20:00" })).await;
    let old = written(&app, &folder, &id, "all").await;
    assert_eq!(values(&old, "RRULE"), ["FREQ=WEEKLY;BYDAY=WE;UNTIL=20261202T173000Z"], "the old one ends where it was left");
    assert!(values(&old, "EXDATE").is_empty(), "and has no day beyond:\n{old}");
    let new = written(&app, &folder, third, "all").await;
    assert!(new.contains("DTSTART;TZID=Europe/Berlin:20261209T200000\r\n"), "the new one begins there:\n{new}");
    assert_ne!(values(&old, "UID"), values(&new, "UID"), "as a series of its own");
}

/// What happens by a file that was written, as our own reading of calendars has it: start, end, title, and whether it was called off.
fn happens(text: &str) -> Vec<(String, String, String, bool)> {
    let (calendar, problems) = hearth_calendar::read(text.as_bytes());
    assert!(problems.is_empty() && calendar.complete, "it is read without a complaint: {problems:?}\n{text}");
    let at = |text: &str| chrono::DateTime::parse_from_rfc3339(text).expect("an instant").to_utc();
    let (from, to) = (at("2026-11-22T00:00:00Z"), at("2027-05-22T00:00:00Z"));
    let texts = calendar.resources.iter().map(|resource| resource.text.as_str());
    let (all, wrong) = hearth_calendar::expand_texts(texts, from, to, "Europe/Berlin");
    assert!(wrong.is_empty(), "and expanded without one: {wrong:?}");
    let mut told: Vec<_> = all
        .iter()
        .map(|one| {
            let off = one.details.status.as_deref().is_some_and(|status| status.eq_ignore_ascii_case("cancelled"));
            (hearth_store::instant(one.start), hearth_store::instant(one.end), one.details.summary.to_string(), off)
        })
        .collect();
    told.sort();
    told
}

/// The same of the meetings themselves.
async fn planned(app: &App) -> Vec<(String, String, String, bool)> {
    let word = |row: &Value, name: &str| row[name].as_str().expect("a text").to_owned();
    let rows = of_series(app).await;
    let mut told: Vec<_> = rows
        .iter()
        .map(|row| (word(row, "starts_at"), word(row, "ends_at"), word(row, "title"), row["status"] == "cancelled"))
        .filter(|(start, ..)| start.as_str() < "2027-05-22T00:00:00Z")
        .collect();
    told.sort();
    told
}

#[tokio::test]
async fn what_a_file_says_of_a_series_is_what_its_meetings_are() {
    let (app, folder) = start().await;
    let id = weekly(&app).await;
    let rows = of_series(&app).await;
    let own = json!({ "id": rows[1]["id"], "start_wall": "2026-12-03T19:00", "title": "On a Thursday" });
    call(&app, "meetings_change", own).await;
    call(&app, "meetings_cancel", json!({ "id": rows[2]["id"] })).await;
    call(&app, "meetings_change", json!({ "id": rows[4]["id"], "minutes": 120 })).await;
    let meant = planned(&app).await;
    assert!(meant.len() > 20 && meant.iter().any(|(_, _, _, off)| *off), "half a year, one called off: {meant:?}");
    assert_eq!(happens(&written(&app, &folder, &id, "all").await), meant, "over the change of the clocks, with all that differs");

    call(&app, "meetings_change", json!({ "id": rows[6]["id"], "scope": "all", "start_wall": "2027-01-13T17:15" })).await;
    let meant = planned(&app).await;
    assert_eq!(happens(&written(&app, &folder, &id, "all").await), meant, "and after all of it was moved");
}

#[tokio::test]
async fn a_series_that_is_moved_as_a_whole_stays_the_same_series() {
    let (app, folder) = start().await;
    let id = weekly(&app).await;
    let before = written(&app, &folder, &id, "all").await;
    let meant = planned(&app).await;
    // By a week: every start but one is that of another meeting, too.
    call(&app, "meetings_change", json!({ "id": id, "scope": "all", "start_wall": "2026-12-02T18:30" })).await;
    let after = written(&app, &folder, &id, "all").await;
    assert_eq!(values(&after, "UID"), values(&before, "UID"), "nobody who was invited has two of it:\n{after}");
    assert!(number(values(&after, "SEQUENCE")[0]) > number(values(&before, "SEQUENCE")[0]), "it is a newer version");
    assert!(after.contains("DTSTART;TZID=Europe/Berlin:20261202T183000\r\n"), "which begins later:\n{after}");
    assert_eq!(happens(&after), planned(&app).await, "and says what the meetings are");

    call(&app, "undo", json!({})).await;
    assert_eq!(planned(&app).await, meant, "taken back, every meeting is where it was");
    let back = written(&app, &folder, &id, "all").await;
    assert!(number(values(&back, "SEQUENCE")[0]) > number(values(&after, "SEQUENCE")[0]), "as a still newer version:\n{back}");
    assert_eq!(values(&back, "DTSTART"), values(&before, "DTSTART"), "that begins as the first one did");
    call(&app, "redo", json!({})).await;
    assert_eq!(values(&written(&app, &folder, &id, "all").await, "DTSTART"), values(&after, "DTSTART"), "and it goes again");

    call(&app, "meetings_close", json!({ "id": id, "absent_rest": true })).await;
    let second = &of_series(&app).await[1]["id"];
    call(&app, "meetings_change", json!({ "id": second, "scope": "all", "start_wall": "2026-12-09T20:00" })).await;
    let held = written(&app, &folder, &id, "all").await;
    assert_eq!(values(&held, "RRULE"), ["FREQ=WEEKLY;BYDAY=WE;UNTIL=20261202T173000Z"], "what was held stays, and ends:\n{held}");
    let new = written(&app, &folder, second, "all").await;
    assert_ne!(values(&new, "UID"), values(&held, "UID"), "the rest goes on by itself");
}

#[tokio::test]
async fn nothing_about_anybody_gets_into_a_file_unless_it_is_asked_for() {
    let (app, folder) = start().await;
    let (effort, people) = group(&app, &["Ada Quist", "Bo Lind"]).await;
    let secrets = ["diabetes-42", "ada@secret.example.org", "+49 30 1234567", "Nutallergie", "Protokoll-77", "reading-55"];
    call(&app, "contacts_add", json!({ "person_id": people[0], "kind": "email", "value": secrets[1] })).await;
    call(&app, "contacts_add", json!({ "person_id": people[0], "kind": "phone", "value": secrets[2] })).await;
    for field in ["access_needs", "notes"] {
        call(&app, "people_change", json!({ "id": people[0], "field": field, "value": secrets[3] })).await;
    }
    call(&app, "settings_set", json!({ "id": "sensitive", "value": true })).await;
    call(&app, "sensitive_add", json!({ "person_id": people[0], "kind": "health", "text": secrets[0] })).await;
    let plan = json!({ "title": "Autumn call", "effort_id": effort, "start_wall": "2026-11-25T18:30", "minutes": 60,
                       "rrule": "FREQ=WEEKLY", "expect_members": true });
    let id = call(&app, "meetings_plan", plan).await["id"].clone();
    call(&app, "minutes_write", json!({ "id": id, "minutes": secrets[4] })).await;
    call(&app, "reading_write", json!({ "id": id, "reading": secrets[5] })).await;
    for scope in ["this", "all"] {
        let file = written(&app, &folder, &id, scope).await;
        for secret in secrets.iter().chain(&["Ada", "Quist", "Bo Lind", "mailto:", "ATTENDEE", "ORGANIZER"]) {
            assert!(!file.contains(secret), "{secret} is in the file of {scope}:\n{file}");
        }
    }

    let path = folder.path().join("people.ics");
    let asked = json!({ "id": id, "path": path, "people": true });
    let nobody = refusal(&app, "meetings_ics", asked.clone()).await;
    assert_eq!(nobody.field.as_deref(), Some("people"), "an invitation without anybody who invites is none");
    call(&app, "contacts_add", json!({ "person_id": people[1], "kind": "email", "value": "bo@example.org" })).await;
    call(&app, "settings_set", json!({ "id": "me", "value": people[1] })).await;
    call(&app, "meetings_ics", asked.clone()).await;
    let named = text(&path);
    assert!(named.contains("ada@secret.example.org"), "asked for, the address is there:\n{named}");
    assert!(
        secrets.iter().filter(|secret| **secret != secrets[1]).all(|secret| !named.contains(secret)),
        "and nothing else:\n{named}"
    );
    call(&app, "people_change", json!({ "id": people[0], "field": "do_not_contact", "value": true })).await;
    call(&app, "meetings_ics", asked).await;
    assert!(!text(&path).contains("ada@"), "whoever wants to hear nothing is in no list of addresses");
}

#[tokio::test]
async fn only_a_calendar_file_is_written() {
    let (app, folder) = start().await;
    let id = weekly(&app).await;
    let path = folder.path().join("community.hearth");
    let refused = refusal(&app, "meetings_ics", json!({ "id": id, "path": path })).await;
    assert_eq!(refused.field.as_deref(), Some("path"), "nothing but a calendar is replaced by one");
    let nowhere = folder.path().join("no/folder/a.ics");
    let refused = refusal(&app, "meetings_ics", json!({ "id": id, "path": nowhere })).await;
    assert_eq!(refused.field.as_deref(), Some("path"), "and a place that is none is said where it is chosen");
}

#[tokio::test]
async fn a_published_file_follows_its_meetings() {
    let (app, folder) = start().await;
    let (effort, people) = group(&app, &["Ada", "Bo"]).await;
    let plan = json!({ "title": "Clean-up", "effort_id": effort, "start_wall": "2026-11-25T18:30", "minutes": 60, "rrule": "FREQ=WEEKLY",
                       "expect": [people[0]] });
    let id = call(&app, "meetings_plan", plan).await["id"].clone();
    call(&app, "meetings_plan", json!({ "title": "Elsewhere", "start_wall": "2026-11-26T10:00", "minutes": 60 })).await;
    let path = folder.path().join("harbour.ics");
    let published = call(&app, "publications_add", json!({ "effort_id": effort, "path": path })).await["id"].clone();
    let first = text(&path);
    assert_eq!(values(&first, "SUMMARY"), ["Clean-up"], "the meetings of the effort, and no others:\n{first}");
    assert!(first.contains("X-WR-CALNAME:Harbour clean-up · Harbour Volunteers\r\n"), "under a name:\n{first}");
    assert!(
        first.contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n") && !first.contains("METHOD"),
        "to be read again, as no message"
    );
    let rows = call(&app, "publications_list", json!({})).await;
    assert_eq!((&rows[0]["events"], &rows[0]["failure"]), (&json!(1), &json!("")), "the list says how it went: {rows}");

    let before = std::fs::metadata(&path).expect("it is there").modified().expect("a time");
    call(&app, "publications_refresh", json!({})).await;
    let after = std::fs::metadata(&path).expect("it is there").modified().expect("a time");
    assert_eq!(before, after, "nothing has changed, so nothing is written");

    call(&app, "meetings_cancel", json!({ "id": id })).await;
    call(&app, "publications_refresh", json!({})).await;
    let second = text(&path);
    assert_eq!(values(&second, "STATUS"), ["CONFIRMED", "CANCELLED"], "called off is said, not left out:\n{second}");
    assert!(values(&second, "UID").iter().all(|uid| *uid == values(&first, "UID")[0]), "of the same series");

    std::fs::remove_file(&path).expect("it is there");
    std::fs::create_dir(&path).expect("a folder in its place");
    call(&app, "publications_refresh", json!({})).await;
    let rows = call(&app, "publications_list", json!({})).await;
    assert_ne!(rows[0]["failure"], "", "what cannot be written is said: {rows}");
    assert_ne!(rows[0]["written_at"], Value::Null, "with the age of the last good one");
    std::fs::remove_dir(&path).expect("the folder goes");
    call(&app, "publications_refresh", json!({})).await;
    assert_eq!(call(&app, "publications_list", json!({})).await[0]["failure"], "", "and it mends itself");

    let again = refusal(&app, "publications_add", json!({ "effort_id": effort, "path": path })).await;
    assert_eq!(again.field.as_deref(), Some("path"), "two files at one place would take turns");
    call(&app, "publications_remove", json!({ "id": published })).await;
    call(&app, "meetings_reopen", json!({ "id": id })).await;
    let kept = text(&path);
    call(&app, "publications_refresh", json!({})).await;
    assert_eq!(text(&path), kept, "ended, the file stays as it was");
    call(&app, "undo", json!({})).await;
    call(&app, "undo", json!({})).await;
    assert_eq!(call(&app, "publications_list", json!({})).await.as_array().map(Vec::len), Some(1), "ending it can be taken back");
}

#[tokio::test]
async fn a_persons_file_has_their_meetings_and_not_their_name() {
    let (app, folder) = start().await;
    let (effort, people) = group(&app, &["Ada Quist", "Bo Lind"]).await;
    for (title, who) in [("Ada is there", 0), ("Bo is there", 1), ("Ada said no", 0)] {
        let plan = json!({ "title": title, "effort_id": effort, "start_wall": "2026-11-25T18:30", "minutes": 60, "expect": [people[who]] });
        let id = call(&app, "meetings_plan", plan).await["id"].clone();
        if title == "Ada said no" {
            let asked = call(&app, "commitments_ask", json!({ "meeting_id": id, "person_id": people[0] })).await;
            call(&app, "commitments_decline", json!({ "id": asked["commitment"]["id"] })).await;
        }
    }
    let path = folder.path().join("ada.ics");
    call(&app, "publications_add", json!({ "person_id": people[0], "path": path })).await;
    let file = text(&path);
    assert_eq!(values(&file, "SUMMARY"), ["Ada is there"], "what she takes part in, and not what she has declined:\n{file}");
    assert!(!file.contains("Quist") && !file.contains("mailto:"), "nobody who finds the file learns whose it is:\n{file}");

    call(&app, "people_change", json!({ "id": people[0], "field": "do_not_contact", "value": true })).await;
    call(
        &app,
        "meetings_plan",
        json!({ "title": "Later", "start_wall": "2026-11-28T10:00", "minutes": 60, "expect": [people[0]] }),
    )
    .await;
    call(&app, "publications_refresh", json!({})).await;
    assert_eq!(text(&path), file, "whoever wants to hear nothing is sent nothing new");
    let rows = call(&app, "publications_list", json!({})).await;
    assert!(rows[0]["failure"].as_str().is_some_and(|why| why.contains("Ada")), "and the list says why: {rows}");
    let refused =
        refusal(&app, "publications_add", json!({ "person_id": people[0], "path": folder.path().join("two.ics") })).await;
    assert_eq!(refused.field.as_deref(), Some("path"), "nothing more is begun for her");

    call(&app, "people_remove", json!({ "id": people[0] })).await;
    assert_eq!(call(&app, "publications_list", json!({})).await, json!([]), "the person gone, so is what was published of her");
}

#[tokio::test]
async fn closing_leaves_published_files_up_to_date() {
    let (app, folder) = start().await;
    let (effort, _) = group(&app, &["Ada"]).await;
    let path = folder.path().join("harbour.ics");
    call(&app, "publications_add", json!({ "effort_id": effort, "path": path })).await;
    assert!(values(&text(&path), "UID").is_empty(), "nothing is planned yet");
    let plan = json!({ "title": "Clean-up", "effort_id": effort, "start_wall": "2026-11-25T18:30", "minutes": 60 });
    call(&app, "meetings_plan", plan).await;
    call(&app, "community_close", json!({})).await;
    assert_eq!(values(&text(&path), "SUMMARY"), ["Clean-up"], "nobody has to wait for the next start");
}
