//! Walks along the line once; at each place the longest thing that can be read wins.

use super::{
    Given, Kind, LONGEST_LINE, Named, Part, Quick, Trouble, What,
    days::{self, Found},
    letters::Letters,
    mentions,
    spans::{quoted, without},
    times, words,
};
use crate::people::{email_key, phone_key};

/// The beginning of a line that is read, and whether something was left out.
pub(super) fn bounded(line: &str) -> (&str, bool) {
    match line.char_indices().nth(LONGEST_LINE) {
        Some((end, _)) => (line.get(..end).unwrap_or_default(), true),
        None => (line, false),
    }
}

/// Reads a line. Never fails: what is not understood is part of the title.
pub fn read(line: &str, given: &Given<'_>) -> Quick {
    let (line, cut) = bounded(line);
    let letters = Letters::of(line);
    let mut reader = Reader { line, letters: &letters, given, kind: Kind::Task, parts: Vec::new(), troubles: Vec::new() };
    if cut {
        reader.troubles.push(Trouble::TooLong);
    }
    let mut place = reader.kind();
    while place < letters.len() {
        if let Some(to) = quoted(&letters, place) {
            place = to;
            continue;
        }
        let kept = given.kept.contains(&letters.byte(place));
        place = if kept || letters.at(place) == Some(' ') { None } else { reader.part(place) }.unwrap_or(place + 1);
    }
    reader.done()
}

struct Reader<'a> {
    line: &'a str,
    letters: &'a Letters,
    given: &'a Given<'a>,
    kind: Kind,
    parts: Vec<Part>,
    troubles: Vec<Trouble>,
}

impl Reader<'_> {
    /// What the line adds, by its first word. Gives the place behind that.
    fn kind(&mut self) -> usize {
        let start = self.letters.spaces(0);
        if self.given.kept.contains(&self.letters.byte(start)) {
            return start;
        }
        if self.letters.at(start) == Some('+') {
            let named = self.letters.any(start + 1, words::PERSON);
            let bare = self.letters.at(start + 1).filter(|c| c.is_alphabetic()).map(|_| start + 1);
            if let Some(to) = named.or(bare) {
                self.kind = Kind::Person;
                self.put(start, to, What::Kind(Kind::Person));
                return to;
            }
        }
        if let Some(to) = self.letters.any(start, words::MEETING) {
            self.kind = Kind::Meeting;
            let to = if self.letters.at(to) == Some(':') { to + 1 } else { to };
            self.put(start, to, What::Kind(Kind::Meeting));
            return to;
        }
        start
    }

    fn put(&mut self, from: usize, to: usize, what: What) {
        let (from, to) = (self.letters.byte(from), self.letters.byte_end(to));
        self.parts.push(Part { from, to, what });
    }

    fn has(&self, fits: fn(&What) -> bool) -> bool {
        self.parts.iter().any(|part| fits(&part.what))
    }

    /// Reads what begins here. Gives where it ends.
    fn part(&mut self, place: usize) -> Option<usize> {
        if let Some((to, named)) = mentions::mention(self.letters, place, self.given.names) {
            return Some(self.mention(place, to, named));
        }
        if self.kind == Kind::Person {
            return self.reach(place);
        }
        if !self.letters.starts(place) {
            return None;
        }
        let mut found: Vec<(usize, Option<What>)> = Vec::new();
        if !self.has(|what| matches!(what, What::Day(_)))
            && let Some((to, day)) = days::day(self.letters, place, self.given)
        {
            found.push((to, if let Found::Day(day) = day { Some(What::Day(day)) } else { None }));
        }
        if !self.has(|what| matches!(what, What::Time { .. }))
            && let Some((to, at, minutes)) = times::time(self.letters, place, self.given)
        {
            found.push((to, Some(What::Time { at, minutes })));
        }
        if !self.has(|what| matches!(what, What::Estimate(_)))
            && !self.counts_from_now(place)
            && let Some((to, minutes)) = times::estimate(self.letters, place)
        {
            found.push((to, Some(What::Estimate(minutes))));
        }
        // The first of equals: a day before a time before a length.
        let (to, what) = found.into_iter().reduce(|best, next| if next.0 > best.0 { next } else { best })?;
        match what {
            Some(what) => self.put(place, to, what),
            None => {
                let (from, to) = (self.letters.byte(place), self.letters.byte_end(to));
                self.troubles.push(Trouble::DayUnclear { from, to });
            }
        }
        Some(to)
    }

    /// “in 2 hours” is no length.
    fn counts_from_now(&self, place: usize) -> bool {
        let before = self.letters.text(0, place);
        let before = before.trim_end();
        words::IN.iter().any(|word| before == *word || before.ends_with(&format!(" {word}")))
    }

    fn mention(&mut self, place: usize, to: usize, named: Named) -> usize {
        let text = self.line.get(self.letters.byte(place + 1)..self.letters.byte_end(to)).unwrap_or_default().to_owned();
        let second = named == Named::Effort && self.has(|what| matches!(what, What::Mention { named: Named::Effort, .. }));
        if second {
            let (from, to) = (self.letters.byte(place), self.letters.byte_end(to));
            self.troubles.push(Trouble::SecondEffort { from, to });
        } else {
            self.put(place, to, What::Mention { named, text });
        }
        to
    }

    /// An address or a number of a person.
    fn reach(&mut self, place: usize) -> Option<usize> {
        let start = place == 0 || self.letters.at(place - 1) == Some(' ');
        if !start {
            return None;
        }
        let mut to = place;
        while self.letters.at(to).is_some_and(|c| c != ' ' && !matches!(c, ',' | ';' | '<' | '>' | '#')) {
            to += 1;
        }
        let word = |to: usize| self.line.get(self.letters.byte(place)..self.letters.byte_end(to)).unwrap_or_default().to_owned();
        let text = word(to);
        if text.contains('@') && email_key(&text).is_some() && !self.has(|what| matches!(what, What::Email(_))) {
            self.put(place, to, What::Email(text));
            return Some(to);
        }
        // A number may have spaces in it: it goes on while only digits and its signs follow.
        let mut end = place;
        while self.letters.at(end).is_some_and(|c| c.is_ascii_digit() || matches!(c, '+' | '(' | ')' | '-' | '/' | ' ' | '.')) {
            end += 1;
        }
        while end > place && self.letters.at(end - 1).is_some_and(|c| !c.is_ascii_digit()) {
            end -= 1;
        }
        let digits = self.letters.text(place, end).chars().filter(char::is_ascii_digit).count();
        let text = self.letters.text(place, end);
        let whole = end > place && self.letters.ends(end) && digits >= 6 && phone_key(&text).is_some();
        if whole && !self.has(|what| matches!(what, What::Phone(_))) {
            self.put(place, end, What::Phone(text));
            return Some(end);
        }
        None
    }

    fn done(mut self) -> Quick {
        let title = without(self.line, self.parts.iter().map(|part| (part.from, part.to)));
        let reachable = self.has(|what| matches!(what, What::Email(_)));
        if title.is_empty() && !(self.kind == Kind::Person && reachable) {
            self.troubles.push(Trouble::NoTitle);
        }
        if self.kind == Kind::Meeting && !self.has(|what| matches!(what, What::Time { .. })) {
            self.troubles.push(Trouble::NoTime);
        }
        Quick { kind: self.kind, title, parts: self.parts, troubles: self.troubles }
    }
}

#[cfg(test)]
mod tests;
