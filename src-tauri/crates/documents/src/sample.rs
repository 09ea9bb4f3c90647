//! A made-up document of each kind, to show how it looks: nobody's data, in the language of the reader.

use hearth_texts::{Language, number, say_in};
use serde_json::json;

use crate::certificate::{CertificateData, Design, Honoree, Signatory, Stat};
use crate::engine::Sheet;
use crate::packet::PacketData;
use crate::sheets::{
    Action, Badge, BadgeSize, Badges, Board, Expected, Letter, LetterKind, Letterhead, Minutes, MinutesItem, Notice, Served,
    SignIn, Statement, Wanted,
};
use crate::template::Shipped;
use crate::wire::{Effort, SCHEMA};
use crate::{DocumentError, Gathering};

/// A document about nobody.
#[derive(Debug, Clone)]
pub enum Sample {
    /// A certificate.
    Certificate(Box<CertificateData>),
    /// A packet.
    Packet(Box<PacketData>),
    /// The list at the door.
    SignIn(SignIn),
    /// Badges.
    Badges(Badges),
    /// Minutes.
    Minutes(Minutes),
    /// A letter or a card.
    Letter(Letter),
    /// A statement.
    Statement(Statement),
    /// One effort or the board.
    Board(Board),
}

impl Sample {
    /// The document as the engine takes it.
    #[must_use]
    pub fn sheet(&self) -> Sheet<'_> {
        match self {
            Self::Certificate(data) => Sheet::Certificate(data),
            Self::Packet(data) => Sheet::Packet(data),
            Self::SignIn(data) => Sheet::SignIn(data),
            Self::Badges(data) => Sheet::Badges(data),
            Self::Minutes(data) => Sheet::Minutes(data),
            Self::Letter(data) => Sheet::Letter(data),
            Self::Statement(data) => Sheet::Statement(data),
            Self::Board(data) => Sheet::Board(data),
        }
    }

    /// Of the template, as `head` would print it. Without `signatories` somebody made up signs.
    ///
    /// # Errors
    /// [`DocumentError::Engine`] where the made-up packet does not follow the contract.
    pub fn of(template: Shipped, head: Letterhead, mut signatories: Vec<Signatory>) -> Result<Self, DocumentError> {
        let language = Language::from_tag(&head.language).unwrap_or_default();
        let words = Words { language };
        if signatories.is_empty() {
            let role = say_in!(language, "sample-role");
            signatories.push(Signatory { name: words.lead(), role, ..Signatory::default() });
        }
        signatories.truncate(4);
        Ok(match template {
            Shipped::CertificateClassic => certificate(Design::Classic, head, signatories, words),
            Shipped::CertificateModern => certificate(Design::Modern, head, signatories, words),
            Shipped::CertificateMinimal => certificate(Design::Minimal, head, signatories, words),
            Shipped::CertificatePlayful => certificate(Design::Playful, head, signatories, words),
            Shipped::Packet => Self::Packet(Box::new(packet(head, &signatories[0], words)?)),
            Shipped::Letter => letter(LetterKind::Letter, head, signatories, words),
            Shipped::Card => letter(LetterKind::Card, head, signatories, words),
            Shipped::Statement => statement(head, &signatories[0], words),
            Shipped::SignIn => Self::SignIn(SignIn {
                title: words.meeting(),
                when: head.date.text.clone(),
                where_: words.place(),
                effort: Some(words.effort()),
                expected: words.people().into_iter().map(|name| Expected { name, pronouns: String::new() }).collect(),
                walk_ins: 6,
                head,
            }),
            Shipped::Badges => Self::Badges(badges(head, words)),
            Shipped::Minutes => Self::Minutes(minutes(head, words)),
            Shipped::Effort => {
                Self::Board(Board { head, title: String::new(), notices: vec![words.notice(words.effort(), true)] })
            }
            Shipped::Noticeboard => Self::Board(Board {
                head,
                title: say_in!(language, "sheets-board-heading"),
                notices: vec![
                    words.notice(words.effort(), true),
                    words.notice(Effort { name: say_in!(language, "sample-effort-two"), hue: 30 }, false),
                    words.notice(Effort { name: say_in!(language, "sample-effort-three"), hue: 240 }, true),
                ],
            }),
        })
    }
}

#[derive(Clone, Copy)]
struct Words {
    language: Language,
}

impl Words {
    fn name(self) -> String {
        say_in!(self.language, "sample-name")
    }
    fn lead(self) -> String {
        say_in!(self.language, "sample-lead")
    }
    fn people(self) -> Vec<String> {
        let more = say_in!(self.language, "sample-people");
        [self.name(), self.lead()].into_iter().chain(more.split(';').map(|name| name.trim().to_owned())).collect()
    }
    fn effort(self) -> Effort {
        Effort { name: say_in!(self.language, "sample-effort"), hue: 150 }
    }
    fn meeting(self) -> String {
        say_in!(self.language, "sample-meeting")
    }
    fn place(self) -> String {
        say_in!(self.language, "sample-place")
    }
    fn letter(self) -> String {
        say_in!(self.language, "sample-letter")
    }
    fn task(self) -> String {
        say_in!(self.language, "sample-task")
    }
    fn notice(self, effort: Effort, open: bool) -> Notice {
        let wanted = Wanted { title: say_in!(self.language, "sample-wanted"), about: Vec::new(), places: String::new() };
        Notice {
            name: effort.name,
            hue: effort.hue,
            purpose: say_in!(self.language, "sample-purpose"),
            cadence: String::new(),
            join: say_in!(self.language, "sample-join"),
            leads: self.lead(),
            meetings: vec![Gathering { title: self.meeting(), when: String::new(), where_: self.place() }],
            wanted: if open { vec![wanted] } else { Vec::new() },
        }
    }
}

fn certificate(design: Design, head: Letterhead, signatories: Vec<Signatory>, words: Words) -> Sample {
    let hours =
        Stat { value: number(words.language, 42.0), label: say_in!(words.language, "certificates-hours-given", count = 42) };
    Sample::Certificate(Box::new(CertificateData {
        schema: SCHEMA,
        id: head.id,
        community: head.community,
        person: Honoree { name: words.name(), pronunciation: None },
        title: None,
        reason: say_in!(words.language, "sample-reason"),
        effort: Some(words.effort()),
        date: head.date,
        signatories,
        stats: vec![hours],
        language: head.language,
        design,
        paper: head.paper,
        credential: None,
    }))
}

fn packet(head: Letterhead, from: &Signatory, words: Words) -> Result<PacketData, DocumentError> {
    let language = words.language;
    let effort = words.effort();
    let greeting = say_in!(language, "sheets-greeting", name = words.name());
    let value = json!({
        "schema": SCHEMA, "id": head.id, "community": { "name": "" },
        "person": { "name": words.name(), "language": head.language },
        "date": head.date, "paper": head.paper,
        "welcome": { "letter": [greeting, words.letter()] },
        "first_day": {
            "when": head.date.text, "where_": words.place(), "ask_for": words.lead(),
            "bring": [], "note": say_in!(language, "sample-purpose"),
        },
        "role": {
            "effort": { "name": effort.name, "hue": effort.hue }, "title": say_in!(language, "sample-wanted"),
            "purpose": say_in!(language, "sample-purpose"), "tasks": [words.task()],
        },
        "people": words.people().into_iter().skip(1).map(|name| json!({ "name": name })).collect::<Vec<_>>(),
        "meetings": [{ "title": words.meeting(), "when": head.date.text, "where_": words.place() }],
        "checklist": [{ "text": words.task() }],
        "concerns": [say_in!(language, "sample-join")],
    });
    let mut data: PacketData =
        serde_json::from_value(value).map_err(|reason| DocumentError::Engine { reason: reason.to_string() })?;
    data.community = head.community;
    data.welcome.from = Some(from.clone());
    Ok(data)
}

fn letter(kind: LetterKind, head: Letterhead, signatories: Vec<Signatory>, words: Words) -> Sample {
    Sample::Letter(Letter {
        head,
        kind,
        name: words.name(),
        greeting: say_in!(words.language, "sheets-greeting", name = words.name()),
        text: words.letter(),
        signatories,
    })
}

fn statement(head: Letterhead, signatory: &Signatory, words: Words) -> Sample {
    let hours = |quarters: f64| number(words.language, quarters);
    let month = head.date.text.clone();
    Sample::Statement(Statement {
        name: words.name(),
        lead: say_in!(words.language, "sample-reason"),
        purpose: String::new(),
        rows: [12.0, 17.5, 12.5]
            .into_iter()
            .map(|spent| Served { month: month.clone(), effort: words.effort().name, hours: hours(spent) })
            .collect(),
        total: hours(42.0),
        signatory: Some(signatory.clone()),
        head,
    })
}

fn badges(head: Letterhead, words: Words) -> Badges {
    let badge = |(at, name): (usize, String)| Badge {
        name,
        say: String::new(),
        pronouns: if at == 0 { say_in!(words.language, "sample-pronouns") } else { String::new() },
        languages: vec!["English".into(), "Deutsch".into()],
        role: if at == 1 { say_in!(words.language, "sample-role") } else { String::new() },
        is_new: at == 0,
    };
    Badges {
        head,
        effort: Some(words.effort()),
        badges: words.people().into_iter().enumerate().map(badge).collect(),
        size: BadgeSize::Large,
    }
}

fn minutes(head: Letterhead, words: Words) -> Minutes {
    let item = |notes: String, decisions: Vec<String>| MinutesItem { title: words.task(), notes, decisions };
    Minutes {
        title: words.meeting(),
        when: head.date.text.clone(),
        where_: words.place(),
        effort: Some(words.effort()),
        present: words.people(),
        excused: Vec::new(),
        items: vec![item(words.letter(), vec![say_in!(words.language, "sample-join")])],
        actions: vec![Action { task: words.task(), who: words.lead(), due: head.date.text.clone() }],
        head,
    }
}
