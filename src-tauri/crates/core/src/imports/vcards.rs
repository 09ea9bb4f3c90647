//! vCard 2.1, 3.0 and 4.0 (RFC 6350, RFC 2426) as a table: one record for each card. Quoted-printable, folded lines, groups and
//! labels are read; photos, keys and sounds are not. What is broken costs its own card or less.

mod line;

use std::collections::BTreeMap;

use line::{Line, lines, split, unescape};

use super::{records::Record, table::Table};

/// The most values of one kind that a card keeps.
const MOST: usize = 20;
/// Columns for this many addresses of a kind; the most that a card in the file has, if fewer.
const KINDS: [&str; 4] = ["E-mail", "Phone", "Address", "Website"];

/// Whether this looks like vCards.
pub fn is_vcards(text: &str) -> bool {
    let start = text.trim_start_matches(['\u{FEFF}', ' ', '\t', '\r', '\n']);
    start.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCARD"))
}

#[derive(Debug, Default)]
struct Card {
    line: usize,
    name: String,
    built: String,
    single: BTreeMap<&'static str, Vec<String>>,
    /// By kind: group, label and value.
    reach: BTreeMap<&'static str, Vec<(String, String, String)>>,
    /// What a group calls its properties.
    labels: BTreeMap<String, String>,
    /// It never ended.
    broken: bool,
}

/// Columns of one value, in their order, after the name.
const SINGLE: [&str; 10] = [
    "Nickname",
    "Organization Name",
    "Organization Title",
    "Birthday",
    "Pronouns",
    "Language",
    "Labels",
    "Notes",
    "Kind",
    "External Identifier",
];

/// Reads every card of a file.
pub fn vcards(bytes: &[u8]) -> Table {
    let mut cards: Vec<Card> = Vec::new();
    let mut open: Option<Card> = None;
    // Cards within cards (AGENT) are somebody else's.
    let mut inner = 0_usize;
    let mut agent = false;
    for line in lines(bytes) {
        match (line.name.as_str(), line.value.trim().to_ascii_uppercase().as_str()) {
            ("BEGIN", "VCARD") if open.is_some() && agent => inner += 1,
            ("BEGIN", "VCARD") => {
                if let Some(mut cut) = open.take() {
                    cut.broken = true;
                    cards.push(cut);
                }
                inner = 0;
                open = Some(Card { line: line.number, ..Card::default() });
            }
            ("END", "VCARD") if inner > 0 => inner -= 1,
            ("END", "VCARD") => cards.extend(open.take()),
            _ if inner > 0 => {}
            _ => {
                agent = line.name == "AGENT";
                if let Some(card) = &mut open {
                    card.take(&line);
                }
            }
        }
    }
    if let Some(mut cut) = open {
        cut.broken = true;
        cards.push(cut);
    }
    table(&cards)
}

impl Card {
    fn one(&mut self, column: &'static str, value: String) {
        let values = self.single.entry(column).or_default();
        let value = value.trim().to_owned();
        if !value.is_empty() && values.len() < MOST && !values.contains(&value) {
            values.push(value);
        }
    }

    fn reach(&mut self, kind: &'static str, line: &Line, value: String) {
        let values = self.reach.entry(kind).or_default();
        let value = value.trim().to_owned();
        if !value.is_empty() && values.len() < MOST && !values.iter().any(|there| there.2 == value) {
            values.push((line.group.clone(), line.label(), value));
        }
    }

    fn take(&mut self, line: &Line) {
        if line.is_binary() {
            return;
        }
        let whole = || unescape(&line.value);
        let parts = || -> Vec<String> { split(&line.value, ';').iter().map(|part| unescape(part).trim().to_owned()).collect() };
        let listed = |order: &[usize], between: &str| {
            let parts = parts();
            let said: Vec<&str> =
                order.iter().filter_map(|at| parts.get(*at)).map(String::as_str).filter(|p| !p.is_empty()).collect();
            said.join(between)
        };
        match line.name.as_str() {
            "FN" if self.name.is_empty() => self.name = whole().trim().to_owned(),
            // Family, given, additional; prefixes and suffixes are left out as in every other source.
            "N" if self.built.is_empty() => self.built = listed(&[1, 2, 0], " "),
            "NICKNAME" => split(&line.value, ',').first().into_iter().for_each(|name| self.one("Nickname", unescape(name))),
            "EMAIL" => self.reach("E-mail", line, whole().trim().trim_start_matches("mailto:").to_owned()),
            "TEL" => self.reach("Phone", line, whole().trim().trim_start_matches("tel:").to_owned()),
            // Extended address and street, then place, region, code and country.
            "ADR" => self.reach("Address", line, listed(&[0, 1, 2, 3, 4, 5, 6], ", ")),
            "URL" => self.reach("Website", line, whole()),
            "ORG" => self.one("Organization Name", listed(&[0, 1, 2], ", ")),
            "TITLE" | "ROLE" => self.one("Organization Title", whole()),
            "BDAY" => self.one("Birthday", birthday(&whole(), line.has("X-APPLE-OMIT-YEAR"))),
            "PRONOUNS" => self.one("Pronouns", whole()),
            "LANG" => self.one("Language", whole()),
            "CATEGORIES" => split(&line.value, ',').iter().for_each(|label| self.one("Labels", unescape(label))),
            "NOTE" => self.one("Notes", whole()),
            "KIND" | "X-ADDRESSBOOKSERVER-KIND" => self.one("Kind", whole().to_lowercase()),
            "UID" => self.one("External Identifier", whole().trim().trim_start_matches("urn:uuid:").to_owned()),
            "X-ABLABEL" if !line.group.is_empty() => {
                // Apple writes its own words as _$!<Home>!$_.
                let label = whole().replace("_$!<", "").replace(">!$_", "");
                self.labels.insert(line.group.clone(), label);
            }
            _ => {}
        }
    }
}

/// Days of birth in any of the forms of the three versions; without a year as `--05-09`.
fn birthday(text: &str, omits_year: bool) -> String {
    let text = text.trim();
    let day = text.split('T').next().unwrap_or(text);
    let digits: String = day.chars().filter(char::is_ascii_digit).collect();
    match (day.starts_with("--"), digits.len()) {
        (true, 4) => format!("--{}-{}", &digits[..2], &digits[2..]),
        (false, 8) if omits_year || digits.starts_with("1604") => format!("--{}-{}", &digits[4..6], &digits[6..]),
        (false, 8) => format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..]),
        _ => text.to_owned(),
    }
}

/// All cards under the same columns, as many for each kind of address as one of them needs.
fn table(cards: &[Card]) -> Table {
    if cards.is_empty() {
        return Table::default();
    }
    let most = |kind: &str| cards.iter().filter_map(|card| card.reach.get(kind)).map(Vec::len).max().unwrap_or(0);
    let counts: Vec<(&str, usize)> = KINDS.iter().map(|kind| (*kind, most(kind))).collect();
    let singles: Vec<&str> =
        SINGLE.iter().filter(|column| cards.iter().any(|card| card.single.contains_key(*column))).copied().collect();
    let mut header = vec!["Name".to_owned()];
    header.extend(singles.iter().map(ToString::to_string));
    for (kind, count) in &counts {
        for number in 1..=*count {
            let what = if *kind == "Address" { "Formatted" } else { "Value" };
            header.extend([format!("{kind} {number} - Label"), format!("{kind} {number} - {what}")]);
        }
    }
    let mut records = vec![Record { line: 0, cells: header, broken: false }];
    for card in cards {
        let mut cells = vec![if card.name.is_empty() { card.built.clone() } else { card.name.clone() }];
        for column in &singles {
            let between = if *column == "Notes" { "\n\n" } else { " ::: " };
            cells.push(card.single.get(column).map(|values| values.join(between)).unwrap_or_default());
        }
        for (kind, count) in &counts {
            let values = card.reach.get(kind).map(Vec::as_slice).unwrap_or_default();
            for place in 0..*count {
                let (group, label, value) = values.get(place).cloned().unwrap_or_default();
                let label = card.labels.get(&group).cloned().unwrap_or(label);
                cells.extend([label, value]);
            }
        }
        records.push(Record { line: card.line, cells, broken: card.broken });
    }
    Table { records }
}

#[cfg(test)]
mod tests;
