//! The words of packets: Hearth's own until the community writes its own. An empty text leaves its part out.

use std::collections::BTreeMap;

use hearth_documents::Part;
use hearth_texts::{Language, Said, said, spoken};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, Done, None, documents::plain};

/// One text of a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PacketText {
    Welcome,
    FirstDay,
    Bring,
    Buddy,
    Conduct,
    Concerns,
    Emergency,
    Checklist,
    SignedBy,
    SignedRole,
    /// The parts that are printed, by their words and in their order, and [`SIGNATURE`] where the rules are signed on paper.
    Parts,
}

/// Stands among the parts where there is room to sign the rules.
const SIGNATURE: &str = "signature";

const ALL: [PacketText; 11] = [
    PacketText::Welcome,
    PacketText::FirstDay,
    PacketText::Bring,
    PacketText::Buddy,
    PacketText::Conduct,
    PacketText::Concerns,
    PacketText::Emergency,
    PacketText::Checklist,
    PacketText::SignedBy,
    PacketText::SignedRole,
    PacketText::Parts,
];

fn part_word(part: Part) -> &'static str {
    match part {
        Part::Letter => "letter",
        Part::FirstDay => "first_day",
        Part::Buddy => "buddy",
        Part::Role => "role",
        Part::People => "people",
        Part::Meetings => "meetings",
        Part::Checklist => "checklist",
        Part::Conduct => "conduct",
        Part::Emergency => "emergency",
        Part::Concerns => "concerns",
        Part::Resources => "resources",
    }
}

fn part_of(word: &str) -> Option<Part> {
    Part::ALL.into_iter().find(|part| part_word(*part) == word)
}

impl PacketText {
    fn word(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::FirstDay => "first_day",
            Self::Bring => "bring",
            Self::Buddy => "buddy",
            Self::Conduct => "conduct",
            Self::Concerns => "concerns",
            Self::Emergency => "emergency",
            Self::Checklist => "checklist",
            Self::SignedBy => "signed_by",
            Self::SignedRole => "signed_role",
            Self::Parts => "parts",
        }
    }

    /// What undo calls it.
    fn label(self) -> Said {
        match self {
            Self::Welcome => said!("packet-text-welcome"),
            Self::FirstDay => said!("packet-text-first-day"),
            Self::Bring => said!("packet-text-bring"),
            Self::Buddy => said!("packet-text-buddy"),
            Self::Conduct => said!("packet-text-conduct"),
            Self::Concerns => said!("packet-text-concerns"),
            Self::Emergency => said!("packet-text-emergency"),
            Self::Checklist => said!("packet-text-checklist"),
            Self::SignedBy | Self::SignedRole => said!("packet-text-signed"),
            Self::Parts => said!("packet-text-parts"),
        }
    }

    /// Hearth's own words. The braces are filled in when a packet is made.
    fn usual(self, language: Language) -> String {
        let said = match self {
            Self::Welcome => said!("packet-usual-welcome", name = "{name}", community = "{community}"),
            Self::FirstDay => said!("packet-usual-first-day"),
            Self::Bring => said!("packet-usual-bring"),
            Self::Buddy => said!("packet-usual-buddy", buddy = "{buddy}"),
            Self::Conduct => said!("packet-usual-conduct"),
            Self::Concerns => said!("packet-usual-concerns"),
            Self::Emergency => said!("packet-usual-emergency"),
            Self::Checklist => said!("packet-usual-checklist"),
            Self::SignedBy | Self::SignedRole => return String::new(),
            Self::Parts => return Part::ALL.map(part_word).join(" "),
        };
        plain(&said.say_in(language))
    }
}

/// All texts as packets use them now.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct PacketTexts {
    /// The letter's paragraphs. `{name}`, `{community}`, `{effort}` and `{lead}` stand for what they say, here and below.
    pub welcome: String,
    pub first_day: String,
    /// One thing for each line, as in the code of conduct and the checklist.
    pub bring: String,
    /// What a buddy is there for; `{buddy}` stands for the name.
    pub buddy: String,
    pub conduct: String,
    pub concerns: String,
    pub emergency: String,
    pub checklist: String,
    /// Empty: the lead of the effort signs, or the community.
    pub signed_by: String,
    pub signed_role: String,
    /// The parts that are printed, in their order, with a space between; `signature`: there is room to sign the rules.
    pub parts: String,
    /// Which of them are the community's own words.
    pub own: Vec<PacketText>,
}

impl PacketTexts {
    fn place(&mut self, text: PacketText) -> &mut String {
        match text {
            PacketText::Welcome => &mut self.welcome,
            PacketText::FirstDay => &mut self.first_day,
            PacketText::Bring => &mut self.bring,
            PacketText::Buddy => &mut self.buddy,
            PacketText::Conduct => &mut self.conduct,
            PacketText::Concerns => &mut self.concerns,
            PacketText::Emergency => &mut self.emergency,
            PacketText::Checklist => &mut self.checklist,
            PacketText::SignedBy => &mut self.signed_by,
            PacketText::SignedRole => &mut self.signed_role,
            PacketText::Parts => &mut self.parts,
        }
    }

    /// The parts that are printed, in their order.
    pub(super) fn chosen(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for part in self.parts.split_whitespace().filter_map(part_of) {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        parts
    }

    /// Whether the rules are signed on paper.
    pub(super) fn signs(&self) -> bool {
        self.parts.split_whitespace().any(|word| word == SIGNATURE)
    }
}

/// The texts, in the spoken language where they are Hearth's own.
pub async fn texts(app: &App, _: None) -> Result<PacketTexts, AppError> {
    texts_in(app, spoken()).await
}

pub(super) async fn texts_in(app: &App, language: Language) -> Result<PacketTexts, AppError> {
    let own = hearth_store::documents::texts(app.community()?.store.readers()).await?;
    let mut texts = PacketTexts::default();
    for text in ALL {
        let written = own.iter().find(|(name, _)| name == text.word());
        *texts.place(text) = written.map_or_else(|| text.usual(language), |(_, words)| words.clone());
        if written.is_some() {
            texts.own.push(text);
        }
    }
    Ok(texts)
}

/// Changes the given texts; `null` goes back to Hearth's own words.
pub async fn texts_change(app: &App, args: BTreeMap<PacketText, Option<String>>) -> Result<Done<()>, AppError> {
    let label = match args.keys().collect::<Vec<_>>()[..] {
        [one] => said!("packets-text-label", text = one.label()),
        _ => said!("packets-texts-label"),
    };
    let mut tx = app.change("packet_texts_change", label).await?;
    for (text, words) in args {
        if text == PacketText::Parts
            && let Some(words) = &words
            && words.split_whitespace().any(|word| word != SIGNATURE && part_of(word).is_none())
        {
            return Err(AppError::invalid(text.word(), said!("packets-part-unknown")));
        }
        match words.map(|words| hearth_core::people::clean_text(&words)) {
            Some(words) if words.chars().count() > 20_000 => {
                return Err(AppError::invalid(text.word(), said!("packets-text-too-long")));
            }
            Some(words) if words != text.usual(spoken()) => {
                hearth_store::documents::text_change(&mut tx, text.word(), &words).await?
            }
            Some(_) | Option::None => hearth_store::documents::text_reset(&mut tx, text.word()).await?,
        }
    }
    Ok(Done::of((), tx.commit().await?))
}
