//! Efforts and memberships.

use hearth_app::ErrorCode;
use serde_json::json;

use crate::start::{TODAY, call, outcome, person, refusal, start};

#[tokio::test]
async fn an_effort_shows_its_leads_its_members_and_its_colour() {
    let (app, _folder) = start().await;
    let (noor, lena) = (person(&app, "Noor Jansen").await, person(&app, "Lena Fox").await);
    let args = json!({ "name": " Garden ", "purpose": "Grow food", "leads": [noor], "members": [lena, noor] });
    let added = outcome(&app, "efforts_add", args).await;
    assert_eq!(added.undo.as_ref().map(|undo| undo.label.as_str()), Some("Add Garden"), "the label names the effort");
    assert!(added.stale.contains(&"efforts") && added.stale.contains(&"history"), "lists of efforts go stale: {:?}", added.stale);
    call(&app, "efforts_add", json!({ "name": "Kitchen" })).await;

    let rows = call(&app, "efforts_list", json!({})).await;
    assert_eq!(rows[0]["name"], "Garden", "efforts come by name, trimmed");
    assert_eq!(rows[0]["members"], 2, "who is named as lead and as member is one member");
    assert_eq!(rows[0]["leads"], json!([{ "id": noor, "name": "Noor Jansen" }]), "the lead");
    assert_eq!(rows[0]["faces"][0]["id"], noor.as_str(), "leads are the first faces");
    assert_eq!((&rows[0]["hue"], &rows[1]["hue"]), (&json!(0), &json!(30)), "each takes the next hue");
    assert_eq!(rows[0]["kind"], "working group", "the usual kind");

    let shown = call(&app, "efforts_show", json!({ "id": added.value["id"] })).await;
    assert_eq!(shown["memberships"][0]["from_on"], TODAY, "they take part from today");
    assert_eq!(shown["memberships"][0]["is_lead"], true, "leads come first");
    assert_eq!(shown["purpose"], "Grow food", "the row's fields lie beside the lists");
}

#[tokio::test]
async fn an_effort_needs_a_name_of_its_own_and_a_known_kind() {
    let (app, _folder) = start().await;
    call(&app, "efforts_add", json!({ "name": "Küche" })).await;
    let doubled = refusal(&app, "efforts_add", json!({ "name": "KÜCHE" })).await;
    assert_eq!(doubled.field.as_deref(), Some("name"), "the refusal stands at the name");
    let unnamed = refusal(&app, "efforts_add", json!({ "name": "  " })).await;
    assert_eq!(unnamed.code, ErrorCode::Invalid, "blank is no name");
    let odd = refusal(&app, "efforts_add", json!({ "name": "Club", "kind": "club" })).await;
    assert!(odd.message.say().contains("working group"), "the refusal lists the kinds: {}", odd.message);
    assert_eq!(call(&app, "efforts_list", json!({})).await.as_array().map(Vec::len), Some(1), "nothing of the refused remains");
}

#[tokio::test]
async fn a_person_is_a_member_once_at_a_time() {
    let (app, _folder) = start().await;
    let (noor, lena) = (person(&app, "Noor Jansen").await, person(&app, "Lena Fox").await);
    let effort = call(&app, "efforts_add", json!({ "name": "Garden", "members": [noor] })).await["id"].clone();
    let again = json!({ "effort_id": effort, "person_ids": [noor, lena, lena] });
    assert_eq!(call(&app, "memberships_add", again).await["added"], 1, "only Lena is new, and only once");

    let membership = call(&app, "efforts_show", json!({ "id": effort })).await["memberships"][0].clone();
    call(&app, "memberships_change", json!({ "id": membership["id"], "until_on": TODAY })).await;
    let back = json!({ "effort_id": effort, "person_ids": [membership["person_id"]], "role": "Treasurer" });
    assert_eq!(call(&app, "memberships_add", back).await["added"], 1, "whoever has left can come back");
    let shown = call(&app, "efforts_show", json!({ "id": effort })).await;
    assert_eq!(shown["memberships"].as_array().map(Vec::len), Some(3), "the former membership stays in the story");
    assert_eq!(shown["members"], 2, "but counts no more");
}

#[tokio::test]
async fn a_membership_ends_neither_in_the_future_nor_before_it_began() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden", "members": [noor] })).await["id"].clone();
    let id = call(&app, "efforts_show", json!({ "id": effort })).await["memberships"][0]["id"].clone();
    for date in ["2026-11-23", "2026-11-21", "tomorrow"] {
        let refused = refusal(&app, "memberships_change", json!({ "id": id, "until_on": date })).await;
        assert_eq!(refused.field.as_deref(), Some("until_on"), "{date}: {}", refused.message);
    }
    call(&app, "memberships_change", json!({ "id": id, "is_lead": true, "role": "Treasurer" })).await;
    let shown = call(&app, "efforts_show", json!({ "id": effort })).await;
    assert_eq!(shown["leads"][0]["name"], "Noor Jansen", "a member can become a lead");
    assert_eq!(shown["memberships"][0]["role"], "Treasurer", "the role is kept");
}

#[tokio::test]
async fn a_used_effort_is_closed_and_not_removed() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden", "members": [noor] })).await["id"].clone();
    let task = call(&app, "tasks_add", json!({ "title": "Weed", "effort_id": effort })).await["id"].clone();
    let refused = refusal(&app, "efforts_remove", json!({ "id": effort })).await;
    assert_eq!(refused.code, ErrorCode::Conflict, "a task refers to it");
    assert!(refused.message.say().ends_with("Close it instead."), "the refusal says what to do: {}", refused.message);

    call(&app, "efforts_change", json!({ "id": effort, "field": "closed_on", "value": TODAY })).await;
    assert_eq!(call(&app, "efforts_list", json!({})).await, json!([]), "closed efforts leave the list");
    assert_eq!(call(&app, "efforts_list", json!({ "closed": true })).await[0]["closed_on"], TODAY, "and stand in their own");

    call(&app, "tasks_remove", json!({ "id": task })).await;
    call(&app, "efforts_remove", json!({ "id": effort })).await;
    assert_eq!(refusal(&app, "efforts_show", json!({ "id": effort })).await.code, ErrorCode::NotFound, "it is gone");
    call(&app, "undo", json!({})).await;
    let shown = call(&app, "efforts_show", json!({ "id": effort })).await;
    assert_eq!(shown["members"], 1, "undo brings it back with its members");
}

#[tokio::test]
async fn changing_one_field_leaves_the_others() {
    let (app, _folder) = start().await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden", "cadence": "weekly" })).await["id"].clone();
    for (field, value) in [("name", json!("Gardens")), ("hue", json!(210)), ("kind", json!("project")), ("purpose", json!(null))]
    {
        call(&app, "efforts_change", json!({ "id": effort, "field": field, "value": value })).await;
    }
    let shown = call(&app, "efforts_show", json!({ "id": effort })).await;
    assert_eq!(shown["name"], "Gardens", "renamed");
    assert_eq!(shown["hue"], 210, "a number stays a number");
    assert_eq!(shown["kind"], "project", "another kind");
    assert_eq!(shown["cadence"], "weekly", "what was not named stays");
    let odd = refusal(&app, "efforts_change", json!({ "id": effort, "field": "hue", "value": 360 })).await;
    assert_eq!(odd.field.as_deref(), Some("hue"), "a hue is below 360");
}

#[tokio::test]
async fn an_effort_counts_each_person_once_a_month_and_each_meeting_on_its_own() {
    let (app, _folder) = start().await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden" })).await["id"].clone();
    let mut people = Vec::new();
    for name in ["Amara", "Bilal"] {
        people.push(call(&app, "people_add", json!({ "name": name })).await["id"].clone());
    }
    for (person, minutes, day) in [(0, 60, "2026-11-01"), (0, 30, "2026-11-02"), (1, 15, "2026-09-30")] {
        let args = json!({ "person_id": people[person], "minutes": minutes, "on_date": day, "effort_id": effort });
        call(&app, "hours_add", args).await;
    }
    let figures = call(&app, "efforts_figures", json!({ "id": effort })).await;
    let of = |name: &str, month: &str| {
        let months = figures[name].as_array().expect("months").clone();
        months.iter().find(|one| one["month"] == month).expect("the month is there")["figure"].clone()
    };
    assert_eq!((of("people", "2026-11"), of("minutes", "2026-11")), (json!(1), json!(90)), "one person on two days");
    assert_eq!((of("people", "2026-10"), of("minutes", "2026-10")), (json!(0), json!(0)), "an empty month is there too");
    assert_eq!((of("people", "2026-09"), of("minutes", "2026-09")), (json!(1), json!(15)), "the other one in September");
    assert_eq!(figures["attendance"], json!([]), "no meeting was held yet");

    let plan =
        json!({ "title": "Digging", "effort_id": effort, "start_wall": "2026-10-31T23:30", "minutes": 90, "expect": people });
    let meeting = call(&app, "meetings_plan", plan).await["id"].clone();
    for (person, status) in [(0, "attended"), (1, "excused")] {
        let mark = json!({ "meeting_id": meeting, "person_id": people[person], "status": status });
        call(&app, "attendance_mark", mark).await;
    }
    call(&app, "meetings_close", json!({ "id": meeting, "absent_rest": true })).await;
    let figures = call(&app, "efforts_figures", json!({ "id": effort })).await;
    assert_eq!(
        figures["attendance"],
        json!([{ "meeting_id": meeting, "title": "Digging", "starts_at": "2026-10-31T22:30:00Z", "came": 1, "asked": 2 }]),
        "one of the two who were expected came"
    );
    let october = figures["people"].as_array().expect("months").iter().find(|one| one["month"] == "2026-10").expect("October");
    assert_eq!(october["figure"], 1, "the evening belongs to October, where the community is");
}

#[tokio::test]
async fn what_is_looked_for_is_filled_by_members() {
    let (app, _folder) = start().await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden" })).await["id"].clone();
    let noor = person(&app, "Noor Jansen").await;
    let add =
        json!({ "effort_id": effort, "title": "Digger", "skills": ["spade", "spade", " "], "time": "Saturdays", "places": 1 });
    let id = call(&app, "opportunities_add", add).await["id"].clone();
    let row = call(&app, "efforts_list", json!({})).await[0].clone();
    assert_eq!(row["needs"], json!([{ "title": "Digger", "open": 1 }]), "the card says what is looked for");
    call(&app, "opportunities_fill", json!({ "id": id, "person_id": noor })).await;
    let view = call(&app, "efforts_show", json!({ "id": effort })).await;
    assert_eq!(
        (&view["memberships"][0]["role"], &view["needs"]),
        (&json!("Digger"), &json!([])),
        "a member with that role; nothing open"
    );
    assert_eq!(view["opportunities"][0]["skills"], json!(["spade"]), "said once");
    let full = refusal(&app, "opportunities_fill", json!({ "id": id, "person_id": noor })).await;
    assert_eq!(full.code, ErrorCode::Conflict, "no place is left");
    let few = refusal(&app, "opportunities_change", json!({ "id": id, "places": 0 })).await;
    assert_eq!(few.field.as_deref(), Some("places"), "the field that is wrong");
    call(&app, "undo", json!({})).await;
    let view = call(&app, "efforts_show", json!({ "id": effort })).await;
    assert_eq!((&view["memberships"], &view["opportunities"][0]["filled"]), (&json!([]), &json!(0)), "one undo takes back both");
    call(&app, "opportunities_remove", json!({ "id": id })).await;
    assert_eq!(call(&app, "efforts_show", json!({ "id": effort })).await["opportunities"], json!([]), "not looked for any more");
}

#[tokio::test]
async fn efforts_and_tasks_are_in_the_order_of_their_letters() {
    let (app, _folder) = start().await;
    for name in ["Zoo", "Ärzte", "apples", "Éclairs"] {
        call(&app, "efforts_add", json!({ "name": name })).await;
        call(&app, "tasks_add", json!({ "title": name })).await;
    }
    let wanted = ["apples", "Ärzte", "Éclairs", "Zoo"];
    let efforts = call(&app, "efforts_list", json!({})).await;
    let names: Vec<_> = efforts.as_array().expect("rows").iter().map(|row| row["name"].as_str().expect("a name")).collect();
    assert_eq!(names, wanted, "marks and cases move nobody to the end");
    let tasks = call(&app, "tasks_page", json!({ "sort": "title", "offset": 0, "limit": 10 })).await;
    let titles: Vec<_> = tasks["rows"].as_array().expect("rows").iter().map(|row| row["title"].as_str().expect("one")).collect();
    assert_eq!(titles, wanted, "titles as well");
}
