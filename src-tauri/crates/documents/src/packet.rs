//! An onboarding packet's data: everything a newcomer needs on the first day, and nothing else.

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::DocumentError;
use crate::certificate::Signatory;
use crate::engine::Job;
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
    /// Things to read or use.
    #[serde(default)]
    pub resources: Vec<Resource>,
    /// The sheet.
    #[serde(default)]
    pub paper: Paper,
}

impl PacketData {
    fn check(&self) -> Result<(), DocumentError> {
        if self.schema != SCHEMA {
            return Err(DocumentError::Schema { found: self.schema, expected: SCHEMA });
        }
        wire::bounded("name", &self.person.name, 200)?;
        wire::bounded("community", &self.community.name, 120)
    }
}

pub(crate) fn job(data: &PacketData) -> Result<Job, DocumentError> {
    data.check()?;
    let mut content = json!({
        "person": data.person,
        "welcome": { "letter": data.welcome.letter, "from": data.welcome.from.as_ref().map(Signatory::wire) },
        "first_day": data.first_day,
        "role": data.role,
        "people": data.people.iter().map(|one| json!({ "name": one.name, "role": one.role, "reach": one.how_to_reach, "note": one.note })).collect::<Vec<_>>(),
        "meetings": data.meetings,
        "ics": data.ics,
        "checklist": data.checklist,
        "conduct": data.conduct,
        "concerns": data.concerns,
        "emergency": data.emergency,
        "resources": data.resources,
    });
    wire::clean(&mut content, "packet");
    for (list, essential) in [("people", "name"), ("meetings", "title"), ("checklist", "text"), ("resources", "title")] {
        if let Some(entries) = content[list].as_array_mut() {
            entries.retain(|entry| entry[essential] != "");
        }
    }
    let frame = Frame { community: &data.community, language: &data.person.language, date: &data.date, paper: data.paper };
    let (mut root, system_fonts) = wire::data(&frame, "packet", content, &Letters { language: &data.person.language })?;
    root["logo"] = json!(data.community.logo().map(|_| 0));
    root["logos"] = json!(data.community.logo().iter().collect::<Vec<_>>());
    Ok(Job {
        template: "/packet.typ".into(),
        data: root,
        system_fonts,
        ident: format!("packet {}", data.id),
        single_page_of: None,
        forget: false,
        dress: data.community.dress(),
    })
}
