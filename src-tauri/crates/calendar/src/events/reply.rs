//! What somebody has answered to an invitation: METHOD:REPLY (RFC 5546 §3.2.3), or PARTSTAT of an attendee in an event on a server. Whether
//! the answer is one to us, and from whom we know, is not decided here.

use super::read::Surroundings;
use super::write::Answer;
use crate::text::{Component, Problems, Property, calendar_parts, decode, nest, shown};
use chrono::{DateTime, NaiveDateTime, Utc};

/// Answers read of one file; a reply has one for each occurrence.
const MOST: usize = 500;

/// One person's answer about a meeting, a series, or one occurrence of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Of the invitation.
    pub uid: String,
    /// Which occurrence: its instant where the text says which, and its wall clock.
    pub recurrence: Option<(Option<DateTime<Utc>>, NaiveDateTime)>,
    /// The version that was answered.
    pub sequence: i64,
    /// When it was answered, by the answering program.
    pub stamp: Option<DateTime<Utc>>,
    /// Address of whoever answers, without `mailto:`, as written.
    pub email: String,
    /// Their name, as their program writes it.
    pub name: String,
    pub answer: Answer,
    /// What they said to it.
    pub comment: String,
    /// Title, as their copy has it.
    pub summary: String,
}

/// Why a file holds no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoReply {
    /// It is no calendar text at all.
    NoCalendar,
    /// It is a calendar, or an invitation, but no answer to one.
    OtherMethod,
    /// It says that it is an answer, but neither of whom nor what.
    Nothing,
}

/// Reads the answers out of a file or a pasted text, such as a whole mail around it.
///
/// # Errors
/// Where there is none, with the reason.
pub fn replies(bytes: &[u8]) -> Result<Vec<Reply>, NoReply> {
    let mut problems = Problems::default();
    let text = decode(bytes, &mut problems);
    let parts: Vec<Vec<u8>> = calendar_parts(&text).iter().map(|part| decode(part, &mut problems).into_owned()).collect();
    let joined = parts.join(&b"\r\n"[..]);
    let tree = nest(if parts.is_empty() { within(&text) } else { &joined }, &mut problems);
    if !tree.found {
        return Err(NoReply::NoCalendar);
    }
    let is_reply = |calendar: &&Component| {
        calendar.name == "VCALENDAR" && calendar.value("METHOD").is_some_and(|method| method.trim().eq_ignore_ascii_case("REPLY"))
    };
    let mut calendars = tree.roots.iter().filter(is_reply).peekable();
    if calendars.peek().is_none() {
        return Err(NoReply::OtherMethod);
    }
    let mut found = Vec::new();
    for calendar in calendars {
        let mut here = Surroundings::of(calendar, &mut problems);
        for event in calendar.children.iter().filter(|child| child.name == "VEVENT") {
            found.extend(one(event, &mut here));
        }
    }
    // Mail arrives in any order; what was answered last counts (RFC 5546 §2.1.5).
    found.sort_by_key(|reply| (reply.sequence, reply.stamp));
    let newest = |at: usize, one: &Reply| {
        let same = |other: &Reply| {
            (&other.uid, &other.recurrence) == (&one.uid, &one.recurrence) && other.email.eq_ignore_ascii_case(&one.email)
        };
        !found[at + 1..].iter().any(same)
    };
    let keep: Vec<bool> = found.iter().enumerate().map(|(at, one)| newest(at, one)).collect();
    let mut keep = keep.into_iter();
    found.retain(|_| keep.next().unwrap_or(true));
    found.truncate(MOST);
    if found.is_empty() { Err(NoReply::Nothing) } else { Ok(found) }
}

/// What attendees have answered in the text of an event on a server that they had not in the text before: the server takes their replies and
/// writes them there (RFC 6638 §3.2.2.1). What is said of a series comes before what is said of one of its occurrences.
pub fn answered_since(before: Option<&str>, now: &str) -> Vec<Reply> {
    let known = before.map(attending).unwrap_or_default();
    let mut all = attending(now);
    all.sort_by_key(|reply| reply.recurrence.is_some());
    let is_known = |reply: &Reply| {
        known.iter().any(|other| {
            (&other.recurrence, other.answer) == (&reply.recurrence, reply.answer) && is_same(&other.email, &reply.email)
        })
    };
    let series: Vec<String> =
        all.iter().filter(|reply| reply.recurrence.is_none() && !is_known(reply)).map(|reply| reply.email.clone()).collect();
    // Who has answered for the series again means the occurrences that stand by themselves no less than before.
    let again = |reply: &Reply| reply.recurrence.is_some() && series.iter().any(|email| is_same(email, &reply.email));
    let mut new: Vec<Reply> =
        all.into_iter().filter(|reply| reply.answer != Answer::None && (!is_known(reply) || again(reply))).collect();
    new.truncate(MOST);
    new
}

fn is_same(email: &str, other: &str) -> bool {
    email.eq_ignore_ascii_case(other)
}

/// Everybody who attends, with what they have answered. When they did is not told: the stamp of the event is that of its own last change.
fn attending(text: &str) -> Vec<Reply> {
    let mut problems = Problems::default();
    let tree = nest(text.as_bytes(), &mut problems);
    let mut found = Vec::new();
    for calendar in tree.roots.iter().filter(|root| root.name == "VCALENDAR") {
        let mut here = Surroundings::of(calendar, &mut problems);
        for event in calendar.children.iter().filter(|child| child.name == "VEVENT") {
            let Some(uid) = event.value("UID").map(str::trim).filter(|uid| !uid.is_empty()) else { continue };
            for attendee in event.all("ATTENDEE").take(MOST) {
                let reply = of(event, uid, attendee, &mut here);
                found.extend(reply.map(|reply| Reply { stamp: None, comment: String::new(), ..reply }));
            }
        }
    }
    found
}

/// The calendar inside of a text that has something before it, as a pasted mail has.
fn within(text: &[u8]) -> &[u8] {
    const MARK: &[u8] = b"BEGIN:VCALENDAR";
    let at = text.windows(MARK.len()).position(|window| window.eq_ignore_ascii_case(MARK));
    at.map_or(text, |at| &text[at..])
}

/// RFC 5546 §3.2.3: a reply names exactly one attendee. One that names several cannot be told whose it is.
fn one(event: &Component, here: &mut Surroundings) -> Option<Reply> {
    let uid = event.value("UID").map(str::trim).filter(|uid| !uid.is_empty())?;
    let mut attendees = event.all("ATTENDEE");
    let (Some(attendee), None) = (attendees.next(), attendees.next()) else { return None };
    of(event, uid, attendee, here)
}

/// What one attendee of an event has answered.
fn of(event: &Component, uid: &str, attendee: &Property, here: &mut Surroundings) -> Option<Reply> {
    let answer = attendee.param("PARTSTAT").and_then(Answer::from_word)?;
    let recurrence = match event.property("RECURRENCE-ID") {
        Some(property) => {
            let moment = here.moment(property, &property.value)?;
            Some((moment.instant(), moment.wall))
        }
        None => None,
    };
    let text = |name: &str| event.value(name).map(shown).unwrap_or_default();
    Some(Reply {
        uid: uid.to_owned(),
        recurrence,
        sequence: event.value("SEQUENCE").and_then(|text| text.trim().parse().ok()).unwrap_or(0),
        stamp: event.property("DTSTAMP").and_then(|property| here.moment(property, &property.value)?.instant()),
        email: address(attendee),
        name: attendee.param("CN").map(shown).unwrap_or_default(),
        answer,
        comment: text("COMMENT"),
        summary: text("SUMMARY"),
    })
}

fn address(property: &Property) -> String {
    let value = property.value.trim();
    let bare = match value.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => &value[7..],
        _ => value,
    };
    bare.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPLY: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:1@hearth\r\nDTSTAMP:20261122T100000Z\r\n\
        SEQUENCE:3\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261125T183000\r\nSUMMARY:Welcome circle\r\n\
        ATTENDEE;CN=\"Noor, Jansen\";PARTSTAT=DECLINED:MAILTO:noor@example.org\r\nCOMMENT:I am away\\, sorry\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    #[test]
    fn an_answer_says_who_to_what_and_why() {
        let found = replies(REPLY.as_bytes()).expect("a reply");
        let [reply] = found.as_slice() else { panic!("one attendee, one answer: {found:?}") };
        assert_eq!((reply.uid.as_str(), reply.sequence, reply.answer), ("1@hearth", 3, Answer::No), "what was answered, and how");
        assert_eq!((reply.email.as_str(), reply.name.as_str()), ("noor@example.org", "Noor, Jansen"), "by whom");
        assert_eq!(reply.comment, "I am away, sorry", "with what was said to it");
        let at = reply.recurrence.and_then(|(instant, _)| instant).map(|at| at.to_rfc3339());
        assert_eq!(at.as_deref(), Some("2026-11-25T17:30:00+00:00"), "and which occurrence is meant, on the world's clock");
    }

    #[test]
    fn an_answer_is_found_inside_of_a_pasted_mail() {
        let mail = format!("From: noor@example.org\nSubject: Declined\n\nSorry\n\n{REPLY}");
        assert_eq!(replies(mail.as_bytes()).map(|found| found.len()), Ok(1), "what stands before the calendar is passed over");
    }

    #[test]
    fn an_answer_in_a_mail_is_read_however_the_mail_writes_it() {
        let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut base64 = String::new();
        for (nth, three) in REPLY.as_bytes().chunks(3).enumerate() {
            let held = three.iter().fold(0_u32, |held, byte| (held << 8) | u32::from(*byte)) << (8 * (3 - three.len()));
            for place in 0..4 {
                let six = (held >> (18 - 6 * place)) & 63;
                base64.push(if place > three.len() { '=' } else { char::from(letters[six as usize]) });
            }
            if nth % 19 == 18 {
                base64.push_str("\r\n");
            }
        }
        let quoted = REPLY.replace('=', "=3D").replace("Welcome", "Wel=\r\ncome");
        for (encoding, body) in [("base64", &base64), ("Quoted-Printable", &quoted)] {
            let mail = format!(
                "From: noor@example.org\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\nhello\r\n--b\r\nContent-Type: text/plain\r\n\r\n\
                 Sorry\r\n--b\r\nContent-Type: text/calendar;\r\n charset=utf-8; method=REPLY\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n\
                 {body}\r\n--b--\r\n"
            );
            assert_eq!(replies(mail.as_bytes()), replies(REPLY.as_bytes()), "{encoding}: it says the same");
        }
    }

    #[test]
    fn of_two_answers_the_later_one_counts_whatever_comes_first() {
        let event = REPLY
            .split_once("BEGIN:VEVENT")
            .and_then(|(_, rest)| rest.split_once("END:VCALENDAR"))
            .map_or("", |(event, _)| event);
        let later = event.replace("DECLINED", "ACCEPTED").replace("T100000Z", "T110000Z").replace("noor@", "Noor@");
        for (first, second) in [(event, later.as_str()), (later.as_str(), event)] {
            let both = REPLY.replace(&format!("BEGIN:VEVENT{event}"), &format!("BEGIN:VEVENT{first}BEGIN:VEVENT{second}"));
            let found = replies(both.as_bytes()).expect("answers");
            let answers: Vec<Answer> = found.iter().map(|reply| reply.answer).collect();
            assert_eq!(answers, [Answer::Yes], "what was said at eleven stands");
        }
    }

    #[test]
    fn what_a_server_writes_of_an_answer_is_found_once() {
        let event = |more: &str, noor: &str, bo: &str| {
            format!(
                "BEGIN:VEVENT\r\nUID:1@hearth\r\nDTSTAMP:20261122T100000Z\r\nSEQUENCE:3\r\n{more}SUMMARY:Circle\r\n\
                 COMMENT:of the event\r\nATTENDEE;PARTSTAT={noor}:mailto:noor@example.org\r\n\
                 ATTENDEE;PARTSTAT={bo}:mailto:bo@example.org\r\nATTENDEE:mailto:ann@example.org\r\nEND:VEVENT\r\n"
            )
        };
        let text = |events: &[String]| format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}END:VCALENDAR\r\n", events.concat());
        let one = "RECURRENCE-ID;TZID=Europe/Berlin:20261125T183000\r\n";
        let said = |before: Option<&str>, now: &str| -> Vec<(String, Answer, bool)> {
            let found = answered_since(before, now).into_iter();
            found.map(|reply| (reply.email, reply.answer, reply.recurrence.is_some())).collect()
        };
        let (noor, bo) = (|| "noor@example.org".to_owned(), || "bo@example.org".to_owned());

        let asked = text(&[event("", "NEEDS-ACTION", "NEEDS-ACTION")]);
        assert_eq!(said(None, &asked), [], "who was asked has not answered");
        let answered = text(&[event("", "accepted", "DECLINED")]);
        let both = [(noor(), Answer::Yes, false), (bo(), Answer::No, false)];
        assert_eq!(said(Some(&asked), &answered), both, "two answers at once, each by its sender");
        assert_eq!(said(None, &answered), both, "and the same where nothing was seen before");
        assert_eq!(said(Some(&answered), &answered), [], "what is known is not said again");
        assert_eq!(answered_since(None, &answered)[0].comment, "", "the comment of the event is not theirs");

        let exception = text(&[event(one, "DECLINED", "DECLINED"), event("", "ACCEPTED", "DECLINED")]);
        assert_eq!(said(Some(&answered), &exception), [(noor(), Answer::No, true), (bo(), Answer::No, true)], "for one evening");
        let again = text(&[event(one, "DECLINED", "DECLINED"), event("", "TENTATIVE", "DECLINED")]);
        let in_turn = [(noor(), Answer::Perhaps, false), (noor(), Answer::No, true)];
        assert_eq!(said(Some(&exception), &again), in_turn, "a new answer for all leaves that evening as it was");
        assert_eq!(said(Some(&answered), "no calendar"), [], "no text is no answer");
    }

    #[test]
    fn what_is_no_answer_is_told_apart() {
        assert_eq!(replies(b"Dear all, see you on Friday"), Err(NoReply::NoCalendar), "a letter");
        let request = REPLY.replace("METHOD:REPLY", "METHOD:REQUEST");
        assert_eq!(replies(request.as_bytes()), Err(NoReply::OtherMethod), "an invitation");
        let nobody = REPLY.replace(";PARTSTAT=DECLINED", "");
        assert_eq!(replies(nobody.as_bytes()), Err(NoReply::Nothing), "an answer that does not say what");
        let line = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:eve@example.org\r\nCOMMENT";
        let two = REPLY.replace("COMMENT", line);
        assert_eq!(replies(two.as_bytes()), Err(NoReply::Nothing), "an answer of two people is nobody's");
    }
}
