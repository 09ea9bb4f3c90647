//! Answers to invitations as other programs write them.

use hearth_calendar::events::{Answer, replies};
use serde_json::Value;

#[test]
fn answers_of_other_programs_are_read() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures/itip/replies.json");
    let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).expect("the fixture")).expect("JSON");
    assert!(cases.len() > 10, "the fixture holds cases");
    for case in cases {
        let text = case["text"].as_str().expect("a text");
        let found = replies(text.as_bytes()).unwrap_or_else(|why| panic!("{}: {why:?}", case["test"]));
        let [reply] = found.as_slice() else { panic!("{}: one answer, not {found:?}", case["test"]) };
        assert_eq!((reply.answer, reply.sequence, reply.uid.as_str()), (Answer::Yes, 2, "foobar"), "{}", case["test"]);
        assert_eq!(Some(reply.email.as_str()), case["email"].as_str(), "{}: by whom", case["test"]);
        let at = reply.recurrence.and_then(|(instant, _)| instant).map(|at| at.format("%Y%m%dT%H%M%SZ").to_string());
        let wanted = match case["recurrence"].as_str() {
            None => None,
            Some(
                "RECURRENCE-ID;TZID=America/Toronto:20140725T000000" | "RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20140725T110000",
            ) => Some("20140725T040000Z"),
            Some(utc) => utc.strip_prefix("RECURRENCE-ID:"),
        };
        assert_eq!(at.as_deref(), wanted, "{}: which occurrence", case["test"]);
    }
}
