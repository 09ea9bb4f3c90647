//! What each person of a batch is given, before it is set: a portion at a time, so that memory does not grow with the batch.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use hearth_calendar::events::Party;
use hearth_core::people::Channel;
use hearth_credentials::Badge;
use hearth_documents::{CertificateData, DocumentError, Engine, Letter, PacketData, Sheet, named, unprintable};
use hearth_store::{
    batches::{Batch, WaitingRow},
    credentials::NewCredential,
    documents::NewDocument,
};
use hearth_texts::{Language, Said, said, say_in};
use serde::Deserialize;

use super::{BatchKind, BatchOutput, UnprintableChoice};
use crate::{
    App, AppError, ErrorCode,
    certificates::{self, CertificatesMake, Pattern},
    credentials::Issuing,
    documents::{Written, language, plain, stem},
    packets::{self, Asked, Gatherer, PacketExtras, PacketMake},
    sheets::{self, LettersMake},
};

/// What is set.
pub(super) enum Content {
    Certificate(Box<CertificateData>),
    Packet(Box<PacketData>),
    Letter(Box<Letter>),
}

impl Content {
    pub fn sheet(&self) -> Sheet<'_> {
        match self {
            Self::Certificate(data) => Sheet::Certificate(data),
            Self::Packet(data) => Sheet::Packet(data),
            Self::Letter(data) => Sheet::Letter(data),
        }
    }

    fn name(&mut self) -> &mut String {
        match self {
            Self::Certificate(data) => &mut data.person.name,
            Self::Packet(data) => &mut data.person.name,
            Self::Letter(data) => &mut data.name,
        }
    }
}

/// One person's document, ready to be set.
pub(super) struct Piece {
    pub position: i64,
    pub person_id: String,
    pub language: Language,
    pub content: Content,
    /// The name of its file, without the ending.
    pub stem: String,
    /// As it will be recorded, but for its file.
    pub document: NewDocument,
    pub credential: Option<NewCredential>,
    /// Who gets it by mail.
    pub to: Option<Party>,
}

/// What can be said of somebody before their document is set.
pub(super) enum Prepared {
    Ready(Box<Piece>),
    Not { position: i64, state: &'static str, why: Said },
}

/// Makes the pieces of one batch.
pub(super) struct Maker {
    kind: BatchKind,
    output: BatchOutput,
    unprintable: Option<UnprintableChoice>,
    what: What,
    /// The community's name, and its colour for badges.
    pub community: String,
    pub badge: Option<Badge>,
    /// What the ids of files beside a document are stamped with.
    pub at: DateTime<Utc>,
}

enum What {
    Packets { gatherer: Box<Gatherer>, asked: PacketsAsked },
    Certificates { pattern: Box<Pattern>, asked: Box<CertificatesMake>, issuing: Option<Box<Issuing>> },
    Letters(Box<LettersMake>),
}

/// What was asked for of packets: of all in the batch, or of one person alone.
#[derive(Debug, Clone, Default, Deserialize)]
struct PacketsAsked {
    effort_id: Option<String>,
    language: Option<String>,
    welcome: Option<String>,
    template: Option<String>,
    #[serde(flatten)]
    extras: PacketExtras,
}

/// Of any batch.
#[derive(Debug, Default, Deserialize)]
struct Common {
    unprintable: Option<UnprintableChoice>,
}

fn asked<T: for<'a> Deserialize<'a>>(value: &serde_json::Value) -> Result<T, AppError> {
    T::deserialize(value).map_err(|e| AppError::failed(Said::verbatim(e.to_string())))
}

impl Maker {
    pub async fn of(app: &App, batch: &Batch) -> Result<Self, AppError> {
        let kind = BatchKind::from_word(&batch.kind);
        let community = hearth_store::community::show(app.community()?.store.readers())
            .await?
            .ok_or_else(|| AppError::not_found("community"))?;
        let mut badge = None;
        let what = match kind {
            BatchKind::Packets | BatchKind::Renewals => {
                What::Packets { gatherer: Box::new(Gatherer::of(app).await?), asked: asked(&batch.asked)? }
            }
            BatchKind::Certificates => {
                let asked: Box<CertificatesMake> = Box::new(asked(&batch.asked)?);
                let pattern = Box::new(Pattern::of(app, &asked).await?);
                let wish = certificates::wish(&asked, pattern.given_on());
                let issuing = Issuing::of(app, &wish, &[]).await?.map(Box::new);
                if issuing.is_some() && asked.badge_files.unwrap_or(false) {
                    badge = Some(Badge::new(pattern.colour()));
                }
                What::Certificates { pattern, asked, issuing }
            }
            BatchKind::Letters => What::Letters(Box::new(asked(&batch.asked)?)),
        };
        let Common { unprintable } = asked(&batch.asked)?;
        let output = BatchOutput::from_word(&batch.output);
        Ok(Self { kind, output, unprintable, what, community: community.name, badge, at: app.now() })
    }

    /// What signs, where certificates carry credentials.
    pub fn issuing(&self) -> Option<&Issuing> {
        match &self.what {
            What::Certificates { issuing, .. } => issuing.as_deref(),
            What::Packets { .. } | What::Letters(_) => None,
        }
    }

    /// What is noted of a piece besides its documents, because one file is made of all at the end. Of a letter that is its words, which are
    /// no part of what is known of the document later.
    pub fn noted<'a>(&self, piece: &'a Piece) -> Option<&'a Letter> {
        match &piece.content {
            Content::Letter(letter) if self.output == BatchOutput::Print => Some(letter),
            Content::Letter(_) | Content::Packet(_) | Content::Certificate(_) => None,
        }
    }

    /// The next portion, in its order.
    pub async fn pieces(&mut self, app: &App, rows: &[WaitingRow]) -> Result<Vec<Prepared>, AppError> {
        let ids: Vec<String> = rows.iter().map(|row| row.person_id.clone()).collect();
        let mut reach = HashMap::new();
        if self.output == BatchOutput::Drafts {
            for row in hearth_store::people::reach(app.community()?.store.readers(), &ids).await? {
                let silent = row.wishes.wishes()?.against(Channel::Email).is_some();
                let why = match row.email {
                    _ if silent => Err(said!("batch-skipped-silent", name = &row.name)),
                    None => Err(said!("batch-skipped-no-address", name = &row.name)),
                    Some(email) => Ok(Party { name: row.name, email }),
                };
                reach.insert(row.id, why);
            }
        }
        let people = match &mut self.what {
            What::Certificates { asked, issuing, .. } => {
                if let Some(issuing) = issuing {
                    issuing.reach(app, certificates::wish(asked, app.today()?).email_hash, &ids).await?;
                }
                let pool = app.community()?;
                let found = hearth_store::documents::honorees(pool.store.readers(), &ids, asked.effort.as_deref()).await?;
                found.into_iter().map(|one| (one.id.clone(), one)).collect()
            }
            What::Packets { .. } | What::Letters(_) => HashMap::new(),
        };
        let mut out = Vec::with_capacity(rows.len());
        for row in rows {
            let to = match reach.remove(&row.person_id) {
                Some(Err(why)) => {
                    out.push(Prepared::Not { position: row.position, state: "skipped", why });
                    continue;
                }
                Some(Ok(party)) => Some(party),
                None => None,
            };
            let made = match &mut self.what {
                What::Packets { gatherer, asked } => packet(app, gatherer, asked, row).await,
                What::Certificates { pattern, .. } => match people.get(&row.person_id) {
                    Some(person) => certificate(app, pattern, person, row),
                    None => Err(AppError::not_found("person")),
                },
                What::Letters(asked) => letter(app, asked, row).await,
            };
            out.push(match made {
                Ok(made) => self.checked(Piece { to, ..made.piece }, made.called),
                // Of a person, not of the program: the others are not affected.
                Err(e) if matches!(e.code, ErrorCode::NotFound | ErrorCode::Invalid) => {
                    Prepared::Not { position: row.position, state: "failed", why: e.message }
                }
                Err(e) => return Err(e),
            });
        }
        Ok(out)
    }

    /// As it was chosen for letters that no font has.
    fn checked(&self, mut piece: Piece, called: String) -> Prepared {
        let Some(choice) = self.unprintable else { return Prepared::Ready(Box::new(piece)) };
        let position = piece.position;
        let lost = unprintable(piece.content.name());
        if !lost.is_empty() {
            let printable = choice == UnprintableChoice::Called && !called.is_empty() && unprintable(&called).is_empty();
            if !printable {
                let why = said!("batch-skipped-unprintable", characters = named(&lost));
                return Prepared::Not { position, state: "skipped", why };
            }
            let name = std::mem::replace(piece.content.name(), called.clone());
            piece.document.title = piece.document.title.replace(&name, &called);
            piece.stem = piece.stem.replace(&stem(&name), &stem(&called));
        }
        match Engine::check(piece.content.sheet()) {
            Err(why @ DocumentError::MissingGlyph { .. }) => Prepared::Not { position, state: "skipped", why: why.said() },
            // Anything else is said by the setting itself.
            Ok(()) | Err(_) => Prepared::Ready(Box::new(piece)),
        }
    }

    /// Subject and text of the letter that carries a document.
    pub fn letter(&self, language: Language, name: &str) -> (String, String) {
        let community = &self.community;
        let (subject, text) = match self.kind {
            BatchKind::Packets | BatchKind::Renewals => (
                say_in!(language, "batch-mail-packets", community = community),
                say_in!(language, "batch-mail-packets-text", name = name, community = community),
            ),
            BatchKind::Certificates => (
                say_in!(language, "batch-mail-certificates"),
                say_in!(language, "batch-mail-certificates-text", name = name, community = community),
            ),
            BatchKind::Letters => (
                say_in!(language, "batch-mail-letters"),
                say_in!(language, "batch-mail-letters-text", name = name, community = community),
            ),
        };
        (plain(&subject), plain(&text))
    }
}

struct Made {
    piece: Piece,
    /// The name that they go by.
    called: String,
}

/// A file that is not written yet.
fn unwritten() -> Written {
    Written { path: std::path::PathBuf::new(), sha256: String::new(), bytes: 0, pages: 0 }
}

async fn packet(app: &App, gatherer: &mut Gatherer, common: &PacketsAsked, row: &WaitingRow) -> Result<Made, AppError> {
    let wish = match &row.asked {
        Some(own) => asked::<PacketsAsked>(own)?,
        None => common.clone(),
    };
    let args = PacketMake {
        person_id: row.person_id.clone(),
        effort_id: wish.effort_id,
        out: None,
        language: wish.language,
        welcome: wish.welcome,
        template: wish.template,
        extras: wish.extras,
    };
    let (data, called) = gatherer.packet_and_called(app, &args).await?;
    let language = language(Some(&data.person.language))?;
    let name = say_in!(language, "packets-file-name", name = &data.person.name);
    let kept = Asked {
        language: language.code().into(),
        welcome: args.welcome,
        template: args.template,
        extras: args.extras,
        ..Asked::default()
    };
    let document = packets::document(app.now(), language, &data, &args.person_id, args.effort_id, &kept, unwritten())?;
    let piece = Piece {
        position: row.position,
        person_id: row.person_id.clone(),
        language,
        content: Content::Packet(Box::new(data)),
        stem: stem(&plain(&name)),
        document,
        credential: None,
        to: None,
    };
    Ok(Made { piece, called })
}

fn certificate(
    app: &App,
    pattern: &Pattern,
    person: &hearth_store::documents::Honoree,
    row: &WaitingRow,
) -> Result<Made, AppError> {
    let data = pattern.certificate(person);
    let language = pattern.language;
    let name = say_in!(language, "certificates-file-name", name = &person.name);
    let title = plain(&say_in!(language, "certificates-title", name = &person.name));
    let document = certificates::document(app.now(), title, &data, Some(person.id.clone()), unwritten())?;
    let piece = Piece {
        position: row.position,
        person_id: row.person_id.clone(),
        language,
        content: Content::Certificate(Box::new(data)),
        stem: stem(&plain(&name)),
        document,
        credential: None,
        to: None,
    };
    Ok(Made { piece, called: person.called.clone() })
}

async fn letter(app: &App, wish: &LettersMake, row: &WaitingRow) -> Result<Made, AppError> {
    let letter = sheets::letter_for(app, wish, &row.person_id).await?;
    let language = language(Some(&letter.data.head.language))?;
    let piece = Piece {
        position: row.position,
        person_id: row.person_id.clone(),
        language,
        stem: stem(&letter.document.title),
        content: Content::Letter(Box::new(letter.data)),
        document: letter.document,
        credential: None,
        to: None,
    };
    Ok(Made { piece, called: letter.called })
}
