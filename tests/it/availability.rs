//! When people are free and when they are away: kept tidy, taken back, told where somebody is asked, gone with the person.

use serde_json::json;

use crate::{
    meetings::count,
    start::{call, person, refusal, start},
};

#[tokio::test]
async fn hours_are_kept_tidy_and_taken_back_in_one_step() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let hours = json!([{ "weekday": 3, "from": 720, "to": 1080 }, { "weekday": 3, "from": 540, "to": 720 }, { "weekday": 1, "from": 540, "to": 600 }]);
    call(&app, "availability_set", json!({ "person_id": noor, "hours": hours })).await;
    let told = call(&app, "availability_show", json!({ "id": noor })).await;
    assert_eq!(
        told["hours"],
        json!([{ "weekday": 1, "from": 540, "to": 600 }, { "weekday": 3, "from": 540, "to": 1080 }]),
        "in order, and what touches is one"
    );
    call(&app, "availability_set", json!({ "person_id": noor, "hours": [] })).await;
    assert_eq!(count(&app, "SELECT count(*) FROM availability").await, 0, "nothing is known any more");
    call(&app, "undo", json!({})).await;
    assert_eq!(call(&app, "availability_show", json!({ "id": noor })).await, told, "undo brings all of it back");
    for (hours, why) in [
        (json!([{ "weekday": 8, "from": 0, "to": 60 }]), "a week has seven days"),
        (json!([{ "weekday": 1, "from": 60, "to": 60 }]), "nothing lasts no time"),
        (json!([{ "weekday": 1, "from": -5, "to": 60 }]), "no day begins before midnight"),
    ] {
        let refused = refusal(&app, "availability_set", json!({ "person_id": noor, "hours": hours })).await;
        assert_eq!(refused.field.as_deref(), Some("hours"), "{why}");
    }
    call(&app, "people_remove", json!({ "id": noor })).await;
    assert_eq!(count(&app, "SELECT count(*) FROM availability").await, 0, "the hours go with the person");
}

#[tokio::test]
async fn absences_are_noted_ended_and_forgotten_when_they_are_over() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let add = |from: &str, until: &str| json!({ "person_id": noor, "from_on": from, "until_on": until, "reason": " family " });
    call(&app, "absences_add", add("2026-11-02", "2026-11-21")).await;
    let id = call(&app, "absences_add", add("2026-11-22", "2026-11-30")).await["id"].clone();
    call(&app, "absences_add", json!({ "person_id": noor, "from_on": "2026-12-24" })).await;
    let told = call(&app, "availability_show", json!({ "id": noor })).await["absences"].clone();
    assert_eq!(told.as_array().map(Vec::len), Some(2), "what was over yesterday is not told");
    assert_eq!(
        (&told[0]["reason"], &told[1]["until_on"]),
        (&json!("family"), &json!("2026-12-24")),
        "one day, where nothing else is said"
    );
    let backwards = refusal(&app, "absences_add", add("2026-11-22", "2026-11-21")).await;
    assert_eq!(backwards.field.as_deref(), Some("until_on"), "the end comes after the start");
    call(&app, "absences_remove", json!({ "id": id })).await;
    let told = call(&app, "availability_show", json!({ "id": noor })).await["absences"].clone();
    assert_eq!(told.as_array().map(Vec::len), Some(1), "back earlier");
    call(&app, "people_remove", json!({ "id": noor })).await;
    assert_eq!(count(&app, "SELECT count(*) FROM absences").await, 0, "absences go with the person");
}

#[tokio::test]
async fn who_is_not_free_or_away_is_told_wherever_somebody_is_asked() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let hours = json!([{ "weekday": 3, "from": 540, "to": 720 }]);
    call(&app, "availability_set", json!({ "person_id": noor, "hours": hours })).await;
    let away = json!({ "person_id": noor, "from_on": "2026-12-01", "until_on": "2026-12-06", "reason": "family" });
    call(&app, "absences_add", away).await;
    let plan = |from: &str| json!({ "title": "Call", "start_wall": from, "minutes": 60, "expect": [noor] });
    let reasons = |answer: &serde_json::Value| -> Vec<(String, String)> {
        let list = answer["clashes"].as_array().expect("a list").clone();
        let text = |clash: &serde_json::Value, field: &str| clash[field].as_str().expect("a text").to_owned();
        list.iter().map(|clash| (text(clash, "reason"), text(clash, "text"))).collect()
    };
    let inside = call(&app, "meetings_plan", plan("2026-11-25T09:00")).await;
    assert_eq!(reasons(&inside), [], "nine to ten on a Wednesday is in her hours");
    let outside = call(&app, "meetings_plan", plan("2026-11-25T18:30")).await;
    assert_eq!(reasons(&outside), [("unavailable".into(), "Noor Jansen is not available then.".into())], "the evening is not");
    let gone = call(&app, "meetings_plan", plan("2026-12-02T09:00")).await;
    assert_eq!(
        reasons(&gone),
        [("away".into(), "Noor Jansen is away until 6 December 2026 (family).".into())],
        "who is away is not told to be busy at other hours as well"
    );
    let due = call(&app, "clashes_find", json!({ "person_id": noor, "on_date": "2026-12-06" })).await;
    assert_eq!(due[0]["reason"], "away", "work that is due on the last day, too");
    let week = call(&app, "clashes_window", json!({ "from": "2026-11-23", "to": "2026-11-30" })).await;
    assert_eq!(
        week,
        json!([{ "meeting_id": outside["id"], "texts": ["Noor Jansen is not available then."] }]),
        "the calendar marks it"
    );
    let mine = call(&app, "calendar_window", json!({ "from": "2026-11-23", "to": "2026-11-30", "person": noor })).await;
    assert_eq!(mine.as_array().map(Vec::len), Some(2), "her week");
    let nobody = call(&app, "calendar_window", json!({ "from": "2026-11-23", "to": "2026-11-30", "person": "nobody" })).await;
    assert_eq!(nobody, json!([]), "and nothing for others");
}

#[tokio::test]
async fn of_two_records_that_become_one_neither_absence_is_lost() {
    let (app, _folder) = start().await;
    let (noor, other) = (person(&app, "Noor Jansen").await, person(&app, "N. Jansen").await);
    let hours = json!([{ "weekday": 3, "from": 540, "to": 720 }, { "weekday": 4, "from": 540, "to": 720 }]);
    call(&app, "availability_set", json!({ "person_id": other, "hours": hours })).await;
    for (who, day) in [(&noor, "2026-12-01"), (&other, "2026-12-24")] {
        call(&app, "absences_add", json!({ "person_id": who, "from_on": day })).await;
    }
    call(&app, "people_merge", json!({ "keep": noor, "other": other, "take": [] })).await;
    let told = call(&app, "availability_show", json!({ "id": noor })).await;
    assert_eq!(told["hours"], hours, "the hours that were known of one are hers");
    assert_eq!(told["absences"].as_array().map(Vec::len), Some(2), "and both absences");
}
