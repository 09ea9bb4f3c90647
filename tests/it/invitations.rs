//! Invitations that can be answered, and what an answer does: to the promise of one person, for one meeting, and to nothing else.

use hearth_app::App;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    meetings::group,
    publications::values,
    start::{call, outcome, refusal, start},
};

/// An effort with a host who is the user, and two guests with addresses; a weekly meeting with all of them expected.
pub async fn circle(app: &App) -> (Vec<String>, Value) {
    let (effort, people) = group(app, &["Host", "Noor Jansen", "Bo Lind"]).await;
    for (person, email) in people.iter().zip(["host@example.org", "noor@example.org", "bo@example.org"]) {
        call(app, "contacts_add", json!({ "person_id": person, "kind": "email", "value": email })).await;
    }
    call(app, "settings_set", json!({ "id": "me", "value": people[0] })).await;
    let plan = json!({ "title": "Welcome circle", "effort_id": effort, "start_wall": "2026-11-25T18:30", "minutes": 60,
                       "rrule": "FREQ=WEEKLY", "expect_members": true });
    let id = call(app, "meetings_plan", plan).await["id"].clone();
    (people, id)
}

async fn invite(app: &App, folder: &TempDir, meeting: &Value, more: Value) -> Value {
    let mut args = json!({ "meeting_id": meeting, "kind": "request", "out": folder.path() });
    for (key, value) in more.as_object().into_iter().flatten() {
        args[key] = value.clone();
    }
    call(app, "invitations_make", args).await
}

fn read(path: &Value) -> String {
    std::fs::read_to_string(path.as_str().expect("a path")).expect("the file is there").replace("\r\n ", "")
}

/// The answer that a calendar program gives to an invitation.
fn answer(ics: &str, email: &str, partstat: &str) -> String {
    let kept = |name: &str| match ics
        .split("BEGIN:VEVENT")
        .nth(1)
        .and_then(|event| event.split("\r\n").find(|line| line.split([':', ';']).next() == Some(name)))
    {
        Some(line) => format!("{line}\r\n"),
        None => String::new(),
    };
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\n{}{}{}{}DTSTAMP:20261122T100000Z\r\n\
         ATTENDEE;PARTSTAT={partstat}:mailto:{email}\r\nCOMMENT:with a cake\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        kept("UID"),
        kept("RECURRENCE-ID"),
        kept("SEQUENCE"),
        kept("ORGANIZER"),
    )
}

async fn take(app: &App, text: &str) -> Value {
    call(app, "replies_take", json!({ "text": text })).await
}

pub async fn of(app: &App, meeting: &Value, person: &str) -> (Value, Value) {
    let view = call(app, "meetings_show", json!({ "id": meeting })).await;
    let row =
        view["people"].as_array().expect("a list").iter().find(|row| row["person_id"] == person).expect("on the list").clone();
    (row["status"].clone(), row["commitment"].clone())
}

#[tokio::test]
async fn a_letter_names_its_receiver_and_nobody_else() {
    let (app, folder) = start().await;
    let (people, id) = circle(&app).await;
    call(&app, "people_change", json!({ "id": people[2], "field": "do_not_contact", "value": true })).await;
    let made = invite(&app, &folder, &id, json!({})).await;
    let letters = made["invitations"].as_array().expect("letters");
    assert_eq!(letters.len(), 1, "one for whoever may be written to: {made}");
    let why: Vec<_> = made["left_out"].as_array().expect("a list").iter().map(|one| one["why"].clone()).collect();
    assert_eq!(why, ["silent", "yourself"], "the others with the reason");
    let ics = read(&letters[0]["ics"]);
    assert!(
        ics.contains("METHOD:REQUEST\r\n") && ics.contains("ORGANIZER;CN=\"Host\":mailto:host@example.org\r\n"),
        "a question:\n{ics}"
    );
    assert_eq!(values(&ics, "ATTENDEE").len(), 1, "to one person");
    assert!(ics.contains("mailto:noor@example.org") && !ics.contains("bo@"), "who is named alone:\n{ics}");
    assert_eq!(values(&ics, "RECURRENCE-ID"), ["TZID=Europe/Berlin:20261125T183000"], "one of the series");
    let letter = read(&letters[0]["letter"]);
    assert!(
        letter.contains("To: Noor Jansen <noor@example.org>\r\n") && letter.contains("X-Unsent: 1\r\n"),
        "a draft to her:\n{letter}"
    );
    assert!(letter.contains(&ics), "with the same question in it");
    assert_eq!(of(&app, &id, &people[1]).await.1, Value::Null, "what is not sent yet asks nobody");

    call(&app, "meetings_cancel", json!({ "id": id })).await;
    let held = json!({ "meeting_id": id, "kind": "request", "out": folder.path() });
    assert_eq!(refusal(&app, "invitations_make", held).await.field.as_deref(), Some("kind"), "nobody is invited to what is off");
    let off = invite(&app, &folder, &id, json!({ "kind": "cancel" })).await;
    let text = read(&off["invitations"][0]["ics"]);
    assert!(text.contains("METHOD:CANCEL\r\n") && text.contains("STATUS:CANCELLED\r\n"), "but told that it is:\n{text}");
    assert_eq!(values(&text, "UID"), values(&ics, "UID"), "about the same meeting");
}

#[tokio::test]
async fn an_erasure_names_the_folders_that_hold_letters_to_a_person() {
    let (app, folder) = start().await;
    let (people, id) = circle(&app).await;
    let made = invite(&app, &folder, &id, json!({ "people": [people[1]] })).await;
    let lines = call(&app, "history", json!({ "limit": 1 })).await;
    assert_eq!(lines[0]["label"], "Write invitations to “Welcome circle”", "the history knows that letters were written");
    let named = async |person: &str| {
        call(&app, "erasure_preview", json!({ "ids": [person], "way": "erased" })).await["handed_out"].clone()
    };
    assert_eq!(named(&people[1]).await, json!([made["folder"]]), "and an erasure where they lie");
    assert_eq!(named(&people[2]).await, json!([]), "of whom they were written to, and of nobody else");
    call(&app, "undo", json!({})).await;
    assert_eq!(
        named(&people[1]).await,
        json!([made["folder"]]),
        "also when the history was taken back: the files are still there"
    );
}

#[tokio::test]
async fn an_answer_moves_the_promise_of_one_person_for_one_meeting() {
    let (app, folder) = start().await;
    let (people, id) = circle(&app).await;
    let made = invite(&app, &folder, &id, json!({ "people": [people[1]] })).await;
    let ics = read(&made["invitations"][0]["ics"]);
    let yes = answer(&ics, "NOOR@example.org", "ACCEPTED");
    let seen = call(&app, "replies_read", json!({ "text": yes })).await;
    assert_eq!((&seen[0]["outcome"], &seen[0]["changes"]), (&json!("yes"), &json!(true)), "what would happen is told: {seen}");
    assert_eq!(of(&app, &id, &people[1]).await.1, Value::Null, "and not done");

    let done = outcome(&app, "replies_take", json!({ "text": yes })).await;
    assert_eq!(of(&app, &id, &people[1]).await, (json!("expected"), json!("accepted")), "she has promised to come");
    assert_eq!(of(&app, &id, &people[2]).await.1, Value::Null, "nobody else has");
    assert!(done.undo.is_some(), "one step that can be taken back");
    let again = outcome(&app, "replies_take", json!({ "text": yes })).await;
    assert_eq!((&again.value[0]["outcome"], again.undo.is_none()), (&json!("known"), true), "the same answer twice is one");

    let no = answer(&ics, "noor@example.org", "DECLINED");
    let told = take(&app, &no).await;
    assert_eq!((&told[0]["outcome"], &told[0]["comment"]), (&json!("no"), &json!("with a cake")), "with what she wrote: {told}");
    assert_eq!(of(&app, &id, &people[1]).await, (json!("excused"), json!("released")), "given back in time, the place is open");
    call(&app, "undo", json!({})).await;
    assert_eq!(of(&app, &id, &people[1]).await, (json!("expected"), json!("accepted")), "taken back as one step");
    call(&app, "redo", json!({})).await;
    take(&app, &yes).await;
    assert_eq!(of(&app, &id, &people[1]).await, (json!("expected"), json!("accepted")), "a change of mind counts");
    take(&app, &answer(&ics, "bo@example.org", "TENTATIVE")).await;
    assert_eq!(of(&app, &id, &people[2]).await, (json!("expected"), json!("asked")), "who does not know yet is asked");
    take(&app, &answer(&ics, "bo@example.org", "DECLINED")).await;
    assert_eq!(of(&app, &id, &people[2]).await, (json!("excused"), json!("declined")), "and may say no");
}

#[tokio::test]
async fn an_answer_to_a_series_is_one_to_each_meeting_to_come() {
    let (app, folder) = start().await;
    let (people, id) = circle(&app).await;
    let made = invite(&app, &folder, &id, json!({ "scope": "all", "people": [people[1]] })).await;
    let ics = read(&made["invitations"][0]["ics"]);
    assert_eq!(values(&ics, "RRULE"), ["FREQ=WEEKLY"], "the series is asked about as one");
    let told = take(&app, &answer(&ics, "noor@example.org", "ACCEPTED")).await;
    assert!(told.as_array().is_some_and(|all| all.len() > 40 && all.iter().all(|one| one["outcome"] == "yes")), "each of a year");
    call(&app, "undo", json!({})).await;
    assert_eq!(of(&app, &id, &people[1]).await.1, Value::Null, "as one step");
}

/// The same answer, given at another time of that day.
fn at(answer: &str, time: &str) -> String {
    answer.replace("DTSTAMP:20261122T100000Z", &format!("DTSTAMP:20261122T{time}Z"))
}

#[tokio::test]
async fn mails_count_in_the_order_of_their_answers_and_not_of_their_arrival() {
    let (app, folder) = start().await;
    let (people, id) = circle(&app).await;
    let made = invite(&app, &folder, &id, json!({ "people": [people[1]] })).await;
    let ics = read(&made["invitations"][0]["ics"]);
    let yes = answer(&ics, "noor@example.org", "ACCEPTED");
    let no = answer(&ics, "noor@example.org", "DECLINED");
    take(&app, &at(&no, "120000")).await;
    let late = outcome(&app, "replies_take", json!({ "text": at(&yes, "110000") })).await;
    assert_eq!(
        (&late.value[0]["outcome"], &late.value[0]["changes"]),
        (&json!("outdated"), &json!(false)),
        "eleven is before noon"
    );
    assert!(late.value[0]["text"].as_str().is_some_and(|text| text.contains("again since")), "and told so: {}", late.value);
    assert!(late.undo.is_none(), "nothing is done that could be taken back");
    assert_eq!(of(&app, &id, &people[1]).await, (json!("excused"), json!("declined")), "what she said at noon stands");

    // Said again at two, a yes of one o'clock is older although it has never been seen.
    let again = outcome(&app, "replies_take", json!({ "text": at(&no, "140000") })).await;
    assert_eq!((&again.value[0]["outcome"], again.undo.is_none()), (&json!("known"), true), "the same again changes nothing");
    assert_eq!(take(&app, &at(&yes, "130000")).await[0]["outcome"], "outdated", "but is known to be the last word");
    assert_eq!(take(&app, &at(&yes, "150000")).await[0]["outcome"], "yes", "a later one counts");
    assert_eq!(of(&app, &id, &people[1]).await, (json!("expected"), json!("accepted")), "and she comes");
    call(&app, "undo", json!({})).await;
    assert_eq!(take(&app, &at(&yes, "150000")).await[0]["outcome"], "yes", "taken back, it may be taken over anew");

    call(&app, "meetings_change", json!({ "id": id, "start_wall": "2026-11-26T18:30" })).await;
    let anew = read(&invite(&app, &folder, &id, json!({ "people": [people[1]] })).await["invitations"][0]["ics"]);
    let newer = answer(&anew, "noor@example.org", "DECLINED");
    assert_eq!(
        take(&app, &at(&newer, "090000")).await[0]["outcome"],
        "no",
        "the answer to a newer version counts, whatever its clock"
    );
    assert_eq!(of(&app, &id, &people[2]).await.1, Value::Null, "all of it is about her alone");
}

#[tokio::test]
async fn an_answer_to_the_series_and_one_to_a_meeting_count_by_their_time() {
    let (app, folder) = start().await;
    let (people, id) = circle(&app).await;
    let one = read(&invite(&app, &folder, &id, json!({ "people": [people[1]] })).await["invitations"][0]["ics"]);
    let made = invite(&app, &folder, &id, json!({ "scope": "all", "people": [people[1]] })).await;
    let all = read(&made["invitations"][0]["ics"]);
    take(&app, &at(&answer(&one, "noor@example.org", "DECLINED"), "120000")).await;
    let told = take(&app, &at(&answer(&all, "noor@example.org", "ACCEPTED"), "110000")).await;
    let outcomes: Vec<_> = told.as_array().expect("lines").iter().map(|line| line["outcome"].clone()).collect();
    assert_eq!(outcomes[0], "outdated", "for the first she said no later: {told}");
    assert!(outcomes[1..].iter().all(|outcome| outcome == "yes"), "to all the others she comes");
    assert_eq!(of(&app, &id, &people[1]).await.1, "declined", "and the one no stands");
}

#[tokio::test]
async fn what_does_not_fit_is_said_kindly_and_changes_nothing() {
    let (app, folder) = start().await;
    let (people, id) = circle(&app).await;
    let stranger = call(&app, "people_add", json!({ "name": "Di Stranger", "email": "di@example.org" })).await["id"].clone();
    let made = invite(&app, &folder, &id, json!({ "people": [people[1]] })).await;
    let ics = read(&made["invitations"][0]["ics"]);
    let yes = answer(&ics, "noor@example.org", "ACCEPTED");
    let history = || async { call(&app, "history", json!({ "limit": 50 })).await.as_array().map(Vec::len) };
    let before = history().await;
    for (text, outcome, word) in [
        (answer(&ics, "nobody@example.org", "ACCEPTED"), "unknown_sender", "nobody@example.org"),
        (answer(&ics, "di@example.org", "ACCEPTED"), "not_invited", "Di Stranger"),
        (yes.replace("UID:", "UID:0"), "unknown_meeting", "no meeting"),
        (yes.replace("@hearth", "@elsewhere"), "unknown_meeting", "no meeting"),
        (yes.replace("20261125T183000", "20261126T183000"), "unknown_meeting", "no meeting"),
    ] {
        let told = take(&app, &text).await;
        assert_eq!(told[0]["outcome"], outcome, "{text}\n{told}");
        assert!(told[0]["text"].as_str().is_some_and(|text| text.contains(word)), "in a sentence: {told}");
    }
    for (text, word) in [("Dear all", "no answer"), (ics.as_str(), "Calendars"), ("", "no answer")] {
        let refused = refusal(&app, "replies_take", json!({ "text": text })).await;
        assert!(refused.to_string().contains(word), "{text:?}: {refused}");
    }
    assert_eq!(history().await, before, "none of it is in the history, because nothing was done");
    assert_eq!(of(&app, &id, &people[1]).await.1, Value::Null, "and no promise has moved");
    assert!(stranger.is_string(), "who is in the community but not on the list");

    call(&app, "meetings_change", json!({ "id": id, "start_wall": "2026-11-26T18:30" })).await;
    assert_eq!(take(&app, &yes).await[0]["outcome"], "outdated", "an answer to what it was before is no answer to what it is");
    let anew = read(&invite(&app, &folder, &id, json!({ "people": [people[1]] })).await["invitations"][0]["ics"]);
    assert_eq!(take(&app, &answer(&anew, "noor@example.org", "ACCEPTED")).await[0]["outcome"], "yes", "asked again, it is");
    call(&app, "meetings_close", json!({ "id": id, "absent_rest": true })).await;
    let late = take(&app, &answer(&anew, "noor@example.org", "DECLINED")).await;
    assert_eq!(late[0]["outcome"], "over", "after the meeting nothing moves: {late}");
}

#[tokio::test]
async fn an_address_of_two_people_on_the_list_answers_for_neither() {
    let (app, folder) = start().await;
    let (people, id) = circle(&app).await;
    call(&app, "contacts_add", json!({ "person_id": people[2], "kind": "email", "value": "noor@example.org" })).await;
    let ics = read(&invite(&app, &folder, &id, json!({})).await["invitations"][0]["ics"]);
    let told = take(&app, &answer(&ics, "noor@example.org", "ACCEPTED")).await;
    assert_eq!(told[0]["changes"], false, "whose answer it is must be sure: {told}");
}

#[tokio::test]
async fn who_was_invited_to_a_series_is_told_that_it_ends_when_it_is_split() {
    let (app, folder) = start().await;
    let (people, id) = circle(&app).await;
    let made = invite(&app, &folder, &id, json!({ "scope": "all" })).await;
    let before = read(&made["invitations"][0]["ics"]);
    // The first was held; all the others go on at another time.
    call(&app, "meetings_close", json!({ "id": id, "absent_rest": true })).await;
    let page = call(&app, "meetings_page", json!({ "when": "coming", "offset": 0, "limit": 20 })).await;
    let rows = page["rows"].as_array().expect("meetings");
    let second = rows.iter().find(|row| row["id"] != id).expect("the next one")["id"].clone();
    let off = rows.iter().filter(|row| row["id"] == id).count();
    assert!(off <= 1, "and the first is one at most: {page}");
    call(&app, "meetings_change", json!({ "id": second, "scope": "later", "start_wall": "2026-12-03T17:00" })).await;
    let made = invite(&app, &folder, &second, json!({ "scope": "all", "people": [people[1]] })).await;
    let letters = made["invitations"].as_array().expect("letters");
    let told: Vec<_> = letters.iter().map(|one| (one["person_id"].clone(), one["ends"].clone())).collect();
    assert_eq!(told, [(json!(people[1]), json!(false)), (json!(people[1]), json!(true))], "what begins, and what ends: {made}");
    let (begins, ends) = (read(&letters[0]["ics"]), read(&letters[1]["ics"]));
    assert_eq!(values(&ends, "UID")[0], values(&before, "UID")[0], "the series that she knows");
    assert_ne!(values(&begins, "UID"), values(&ends, "UID"), "and another one");
    assert!(ends.contains("METHOD:REQUEST\r\n") && begins.contains("METHOD:REQUEST\r\n"), "both are told, not called off");
    assert_eq!(values(&ends, "RRULE"), ["FREQ=WEEKLY;UNTIL=20261125T173000Z"], "ends with what was held:\n{ends}");
    assert_eq!(values(&begins, "RRULE"), ["FREQ=WEEKLY"], "as the other goes on:\n{begins}");
    let number = |text: &str| values(text, "SEQUENCE")[0].parse::<u32>().expect("a number");
    assert!(number(&ends) > number(&before), "as a newer version of what she was sent");
    let letter = read(&letters[1]["letter"]);
    assert!(letter.contains("lets the old series end in your calendar"), "in words as well:\n{letter}");
    assert_eq!(values(&ends, "ATTENDEE").len(), 1, "and named is she alone");

    call(&app, "undo", json!({})).await;
    call(&app, "undo", json!({})).await;
    let made = invite(&app, &folder, &second, json!({ "scope": "all" })).await;
    assert!(made["invitations"].as_array().expect("letters").iter().all(|one| one["ends"] == false), "taken back, nothing ends");
}
