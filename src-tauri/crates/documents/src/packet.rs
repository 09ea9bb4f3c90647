//! An onboarding packet's data: everything a newcomer needs on the first day, and nothing else.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::DocumentError;
use crate::certificate::Signatory;
use crate::engine::{Job, PACKET_LIMIT};
use crate::fonts::Letters;
use crate::wire::{self, Community, DocumentDate, Effort, Frame, Paper, SCHEMA};

/// Who the packet is for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newcomer {
    /// The name as the person writes it; up to 200 characters.
    pub name: String,
    /// Shown beside the name on the cover; may be empty.
    #[serde(default)]
    pub pronouns: String,
    /// The language of the document, for example `en`.
    pub language: String,
}

/// The letter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Welcome {
    /// Its paragraphs, greeting included; empty leaves the letter out.
    #[serde(default)]
    pub letter: Vec<String>,
    /// Who signs it.
    #[serde(default)]
    pub from: Option<Signatory>,
}

/// The first day at a glance; empty texts leave their line out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstDay {
    /// Day and time, in the reader's words.
    #[serde(default)]
    pub when: String,
    /// The place and how to get in.
    #[serde(default)]
    pub where_: String,
    /// Whom to ask for.
    #[serde(default)]
    pub ask_for: String,
    /// What to bring.
    #[serde(default)]
    pub bring: Vec<String>,
    /// Anything else.
    #[serde(default)]
    pub note: String,
}

/// What the person will do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleBrief {
    /// In which working group; its colour marks the role.
    #[serde(default)]
    pub effort: Option<Effort>,
    /// What the role is called.
    #[serde(default)]
    pub title: String,
    /// What it is good for, in a sentence or two.
    #[serde(default)]
    pub purpose: String,
    /// What is done in it.
    #[serde(default)]
    pub tasks: Vec<String>,
    /// From when to when, how often.
    #[serde(default)]
    pub term: String,
}

/// Someone to know.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// What they are for.
    #[serde(default)]
    pub role: String,
    /// Telephone number, address or place: only what this person agreed to share.
    #[serde(default)]
    pub how_to_reach: String,
    /// Anything else.
    #[serde(default)]
    pub note: String,
}

/// A coming meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gathering {
    /// What it is.
    pub title: String,
    /// Day and time, in the reader's words.
    #[serde(default)]
    pub when: String,
    /// The place.
    #[serde(default)]
    pub where_: String,
}

/// A thing to do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// What.
    pub text: String,
    /// By when, in the reader's words.
    #[serde(default)]
    pub due: Option<String>,
    /// Who helps or does it.
    #[serde(default)]
    pub who: Option<String>,
}

/// How people treat each other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conduct {
    /// The heading; empty: the label of the document's language.
    #[serde(default)]
    pub title: String,
    /// Running text.
    #[serde(default)]
    pub paragraphs: Vec<String>,
    /// The rules, one sentence each.
    #[serde(default)]
    pub points: Vec<String>,
    /// Whether the person signs for it on paper.
    #[serde(default)]
    pub signed: bool,
}

/// Something to read or use.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resource {
    /// What it is.
    pub title: String,
    /// Where it is; `https:`, `http:`, `mailto:` and `tel:` become links, other text is printed as it stands.
    #[serde(default)]
    pub url: String,
    /// What it is good for.
    #[serde(default)]
    pub note: String,
}

/// A file that comes with a packet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attached {
    /// Names it where its content is kept; may be empty.
    #[serde(default)]
    pub id: String,
    /// What it is.
    pub title: String,
    /// What it is called, with its ending; two of one name are told apart by a number.
    pub name: String,
    /// For example `application/pdf`.
    pub media_type: String,
    /// SHA-256 in hexadecimal digits: tells two versions apart where the content is not kept.
    pub sha256: String,
    /// All of it, in base64.
    #[serde(skip)]
    pub data: Arc<str>,
}

/// Something of the library on a page of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LibraryPage {
    /// The heading.
    pub title: String,
    /// What it says.
    #[serde(default)]
    pub paragraphs: Vec<String>,
    /// PNG or JPEG; the heading and the paragraphs say what it shows.
    #[serde(default)]
    pub picture: Option<Attached>,
}

/// Who accompanies the newcomer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Buddy {
    /// Name.
    pub name: String,
    /// Shown beside the name; may be empty.
    #[serde(default)]
    pub pronouns: String,
    /// How the name is said; may be empty.
    #[serde(default)]
    pub said: String,
    /// What they speak; may be empty.
    #[serde(default)]
    pub languages: String,
    /// Only what this person agreed to share; one way in a line.
    #[serde(default)]
    pub how_to_reach: String,
    /// What a buddy is there for; paragraphs.
    #[serde(default)]
    pub about: Vec<String>,
}

/// How large the letters are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Print {
    /// As the template has them.
    #[default]
    Usual,
    /// None under 16 points.
    Large,
}

impl Print {
    fn is_usual(&self) -> bool {
        *self == Self::Usual
    }
}

/// A part of a packet behind its cover.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The letter.
    Letter,
    /// The first day at a glance.
    FirstDay,
    /// Who accompanies them.
    Buddy,
    /// The role.
    Role,
    /// People to know.
    People,
    /// The next meetings.
    Meetings,
    /// Things to do.
    Checklist,
    /// How people treat each other.
    Conduct,
    /// What to do in an emergency.
    Emergency,
    /// How to raise a concern, or to leave.
    Concerns,
    /// Things to read or use: the list, the pages and the files that come with it.
    Resources,
}

impl Part {
    /// Every part, in the usual order.
    pub const ALL: [Self; 11] = [
        Self::Letter,
        Self::FirstDay,
        Self::Buddy,
        Self::Role,
        Self::People,
        Self::Meetings,
        Self::Checklist,
        Self::Conduct,
        Self::Emergency,
        Self::Concerns,
        Self::Resources,
    ];
}

/// Everything in one packet. Version 1 of the contract. Empty parts are left out, heading and all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PacketData {
    /// [`SCHEMA`].
    pub schema: u32,
    /// Names the document for good: becomes the PDF's identifier, so that the same data gives the same bytes.
    pub id: String,
    /// Who welcomes.
    pub community: Community,
    /// Who is welcomed.
    pub person: Newcomer,
    /// The day the packet was made.
    pub date: DocumentDate,
    /// The letter.
    #[serde(default)]
    pub welcome: Welcome,
    /// The first day.
    #[serde(default)]
    pub first_day: FirstDay,
    /// The role.
    #[serde(default)]
    pub role: RoleBrief,
    /// People to know.
    #[serde(default)]
    pub people: Vec<Contact>,
    /// The next meetings.
    #[serde(default)]
    pub meetings: Vec<Gathering>,
    /// iCalendar text, attached byte for byte as `meetings.ics`.
    #[serde(default)]
    pub ics: Option<String>,
    /// Things to do.
    #[serde(default)]
    pub checklist: Vec<Checkpoint>,
    /// The code of conduct.
    #[serde(default)]
    pub conduct: Conduct,
    /// How to raise a concern, or to leave; paragraphs.
    #[serde(default)]
    pub concerns: Vec<String>,
    /// What to do in an emergency; paragraphs.
    #[serde(default)]
    pub emergency: Vec<String>,
    /// Who accompanies them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buddy: Option<Buddy>,
    /// Things to read or use.
    #[serde(default)]
    pub resources: Vec<Resource>,
    /// Pages of the library, behind that list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<LibraryPage>,
    /// Files that are attached to the packet and named in that list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attached>,
    /// The parts that are printed, in this order; none: every part in the usual one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
    /// The sheet.
    #[serde(default)]
    pub paper: Paper,
    /// How large the letters are.
    #[serde(default, skip_serializing_if = "Print::is_usual")]
    pub print: Print,
}

impl PacketData {
    /// Prints these parts only, in this order. What is in the others is taken out of the data.
    #[must_use]
    pub fn of_parts(mut self, parts: &[Part]) -> Self {
        if *parts == Part::ALL {
            return self;
        }
        for part in Part::ALL.into_iter().filter(|part| !parts.contains(part)) {
            match part {
                Part::Letter => self.welcome = Welcome::default(),
                Part::FirstDay => self.first_day = FirstDay::default(),
                // The cover names role and effort.
                Part::Role => (self.role.purpose, self.role.tasks, self.role.term) = Default::default(),
                Part::People => self.people.clear(),
                Part::Meetings => (self.meetings, self.ics) = Default::default(),
                Part::Checklist => self.checklist.clear(),
                Part::Conduct => self.conduct = Conduct::default(),
                Part::Emergency => self.emergency.clear(),
                Part::Concerns => self.concerns.clear(),
                Part::Buddy => self.buddy = None,
                Part::Resources => (self.resources, self.pages, self.attachments) = Default::default(),
            }
        }
        self.parts = parts.to_vec();
        // Where nobody is introduced it makes no difference whether somebody would be.
        if self.buddy.is_none() {
            self.parts.retain(|part| *part != Part::Buddy);
        }
        self
    }

    fn check(&self) -> Result<(), DocumentError> {
        if self.schema != SCHEMA {
            return Err(DocumentError::Schema { found: self.schema, expected: SCHEMA });
        }
        wire::bounded("name", &self.person.name, 200)?;
        wire::bounded("community", &self.community.name, 120)
    }
}

impl PacketData {
    fn sheet(&self, logos: &mut Vec<String>, files: &mut Files, alone: bool) -> Result<(Value, bool), DocumentError> {
        self.check()?;
        // Whoever prints for many needs no calendars of theirs, and no files.
        let attached = self.attachments.iter().filter(|_| alone);
        let attached: Vec<Value> = attached
            .map(|one| json!({ "title": one.title, "name": one.name, "media_type": one.media_type, "file": files.put(one) }))
            .collect();
        let pages: Vec<Value> = self
            .pages
            .iter()
            .map(|page| {
                let picture = page.picture.as_ref().map(|one| files.put(one));
                json!({ "title": page.title, "paragraphs": page.paragraphs, "picture": picture })
            })
            .collect();
        // A template of one's own that was written before there were buddies knows no such part.
        let own = self.community.look.template.as_ref();
        let introduces = self.buddy.is_some() && own.is_none_or(|own| own.source.contains("buddy"));
        let parts = if self.parts.is_empty() { &Part::ALL } else { self.parts.as_slice() };
        let parts: Vec<Part> = parts.iter().copied().filter(|part| *part != Part::Buddy || introduces).collect();
        let mut content = json!({
            "person": self.person,
            "welcome": { "letter": self.welcome.letter, "from": self.welcome.from.as_ref().map(Signatory::wire) },
            "first_day": self.first_day,
            "role": self.role,
            "people": self.people.iter().map(|one| json!({ "name": one.name, "role": one.role, "reach": one.how_to_reach, "note": one.note })).collect::<Vec<_>>(),
            "meetings": self.meetings,
            "ics": self.ics.as_ref().filter(|_| alone),
            "checklist": self.checklist,
            "conduct": self.conduct,
            "concerns": self.concerns,
            "emergency": self.emergency,
            "buddy": self.buddy.as_ref().map(|one| json!({ "name": one.name, "pronouns": one.pronouns, "said": one.said, "languages": one.languages, "reach": one.how_to_reach, "about": one.about })),
            "resources": self.resources,
            "pages": pages,
            "attachments": attached,
            "large": self.print == Print::Large,
            "parts": parts,
        });
        wire::clean(&mut content, "packet");
        for (list, essential) in
            [("people", "name"), ("meetings", "title"), ("checklist", "text"), ("resources", "title"), ("pages", "title")]
        {
            if let Some(entries) = content[list].as_array_mut() {
                entries.retain(|entry| entry[essential] != "");
            }
        }
        let frame = Frame { community: &self.community, language: &self.person.language, date: &self.date, paper: self.paper };
        let (mut sheet, system) = wire::data(&frame, "packet", content, &Letters { language: &self.person.language })?;
        if let Some(svg) = self.community.logo() {
            let at = logos.iter().position(|known| known == svg).unwrap_or_else(|| {
                logos.push(svg.to_owned());
                logos.len() - 1
            });
            sheet["logo"] = json!(at);
        }
        Ok((sheet, system))
    }
}

/// Every file that a job carries, once, by its path.
#[derive(Default)]
struct Files(BTreeMap<String, String>);

impl Files {
    fn put(&mut self, file: &Attached) -> String {
        let path = format!("/library/{}", file.sha256);
        self.0.entry(path.clone()).or_insert_with(|| file.data.to_string());
        path
    }
}

/// One or many packets as one document.
pub(crate) fn job(all: &[PacketData]) -> Result<Job, DocumentError> {
    let first = all.first().ok_or(DocumentError::Empty { field: "packets".into() })?;
    wire::at_most("packets", all.len(), PACKET_LIMIT)?;
    let (mut sheets, mut logos, mut system_fonts) = (Vec::with_capacity(all.len()), Vec::new(), false);
    let mut files = Files::default();
    for data in all {
        let (sheet, system) = data.sheet(&mut logos, &mut files, all.len() == 1)?;
        system_fonts |= system;
        sheets.push(sheet);
    }
    let ident = match all {
        [one] => format!("packet {}", one.id),
        many => format!("packets {}", many.iter().map(|data| data.id.as_str()).collect::<Vec<_>>().join(" ")),
    };
    Ok(Job {
        template: "/packet.typ".into(),
        data: json!({ "sheets": sheets, "logos": logos }),
        system_fonts,
        ident,
        single_page_of: None,
        forget: all.len() > 1,
        dress: first.community.dress(),
        files: files.0,
    })
}
