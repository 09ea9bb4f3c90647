//! Programmes of onboarding, and people's ways through them.

use hearth_app::{App, ErrorCode, JobStarted};
use serde_json::{Value, json};

use crate::documents::text;
use crate::start::PASSPHRASE;
use crate::start::{TODAY, app, call, outcome, person, refusal, start};

async fn programme(app: &App) -> (String, Vec<String>) {
    let id = call(app, "programmes_add", json!({ "name": " Welcome " })).await["id"].as_str().expect("an id").to_owned();
    let view = call(app, "programmes_show", json!({ "id": id })).await;
    let steps = view["steps"].as_array().expect("steps");
    (id, steps.iter().map(|step| step["id"].as_str().expect("an id").to_owned()).collect())
}

async fn begin(app: &App, programme: &str, person: &str) -> Value {
    call(app, "journeys_start", json!({ "programme_id": programme, "person_ids": [person] })).await;
    call(app, "journeys_of", json!({ "id": person })).await["journeys"][0].clone()
}

async fn at(app: &App, person: &str) -> Value {
    call(app, "journeys_of", json!({ "id": person })).await["journeys"][0]["step"].clone()
}

async fn job(app: &App, name: &str, args: Value) -> Value {
    let started = call(app, name, args).await;
    let id = JobStarted { job: started["job"].as_str().expect("a job").to_owned() };
    app.wait(&id, |_| {}).await.unwrap_or_else(|e| panic!("{name}: {e}")).result
}

#[tokio::test]
async fn a_programme_begins_with_the_usual_steps() {
    let (app, _folder) = start().await;
    let (id, _) = programme(&app).await;
    let view = call(&app, "programmes_show", json!({ "id": id })).await;
    let names: Vec<_> = view["steps"].as_array().expect("steps").iter().map(|step| &step["name"]).collect();
    assert_eq!(names, ["Said hello", "Met", "Trial shift", "Buddy", "Settled"], "five, in their order");
    assert_eq!(view["name"], "Welcome", "trimmed");
    let twice = refusal(&app, "programmes_add", json!({ "name": "WELCOME" })).await;
    assert_eq!(twice.field.as_deref(), Some("name"), "a name stands for one programme");
    let none = refusal(&app, "programmes_add", json!({ "name": "Other", "steps": [] })).await;
    assert_eq!(none.code, ErrorCode::Invalid, "without a step there is no way");
}

#[tokio::test]
async fn somebody_goes_step_by_step_and_each_is_undone_alone() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let (id, _) = programme(&app).await;
    let journey = begin(&app, &id, &noor).await;
    assert_eq!(
        (&journey["day"], &journey["step"], &journey["next"]),
        (&json!(1), &json!("Said hello"), &json!("Met")),
        "day one"
    );
    let again = call(&app, "journeys_start", json!({ "programme_id": id, "person_ids": [noor] })).await;
    assert_eq!(again, json!({ "started": 0, "already": 1 }), "one open way through a programme at a time");

    let moved = outcome(&app, "journeys_step", json!({ "id": journey["id"] })).await;
    assert_eq!(moved.undo.as_ref().map(|undo| undo.label.as_str()), Some("Noor Jansen comes to Met"), "said in the label");
    assert!(moved.stale.contains(&"journeys"), "boards go stale: {:?}", moved.stale);
    assert_eq!(at(&app, &noor).await, "Met", "the next step");
    call(&app, "undo", json!({})).await;
    assert_eq!(at(&app, &noor).await, "Said hello", "back by one undo");
    call(&app, "redo", json!({})).await;
    assert_eq!(at(&app, &noor).await, "Met", "and forth again");
}

#[tokio::test]
async fn after_the_last_step_a_journey_ends_and_can_begin_anew() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let (id, steps) = programme(&app).await;
    let journey = begin(&app, &id, &noor).await;
    call(&app, "journeys_step", json!({ "id": journey["id"], "step_id": steps[4] })).await;
    let refused = refusal(&app, "journeys_step", json!({ "id": journey["id"] })).await;
    assert_eq!(refused.code, ErrorCode::Conflict, "nothing follows the last step");
    call(&app, "journeys_end", json!({ "id": journey["id"], "outcome": "settled" })).await;
    let ended = call(&app, "journeys_of", json!({ "id": noor })).await["journeys"][0].clone();
    assert_eq!((&ended["ended_on"], &ended["outcome"]), (&json!(TODAY), &json!("settled")), "it ended well, today");
    let refused = refusal(&app, "journeys_change", json!({ "id": journey["id"], "buddy_id": null })).await;
    assert_eq!(refused.code, ErrorCode::Conflict, "what has ended changes no more");
    begin(&app, &id, &noor).await;
    let all = call(&app, "journeys_of", json!({ "id": noor })).await;
    assert_eq!(all["journeys"].as_array().map(Vec::len), Some(2), "the former way stays in the story");
    assert_eq!(all["journeys"][0]["ended_on"], Value::Null, "the open one comes first");
}

#[tokio::test]
async fn who_waits_longer_than_a_step_takes_is_stuck() {
    let (app, _folder) = start().await;
    let (early, late) = (person(&app, "Early Bird").await, person(&app, "Late Owl").await);
    let (id, steps) = programme(&app).await;
    for (who, since) in [(&early, "2026-11-19"), (&late, "2026-11-18")] {
        let args = json!({ "programme_id": id, "person_ids": [who], "began_on": since });
        call(&app, "journeys_start", args).await;
    }
    let board = call(&app, "journeys_list", json!({ "programme_id": id })).await;
    let first = &board["steps"][0];
    assert_eq!((&first["total"], &first["stuck"]), (&json!(2), &json!(1)), "three days are what saying hello takes");
    assert_eq!(first["journeys"][0]["person"], "Late Owl", "who came first stands first");
    assert_eq!(
        (&first["journeys"][0]["stuck"], &first["journeys"][1]["stuck"]),
        (&json!(true), &json!(false)),
        "as the count says"
    );
    assert_eq!(first["journeys"][0]["waiting"], 4, "four days");
    let few = call(&app, "journeys_list", json!({ "programme_id": id, "limit": 1 })).await;
    assert_eq!(few["steps"][0]["journeys"].as_array().map(Vec::len), Some(1), "a column is a window");
    assert_eq!(few["steps"][0]["total"], 2, "that knows how many there are");
    // The third step says nothing of its days: the usual fortnight.
    for who in [&early, &late] {
        let journey = call(&app, "journeys_of", json!({ "id": who })).await["journeys"][0]["id"].clone();
        call(&app, "journeys_step", json!({ "id": journey, "step_id": steps[2] })).await;
    }
    let board = call(&app, "journeys_list", json!({ "programme_id": id, "step_id": steps[0] })).await;
    assert_eq!((&board["steps"][2]["total"], &board["steps"][2]["stuck"]), (&json!(2), &json!(0)), "nobody waits who just came");
    assert_eq!(board["steps"][2]["journeys"], json!([]), "only the step that is asked for is listed");
    let future =
        refusal(&app, "journeys_start", json!({ "programme_id": id, "person_ids": [early], "began_on": "2026-11-23" })).await;
    assert_eq!(future.field.as_deref(), Some("began_on"), "nobody begins tomorrow");
}

#[tokio::test]
async fn steps_change_as_one_and_nobody_is_lost_with_them() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let (id, steps) = programme(&app).await;
    let journey = begin(&app, &id, &noor).await;
    call(&app, "journeys_step", json!({ "id": journey["id"], "step_id": steps[1] })).await;
    let wanted = json!([
        { "id": steps[4], "name": "At home", "done_by": "newcomer", "due_after_days": 60 },
        { "id": steps[0], "name": "Said hello" },
        { "id": steps[2], "name": "Trial shift", "note": "Two hours" },
        { "name": "First meeting", "done_by": "buddy" },
    ]);
    call(&app, "programmes_change", json!({ "id": id, "name": "Hello there", "steps": wanted })).await;
    let view = call(&app, "programmes_show", json!({ "id": id })).await;
    let names: Vec<_> = view["steps"].as_array().expect("steps").iter().map(|step| &step["name"]).collect();
    assert_eq!(names, ["At home", "Said hello", "Trial shift", "First meeting"], "renamed, moved, removed and new");
    assert_eq!(
        (&view["steps"][0]["done_by"], &view["steps"][0]["due_after_days"]),
        (&json!("newcomer"), &json!(60)),
        "with who and when"
    );
    assert_eq!(at(&app, &noor).await, "Trial shift", "who was at a step that went is at the one after it");
    call(&app, "undo", json!({})).await;
    assert_eq!(at(&app, &noor).await, "Met", "one undo brings the step back with whoever was at it");
    let view = call(&app, "programmes_show", json!({ "id": id })).await;
    assert_eq!((&view["name"], view["steps"].as_array().map(Vec::len)), (&json!("Welcome"), Some(5)), "and all else");

    let other = json!({ "id": id, "steps": [{ "id": "nowhere", "name": "Ghost" }] });
    assert_eq!(refusal(&app, "programmes_change", other).await.code, ErrorCode::NotFound, "a step of another programme is none");
    call(&app, "programmes_change", json!({ "id": id, "steps": [{ "name": "All new" }] })).await;
    assert_eq!(at(&app, &noor).await, "All new", "where nothing stays, people begin at what is new");
}

#[tokio::test]
async fn a_retired_programme_is_started_no_more() {
    let (app, _folder) = start().await;
    let (noor, lena) = (person(&app, "Noor Jansen").await, person(&app, "Lena Fox").await);
    let (id, _) = programme(&app).await;
    let journey = begin(&app, &id, &noor).await;
    call(&app, "programmes_retire", json!({ "id": id, "retired": true })).await;
    let refused = refusal(&app, "journeys_start", json!({ "programme_id": id, "person_ids": [lena] })).await;
    assert_eq!(refused.code, ErrorCode::Conflict, "nobody begins it");
    call(&app, "journeys_step", json!({ "id": journey["id"] })).await;
    assert_eq!(at(&app, &noor).await, "Met", "who is on the way goes on");
    call(&app, "programmes_retire", json!({ "id": id, "retired": false })).await;
    begin(&app, &id, &lena).await;
    assert_eq!(at(&app, &lena).await, "Said hello", "taken up again, it is begun again");
}

#[tokio::test]
async fn a_buddy_sees_whom_they_accompany_and_nobody_accompanies_themselves() {
    let (app, _folder) = start().await;
    let (noor, lena) = (person(&app, "Noor Jansen").await, person(&app, "Lena Fox").await);
    let (id, _) = programme(&app).await;
    let journey = begin(&app, &id, &noor).await;
    let own = refusal(&app, "journeys_change", json!({ "id": journey["id"], "buddy_id": noor })).await;
    assert_eq!(own.field.as_deref(), Some("buddy_id"), "somebody else is needed");
    call(&app, "journeys_change", json!({ "id": journey["id"], "buddy_id": lena })).await;
    let seen = call(&app, "journeys_of", json!({ "id": lena })).await;
    assert_eq!(seen["accompanies"][0]["person"], "Noor Jansen", "on the buddy's page");
    let open = app.community().expect("open");
    let found = hearth_store::journeys::buddy_of(open.store.readers(), &noor).await.expect("it is read");
    assert_eq!(found.as_deref(), Some(lena.as_str()), "for her packet");
    drop(open);
    // A buddy who is removed leaves the newcomer on their way.
    call(&app, "people_remove", json!({ "id": lena })).await;
    let left = call(&app, "journeys_of", json!({ "id": noor })).await["journeys"][0].clone();
    assert_eq!((&left["buddy_id"], &left["ended_on"]), (&Value::Null, &Value::Null), "without a buddy, and not at its end");
    call(&app, "undo", json!({})).await;
    assert_eq!(call(&app, "journeys_of", json!({ "id": noor })).await["journeys"][0]["buddy"], "Lena Fox", "and back");
}

#[tokio::test]
async fn two_records_of_one_person_have_one_way() {
    let (app, _folder) = start().await;
    let (noor, double, lena) =
        (person(&app, "Noor Jansen").await, person(&app, "N. Jansen").await, person(&app, "Lena Fox").await);
    let (id, steps) = programme(&app).await;
    begin(&app, &id, &noor).await;
    let further = begin(&app, &id, &double).await;
    call(&app, "journeys_step", json!({ "id": further["id"], "step_id": steps[3] })).await;
    call(&app, "journeys_change", json!({ "id": further["id"], "buddy_id": noor })).await;
    let of_lena = begin(&app, &id, &lena).await;
    call(&app, "journeys_change", json!({ "id": of_lena["id"], "buddy_id": double })).await;
    call(&app, "people_merge", json!({ "keep": noor, "other": double, "take": [] })).await;
    let kept = call(&app, "journeys_of", json!({ "id": noor })).await;
    assert_eq!(kept["journeys"].as_array().map(Vec::len), Some(1), "one open way");
    assert_eq!(
        (&kept["journeys"][0]["step"], &kept["journeys"][0]["buddy_id"]),
        (&json!("Buddy"), &Value::Null),
        "the further step, and no buddy who is themselves"
    );
    assert_eq!(kept["accompanies"][0]["person"], "Lena Fox", "whom the other accompanied");
    call(&app, "undo", json!({})).await;
    assert_eq!(at(&app, &double).await, "Buddy", "and back");
}

#[tokio::test]
async fn erasing_somebody_takes_their_way_and_their_name_as_a_buddy() {
    let (app, _folder) = start().await;
    let (noor, lena) = (person(&app, "Noor Jansen").await, person(&app, "Lena Fox").await);
    let (id, _) = programme(&app).await;
    let journey = begin(&app, &id, &noor).await;
    begin(&app, &id, &lena).await;
    call(&app, "journeys_change", json!({ "id": journey["id"], "buddy_id": lena })).await;
    job(&app, "erasure_run", json!({ "ids": [lena], "way": "erased", "files": true, "backups": false })).await;
    let board = call(&app, "journeys_list", json!({ "programme_id": id })).await;
    assert_eq!(board["steps"][0]["total"], 1, "their own way is gone");
    assert_eq!(board["steps"][0]["journeys"][0]["buddy_id"], Value::Null, "and whom they accompanied goes on without them");
    job(&app, "erasure_run", json!({ "ids": [noor], "way": "anonymised", "files": true, "backups": false })).await;
    let board = call(&app, "journeys_list", json!({ "programme_id": id })).await;
    assert_eq!(board["steps"][0]["total"], 0, "a record without a name is on no way");
}

#[tokio::test]
async fn packets_are_made_for_everyone_at_a_step() {
    let (app, folder) = start().await;
    let (noor, lena, tove) = (person(&app, "Noor Jansen").await, person(&app, "Lena Fox").await, person(&app, "Tove Lind").await);
    let (id, steps) = programme(&app).await;
    for who in [&noor, &lena, &tove] {
        begin(&app, &id, who).await;
    }
    let of_tove = call(&app, "journeys_of", json!({ "id": tove })).await["journeys"][0]["id"].clone();
    call(&app, "journeys_step", json!({ "id": of_tove })).await;
    let page = call(&app, "people_page", json!({ "step": steps[0], "offset": 0, "limit": 10 })).await;
    assert_eq!(page["total"], 2, "the list of people is narrowed to the step");
    let found = call(&app, "people_page", json!({ "step": steps[0], "query": "lena", "offset": 0, "limit": 10 })).await;
    assert_eq!(found["total"], 1, "beside words");
    let args = json!({ "matching": { "step": steps[0] }, "output": "files", "out": folder.path().join("out") });
    let made = job(&app, "packets_make_many", args).await;
    let mut names: Vec<_> = made["documents"].as_array().expect("rows").iter().filter_map(|row| row["person"].as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Lena Fox", "Noor Jansen"], "one for each who is there, and for nobody else");

    let of_noor = call(&app, "journeys_of", json!({ "id": noor })).await["journeys"][0]["id"].clone();
    call(&app, "journeys_change", json!({ "id": of_noor, "buddy_id": tove })).await;
    let outdated = call(&app, "packets_outdated", Value::Null).await;
    assert_eq!(outdated[0]["changed"], json!(["buddy"]), "whoever was given a buddy holds an outdated packet: {outdated}");
    let packet = |more: Value| {
        let mut wish = json!({ "person_id": noor, "out": folder.path().join("later") });
        wish.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        job(&app, "packets_make", wish)
    };
    let words = text(&packet(json!({})).await["documents"][0]["path"]);
    assert!(words.contains("Your buddy") && words.contains("Tove Lind"), "whoever accompanies her is introduced: {words}");
    let words = text(&packet(json!({ "buddy_id": "" })).await["documents"][0]["path"]);
    assert!(!words.contains("Your buddy"), "unless nobody is to be: {words}");
}

#[tokio::test]
async fn many_begin_at_once_with_one_buddy() {
    let (app, _folder) = start().await;
    let lena = person(&app, "Lena Fox").await;
    for n in 0..3 {
        person(&app, &format!("Newcomer {n}")).await;
    }
    let (id, _) = programme(&app).await;
    let args = json!({ "programme_id": id, "matching": { "query": "newcomer" }, "buddy_id": lena });
    let begun = outcome(&app, "journeys_start", args).await;
    assert_eq!(begun.value, json!({ "started": 3, "already": 0 }), "everybody whom the list shows");
    assert_eq!(begun.undo.as_ref().map(|undo| undo.label.as_str()), Some("3 people begin Welcome"), "as one step");
    assert_eq!(
        call(&app, "journeys_of", json!({ "id": lena })).await["accompanies"].as_array().map(Vec::len),
        Some(3),
        "one buddy"
    );
    call(&app, "undo", json!({})).await;
    assert_eq!(call(&app, "programmes_list", json!({})).await[0]["people"], 0, "taken back as one");
}

#[tokio::test]
async fn the_sample_has_newcomers_on_their_way() {
    let (app, _folder) = app();
    let args = json!({ "path": null, "name": "Hollyfield", "zone": "Europe/Berlin", "sample": true, "passphrase": PASSPHRASE });
    call(&app, "community_create", args).await;
    let rows = call(&app, "programmes_list", json!({})).await;
    assert_eq!((&rows[0]["name"], &rows[0]["people"]), (&json!("Welcome to Hollyfield"), &json!(6)), "one programme");
    let board = call(&app, "journeys_list", json!({ "programme_id": rows[0]["id"] })).await;
    let stuck: i64 = board["steps"].as_array().expect("steps").iter().filter_map(|step| step["stuck"].as_i64()).sum();
    assert_eq!(stuck, 2, "somebody waits too long, so that it can be seen");

    // Somebody of one's own with a buddy of the sample stays on the way when the sample goes.
    let mine = person(&app, "Mine Own").await;
    let own = call(&app, "programmes_add", json!({ "name": "Ours" })).await["id"].as_str().expect("an id").to_owned();
    let journey = begin(&app, &own, &mine).await;
    let buddy = board["steps"][0]["journeys"][0]["person_id"].clone();
    call(&app, "journeys_change", json!({ "id": journey["id"], "buddy_id": buddy })).await;
    call(&app, "sample_remove", json!({})).await;
    let left = call(&app, "programmes_list", json!({})).await;
    assert_eq!(left.as_array().map(Vec::len), Some(1), "the sample's programme leaves");
    let stays = call(&app, "journeys_of", json!({ "id": mine })).await["journeys"][0].clone();
    assert_eq!(
        (&stays["programme"], &stays["buddy_id"]),
        (&json!("Ours"), &Value::Null),
        "one's own stays, and lets go of its buddy"
    );
}
