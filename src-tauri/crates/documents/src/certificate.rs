//! A certificate's data: who is thanked, by whom, for what.

use std::collections::BTreeMap;

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::engine::{Job, PRINT_LIMIT};
use crate::fonts::Letters;
use crate::wire::{self, Community, DocumentDate, Effort, Frame, Paper, SCHEMA};
use crate::{DocumentError, text};

/// A certificate looks like this.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Design {
    /// Framed and centred, with a marigold as its seal.
    #[default]
    Classic,
    /// Large type to one side, the long table along the foot.
    Modern,
    /// Much white, one stone, and the name.
    Minimal,
    /// Confetti, a ribbon, and the whole table looking on.
    Playful,
}

impl Design {
    /// Every design, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Classic, Self::Modern, Self::Minimal, Self::Playful];

    /// As it is written in data and in the name of its template.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Classic => "classic",
            Self::Modern => "modern",
            Self::Minimal => "minimal",
            Self::Playful => "playful",
        }
    }
}

/// The person who is thanked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Honoree {
    /// The name as the person writes it; any script, up to 200 characters.
    pub name: String,
    /// How to say it, for whoever reads it aloud.
    #[serde(default)]
    pub pronunciation: Option<String>,
}

/// Someone who signs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    /// Name; also drawn as the signature.
    pub name: String,
    /// In which role; may be empty.
    #[serde(default)]
    pub role: String,
    /// How the signature comes to stand there.
    #[serde(default, skip_serializing_if = "Hand::is_script")]
    pub hand: Hand,
    /// The signature itself, where it was scanned. Kept once with the look and not with every document.
    #[serde(skip)]
    pub scan: Option<Arc<Scan>>,
}

/// How somebody signs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hand {
    /// The name in a face like handwriting.
    #[default]
    Script,
    /// With a pen, in the room that is left for it.
    Pen,
    /// With a scanned signature.
    Picture,
}

impl Hand {
    /// Every way, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Script, Self::Pen, Self::Picture];

    /// As it is kept.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Script => "script",
            Self::Pen => "pen",
            Self::Picture => "picture",
        }
    }

    fn is_script(&self) -> bool {
        *self == Self::Script
    }
}

/// A scanned signature.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scan {
    /// An SVG document.
    pub svg: String,
    /// For whoever cannot see it; empty: whose signature it is.
    pub alt: String,
}

impl Signatory {
    /// As templates see it: without a scan, the name is written in its place.
    pub(crate) fn wire(&self) -> Value {
        let scan = self.scan.as_ref().filter(|scan| self.hand == Hand::Picture && !scan.svg.is_empty());
        let hand = if scan.is_none() && self.hand == Hand::Picture { Hand::Script } else { self.hand };
        json!({
            "name": self.name, "role": self.role, "hand": hand,
            "scan": scan.map(|scan| json!({
                "svg": scan.svg, "alt": if scan.alt.is_empty() { &self.name } else { &scan.alt },
            })),
        })
    }
}

/// A figure worth showing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stat {
    /// The number as text, in the reader's digits.
    pub value: String,
    /// What it counts.
    pub label: String,
}

/// What lets a certificate prove itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proof {
    /// Names the credential; not printed.
    pub id: String,
    /// The code as a drawing, black on white with its white border.
    pub qr: String,
    /// The side of the printed code in millimetres, its border included.
    pub side: u32,
    /// The credential itself, attached to a file that holds this certificate alone.
    pub json: String,
    /// Until when it counts, as a text; `None`: without an end.
    pub until: Option<String>,
}

/// Everything on one certificate. Version 1 of the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateData {
    /// [`SCHEMA`].
    pub schema: u32,
    /// Names the document for good: becomes the PDF's identifier, so that the same data gives the same bytes.
    pub id: String,
    /// Who thanks.
    pub community: Community,
    /// Who is thanked.
    pub person: Honoree,
    /// The heading; `None`: "Certificate of appreciation" in the document's language.
    #[serde(default)]
    pub title: Option<String>,
    /// What for, as it stands under the name; up to 600 characters.
    pub reason: String,
    /// In which working group.
    #[serde(default)]
    pub effort: Option<Effort>,
    /// When it was given.
    pub date: DocumentDate,
    /// Up to four.
    #[serde(default)]
    pub signatories: Vec<Signatory>,
    /// Up to four.
    #[serde(default)]
    pub stats: Vec<Stat>,
    /// Language of the document, for example `en`.
    pub language: String,
    /// The look.
    #[serde(default)]
    pub design: Design,
    /// The sheet, always lying on its side.
    #[serde(default)]
    pub paper: Paper,
    /// Signed for this very certificate, so no part of what would make it again.
    #[serde(skip)]
    pub credential: Option<Proof>,
}

impl CertificateData {
    fn check(&self) -> Result<(), DocumentError> {
        if self.schema != SCHEMA {
            return Err(DocumentError::Schema { found: self.schema, expected: SCHEMA });
        }
        wire::bounded("name", &self.person.name, 200)?;
        wire::bounded("reason", &self.reason, 600)?;
        wire::bounded("community", &self.community.name, 120)?;
        for (field, text, limit) in [
            ("heading", self.title.as_deref(), 80),
            ("pronunciation", self.person.pronunciation.as_deref(), 120),
            ("effort", self.effort.as_ref().map(|effort| effort.name.as_str()), 80),
        ] {
            text.map_or(Ok(()), |text| wire::bounded(field, text, limit))?;
        }
        wire::at_most("signatories", self.signatories.len(), 4)?;
        wire::at_most("figures", self.stats.len(), 4)?;
        for signatory in &self.signatories {
            wire::bounded("signatory", &signatory.name, 120)?;
        }
        for stat in &self.stats {
            wire::bounded("figure", &stat.value, 12)?;
            wire::bounded("figure-label", &stat.label, 40)?;
        }
        Ok(())
    }

    fn sheet(&self) -> Result<(Value, bool), DocumentError> {
        self.check()?;
        let mut content = json!({
            "name": self.person.name,
            "pronunciation": self.person.pronunciation,
            "title": self.title,
            "reason": self.reason,
            "effort": self.effort,
            "signatories": self.signatories.iter().map(Signatory::wire).collect::<Vec<_>>(),
            "stats": self.stats,
            "design": self.design,
            "credential": self.credential.as_ref().map(|proof| json!({
                "qr": proof.qr, "side": proof.side, "json": proof.json, "until": proof.until,
            })),
        });
        wire::clean(&mut content, "certificate");
        let frame = Frame { community: &self.community, language: &self.language, date: &self.date, paper: self.paper };
        wire::data(&frame, "certificate", content, &Letters { language: &self.language })
    }
}

/// One or many certificates as one document.
pub(crate) fn job(all: &[CertificateData]) -> Result<Job, DocumentError> {
    let first = all.first().ok_or(DocumentError::Empty { field: "certificates".into() })?;
    wire::at_most("print-file", all.len(), PRINT_LIMIT)?;
    let mut sheets = Vec::with_capacity(all.len());
    let mut logos: Vec<&str> = Vec::new();
    let mut system_fonts = false;
    for data in all {
        let (mut sheet, system) = data.sheet()?;
        system_fonts |= system;
        if let Some(svg) = data.community.logo() {
            let at = logos.iter().position(|known| *known == svg).unwrap_or_else(|| {
                logos.push(svg);
                logos.len() - 1
            });
            sheet["logo"] = json!(at);
        }
        sheets.push(sheet);
    }
    let ident = match all {
        [one] => format!("certificate {}", one.id),
        many => format!("certificates {}", many.iter().map(|data| data.id.as_str()).collect::<Vec<_>>().join(" ")),
    };
    Ok(Job {
        template: "/certificates.typ".into(),
        data: json!({ "sheets": sheets, "logos": logos }),
        system_fonts,
        ident,
        single_page_of: (all.len() == 1).then(|| text::line(&first.person.name)),
        forget: all.len() > 1,
        dress: first.community.dress(),
        files: BTreeMap::new(),
    })
}
