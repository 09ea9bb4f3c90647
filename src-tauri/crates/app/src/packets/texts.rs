//! The words of packets: Hearth's own until the community writes its own. An empty text leaves its part out.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, Done, None};

/// One text of a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PacketText {
    Welcome,
    FirstDay,
    Bring,
    Conduct,
    Concerns,
    Emergency,
    Checklist,
    SignedBy,
    SignedRole,
}

const ALL: [PacketText; 9] = [
    PacketText::Welcome,
    PacketText::FirstDay,
    PacketText::Bring,
    PacketText::Conduct,
    PacketText::Concerns,
    PacketText::Emergency,
    PacketText::Checklist,
    PacketText::SignedBy,
    PacketText::SignedRole,
];

impl PacketText {
    fn word(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::FirstDay => "first_day",
            Self::Bring => "bring",
            Self::Conduct => "conduct",
            Self::Concerns => "concerns",
            Self::Emergency => "emergency",
            Self::Checklist => "checklist",
            Self::SignedBy => "signed_by",
            Self::SignedRole => "signed_role",
        }
    }

    /// What undo calls it.
    fn label(self) -> &'static str {
        match self {
            Self::Welcome => "the welcome letter",
            Self::FirstDay => "the first day",
            Self::Bring => "what to bring",
            Self::Conduct => "the code of conduct",
            Self::Concerns => "how to raise a concern",
            Self::Emergency => "what to do in an emergency",
            Self::Checklist => "the checklist",
            Self::SignedBy | Self::SignedRole => "who signs packets",
        }
    }

    fn usual(self) -> &'static str {
        match self {
            Self::Welcome => WELCOME,
            Self::FirstDay => FIRST_DAY,
            Self::Bring => "This packet\nSomething warm to drink, or an empty cup\nYour questions",
            Self::Conduct => CONDUCT,
            Self::Concerns => CONCERNS,
            Self::Emergency => EMERGENCY,
            Self::Checklist => CHECKLIST,
            Self::SignedBy | Self::SignedRole => "",
        }
    }
}

const WELCOME: &str = "Dear {name},

We are glad that you are here. {community} is made by people who give a little of their time and find that they get more back: good company, something to be proud of, and the odd cake.

You do not have to know anything yet. In the first weeks it is enough to come along, look around and ask. Every one of us was new once, and each of us will gladly show you where the cups are.

Take on only what fits into your life, and say no whenever you need to. A promise that is given back in time is worth as much to us as one that is kept.

Thank you for coming. We look forward to getting to know you.";

const FIRST_DAY: &str =
    "Come ten minutes early if you like: someone will show you around. If something comes up, a short message is all we need.";

const CONDUCT: &str = "We listen first, and let each other finish.
We use the names and pronouns that people give us.
Everyone may say no, without giving a reason.
We ask before we touch, photograph or pass on what we were told.
We keep what is private private, and keys and passwords to ourselves.
Hurtful jokes and unwanted advances have no place here, on site or online.
We say sorry when we got it wrong, and we do better.";

const CONCERNS: &str = "If something does not feel right, please tell someone you trust: the lead of your group or anyone named under “People to know”. You may bring a friend, and you may write instead of talking. We listen, we tell nobody who does not need to know, and we come back to you within a week.

You can take a break or leave at any time. A short message is enough; you owe nobody a reason. You may ask us at any time what we keep about you, and to delete it.";

const EMERGENCY: &str = "In danger, call the emergency number first: 112 in Europe, 911 in North America, 999 in the United Kingdom. Then tell whoever leads the meeting.

Look for the first-aid box, the fire extinguisher and the way out when you first come in. If a child or an adult at risk may be in danger, tell the lead of your group on the same day; do not look into it on your own.";

const CHECKLIST: &str = "Meet the people you will work with
Look around the place: entrance, first aid, way out
Tell us how we may reach you, and when not to
Tell us what you need to take part well
Put the next meetings into your calendar
Read the code of conduct and ask what is unclear
Choose one small thing to begin with";

/// All texts as packets use them now.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct PacketTexts {
    /// The letter's paragraphs. `{name}`, `{community}`, `{effort}` and `{lead}` stand for what they say, here and below.
    pub welcome: String,
    pub first_day: String,
    /// One thing for each line, as in the code of conduct and the checklist.
    pub bring: String,
    pub conduct: String,
    pub concerns: String,
    pub emergency: String,
    pub checklist: String,
    /// Empty: the lead of the effort signs, or the community.
    pub signed_by: String,
    pub signed_role: String,
    /// Which of them are the community's own words.
    pub own: Vec<PacketText>,
}

impl PacketTexts {
    fn place(&mut self, text: PacketText) -> &mut String {
        match text {
            PacketText::Welcome => &mut self.welcome,
            PacketText::FirstDay => &mut self.first_day,
            PacketText::Bring => &mut self.bring,
            PacketText::Conduct => &mut self.conduct,
            PacketText::Concerns => &mut self.concerns,
            PacketText::Emergency => &mut self.emergency,
            PacketText::Checklist => &mut self.checklist,
            PacketText::SignedBy => &mut self.signed_by,
            PacketText::SignedRole => &mut self.signed_role,
        }
    }
}

/// The texts.
pub async fn texts(app: &App, _: None) -> Result<PacketTexts, AppError> {
    let own = hearth_store::documents::texts(app.community()?.store.readers()).await?;
    let mut texts = PacketTexts::default();
    for text in ALL {
        let written = own.iter().find(|(name, _)| name == text.word());
        *texts.place(text) = written.map_or_else(|| text.usual().to_owned(), |(_, words)| words.clone());
        if written.is_some() {
            texts.own.push(text);
        }
    }
    Ok(texts)
}

/// Changes the given texts; `null` goes back to Hearth's own words.
pub async fn texts_change(app: &App, args: BTreeMap<PacketText, Option<String>>) -> Result<Done<()>, AppError> {
    let label = match args.keys().collect::<Vec<_>>()[..] {
        [one] => format!("Change {} of packets", one.label()),
        _ => "Change the texts of packets".into(),
    };
    let mut tx = app.change("packet_texts_change", label).await?;
    for (text, words) in args {
        match words.map(|words| hearth_core::people::clean_text(&words)) {
            Some(words) if words.chars().count() > 20_000 => {
                return Err(AppError::invalid(
                    text.word(),
                    "This text is longer than a packet should be. Keep it under 20,000 characters.",
                ));
            }
            Some(words) if words != text.usual() => hearth_store::documents::text_change(&mut tx, text.word(), &words).await?,
            Some(_) | Option::None => hearth_store::documents::text_reset(&mut tx, text.word()).await?,
        }
    }
    Ok(Done::of((), tx.commit().await?))
}
