//! A letter that carries a file, as mail programs open it to be sent (RFC 5322, RFC 2045, RFC 2231).

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::invitations::{encoded, mailbox};
use hearth_calendar::events::Party;

/// Characters of base64 in a line (RFC 2045 §6.8).
const LINE: usize = 76;
/// No line of base64, and none that people write, begins like this.
const BOUNDARY: &str = "=_hearth_part_of_a_letter";

pub(super) struct Draft<'a> {
    pub to: &'a Party,
    pub subject: &'a str,
    pub text: &'a str,
    /// With its ending.
    pub file_name: &'a str,
    pub pdf: &'a [u8],
}

impl Draft<'_> {
    /// The file's content. `X-Unsent` makes mail programs open it as a draft, and put in who sends it.
    pub fn write(&self) -> Vec<u8> {
        let Self { to, subject, text, file_name, pdf } = self;
        let text = text.replace("\r\n", "\n").replace('\n', "\r\n");
        let plain: String =
            file_name.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') { c } else { '_' }).collect();
        let mut out = format!(
            "To: {}\r\nSubject: {}\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/mixed; boundary=\"{BOUNDARY}\"\r\n\r\n\
             --{BOUNDARY}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text}\r\n\
             --{BOUNDARY}\r\nContent-Type: application/pdf; name=\"{plain}\"\r\nContent-Transfer-Encoding: base64\r\n\
             Content-Disposition: attachment; filename=\"{plain}\"; filename*=utf-8''{}\r\n\r\n",
            mailbox(to),
            encoded(subject),
            percent(file_name),
        )
        .into_bytes();
        let body = STANDARD.encode(pdf);
        for line in body.as_bytes().chunks(LINE) {
            out.extend_from_slice(line);
            out.extend_from_slice(b"\r\n");
        }
        out.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        out
    }
}

/// RFC 5987 §3.2.1: whatever is no letter or digit as its octets.
fn percent(text: &str) -> String {
    text.bytes()
        .map(|octet| {
            if octet.is_ascii_alphanumeric() || matches!(octet, b'.' | b'-' | b'_') {
                char::from(octet).to_string()
            } else {
                format!("%{octet:02X}")
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_comes_out_as_it_went_in_and_no_name_ends_a_header() {
        let to = Party { name: "Zoë\r\nBcc: all@example.org".into(), email: "zoe@example.org".into() };
        let pdf: Vec<u8> = (0..=255).collect();
        let draft =
            Draft { to: &to, subject: "Willkommen – hier", text: "Hallo\nZoë", file_name: "Mappe – Zoë\".pdf", pdf: &pdf };
        let text = String::from_utf8(draft.write()).expect("a letter is text");
        let head = text.split("\r\n\r\n").next().unwrap_or_default();
        assert!(head.lines().all(|line| !line.starts_with("Bcc")), "no header was slipped in:\n{head}");
        assert!(text.contains("filename=\"Mappe___Zo__.pdf\"; filename*=utf-8''Mappe%20%E2%80%93%20Zo%C3%AB%22.pdf"), "{text}");
        assert!(text.lines().all(|line| line.len() <= 998), "no line is longer than a mail may have");
        let part = text.split("\r\n\r\n").nth(3).and_then(|part| part.split("--=_").next()).expect("the attachment");
        let read = STANDARD.decode(part.replace("\r\n", "")).expect("base64");
        assert_eq!(read, pdf, "byte for byte");
    }
}
