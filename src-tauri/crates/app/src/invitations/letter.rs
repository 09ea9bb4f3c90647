//! A letter with a calendar part, as mail programs open it to be sent (RFC 5322, RFC 2045, RFC 6047).

use hearth_calendar::events::Party;

/// What the calendar part is.
pub(super) struct Letter<'a> {
    pub from: &'a Party,
    pub to: &'a Party,
    pub subject: &'a str,
    pub text: &'a str,
    pub ics: &'a str,
    /// REQUEST or CANCEL.
    pub method: &'a str,
}

/// No line of iCalendar, and none of a letter, begins like this.
const BOUNDARY: &str = "=_hearth_part_of_a_letter";

/// Octets of an encoded word (RFC 2047 §2).
const WORD: usize = 75;

impl Letter<'_> {
    /// The file's content. `X-Unsent` makes mail programs open it as a draft.
    pub fn write(&self) -> String {
        let Self { from, to, subject, text, ics, method } = self;
        let text = text.replace("\r\n", "\n").replace('\n', "\r\n");
        format!(
            "From: {}\r\nTo: {}\r\nSubject: {}\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/mixed; boundary=\"{BOUNDARY}\"\r\n\r\n\
             --{BOUNDARY}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text}\r\n\
             --{BOUNDARY}\r\nContent-Type: text/calendar; charset=utf-8; method={method}; name=\"invitation.ics\"\r\n\
             Content-Transfer-Encoding: 8bit\r\nContent-Disposition: attachment; filename=\"invitation.ics\"\r\n\r\n{ics}\
             --{BOUNDARY}--\r\n",
            mailbox(from),
            mailbox(to),
            encoded(subject)
        )
    }
}

/// A name with its address.
pub(crate) fn mailbox(party: &Party) -> String {
    let email = party.email.replace(|c: char| c.is_control() || c.is_whitespace() || matches!(c, '<' | '>' | ','), "");
    format!("{} <{email}>", encoded(&party.name))
}

/// Text of a header: every word that is not plain is encoded, so that nothing in it can end the line.
pub(crate) fn encoded(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == ' ';
    if text.chars().all(plain) {
        return text.to_owned();
    }
    let (open, close) = ("=?utf-8?Q?", "?=");
    let room = WORD - open.len() - close.len();
    let (mut words, mut word) = (Vec::new(), String::new());
    for c in text.chars() {
        let mut octets = [0; 4];
        let part: String = match c {
            ' ' => "_".into(),
            c if c.is_ascii_alphanumeric() => c.to_string(),
            c => c.encode_utf8(&mut octets).bytes().map(|octet| format!("={octet:02X}")).collect(),
        };
        if word.len() + part.len() > room {
            words.push(std::mem::take(&mut word));
        }
        word.push_str(&part);
    }
    words.push(word);
    let words: Vec<String> = words.into_iter().map(|word| format!("{open}{word}{close}")).collect();
    words.join("\r\n ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_name_can_end_a_header() {
        let evil = Party { name: "Eve\r\nBcc: all@example.org".into(), email: "eve@example.org>\r\nX: 1".into() };
        let noor = Party { name: "Noor Jansen".into(), email: "noor@example.org".into() };
        let letter =
            Letter { from: &noor, to: &evil, subject: "Küche", text: "Hello", ics: "BEGIN:VCALENDAR\r\n", method: "REQUEST" };
        let text = letter.write();
        let head = text.split("\r\n\r\n").next().unwrap_or_default();
        assert!(
            head.lines().all(|line| !line.starts_with("Bcc") && !line.starts_with("X: 1")),
            "no header was slipped in:\n{head}"
        );
        assert!(head.contains("From: Noor Jansen <noor@example.org>\r\n"), "a plain name stays readable:\n{head}");
        assert!(head.contains("Subject: =?utf-8?Q?K=C3=BCche?="), "other letters are encoded:\n{head}");
    }
}
