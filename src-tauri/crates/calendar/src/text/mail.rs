//! The calendar parts of a mail that programs write in letters alone (RFC 2045 §6.7, §6.8), back to what they were.

/// The decoded calendar parts; none where nothing of the text was encoded, which then can be read as it is.
pub(crate) fn calendar_parts(mail: &[u8]) -> Vec<Vec<u8>> {
    let text = String::from_utf8_lossy(mail);
    let lines: Vec<&str> = text.lines().collect();
    let mut parts = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let mut head = String::new();
        while let Some(line) = lines.get(at).filter(|line| !line.trim().is_empty()) {
            if !line.starts_with([' ', '\t']) {
                head.push('\n');
            }
            head.push_str(&line.trim().to_ascii_lowercase());
            at += 1;
        }
        let from = (at + 1).min(lines.len());
        // No encoded line begins so, but the line between two parts does.
        let to = (from..lines.len()).find(|at| lines[*at].starts_with("--")).unwrap_or(lines.len());
        if ["text/calendar", "application/ics"].iter().any(|kind| field(&head, "content-type").starts_with(kind)) {
            match field(&head, "content-transfer-encoding") {
                "base64" => parts.push(base64(&lines[from..to])),
                "quoted-printable" => parts.push(quoted(&lines[from..to])),
                _ => {}
            }
        }
        at = to + 1;
    }
    parts
}

/// The value of a field of a head that was lowered and unfolded.
fn field<'a>(head: &'a str, name: &str) -> &'a str {
    let values = head.lines().filter_map(|line| line.strip_prefix(name)?.trim_start().strip_prefix(':'));
    values.map(str::trim).next().unwrap_or_default()
}

fn base64(lines: &[&str]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0_u32, 0_u32);
    for letter in lines.iter().flat_map(|line| line.bytes()) {
        let six = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => break,
            // RFC 2045 §6.8: anything else is passed over.
            _ => continue,
        };
        held = (held << 6) | u32::from(six);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(((held >> bits) & 0xFF) as u8);
        }
    }
    bytes
}

fn quoted(lines: &[&str]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for line in lines {
        let line = line.trim_end();
        let soft = line.ends_with('=');
        let line = line.strip_suffix('=').unwrap_or(line).as_bytes();
        let mut at = 0;
        while at < line.len() {
            let digits = (line[at] == b'=').then(|| line.get(at + 1..at + 3)).flatten();
            let byte = digits.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
            bytes.push(byte.unwrap_or(line[at]));
            at += if byte.is_some() { 3 } else { 1 };
        }
        if !soft {
            bytes.extend_from_slice(b"\r\n");
        }
    }
    bytes
}
