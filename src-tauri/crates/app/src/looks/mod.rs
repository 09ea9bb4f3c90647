//! How everything looks that the community prints: colours, faces, paper, logo, wording, who signs. Owns what was chosen and how a document
//! is dressed in it. Deliberately not here: the templates (`templates`), and what the documents say.

mod change;
mod picture;
mod preview;
mod signatories;

pub use change::{LogoSet, LookBlock, LookDraft, LookFaces, change, logo};
pub(crate) use picture::{LARGEST as LARGEST_PICTURE, png_size};
pub use preview::{Colour, LookPicture, LookPreview, TemplateProblem, preview};
pub use signatories::{SignatoryAdd, SignatoryChange, SignatoryHand, SignatoryScan, add, edit, remove, scan};

use std::sync::Arc;

use hearth_core::people::{clean_name, name_key};
use hearth_documents::{Block, Community, Customised, Faces, Hand, Look, Paper, Scan, Signatory};
use hearth_store::looks::{self, LookRow, SignatoryRow};
use hearth_texts::said;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    App, AppError, None as NoArgs,
    documents::{hash, hue_colour, shorten},
    sheets::SheetPaper,
};

/// The accent of a community that chose none, as paper shows it.
const MARIGOLD: &str = "#c07a00";
/// Pine, as paper shows it.
const PINE: &str = "#0a5c44";

/// What was chosen for everything that is printed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LookView {
    /// `#rrggbb`; `null`: `usual_colour`.
    pub colour: Option<String>,
    pub usual_colour: String,
    /// `#rrggbb`; `null`: `usual_accent`.
    pub accent: Option<String>,
    pub usual_accent: String,
    pub faces: LookFaces,
    pub paper: SheetPaper,
    /// Above the signatures of a certificate.
    pub closing: String,
    /// At the foot of sheets.
    pub footer: String,
    /// What is left out.
    pub hidden: Vec<LookBlock>,
    /// SVG.
    pub logo: Option<String>,
    pub logo_alt: String,
    pub signatories: Vec<SignatoryView>,
}

/// Somebody who signs.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SignatoryView {
    pub id: String,
    pub name: String,
    pub role: String,
    pub hand: SignatoryHand,
    /// SVG.
    pub picture: Option<String>,
    pub picture_alt: String,
}

/// The look, as it is now.
pub async fn show(app: &App, _: NoArgs) -> Result<LookView, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let community = hearth_store::community::show(pool).await?.ok_or_else(|| AppError::not_found("community"))?;
    let row = looks::show(pool).await?.unwrap_or_default();
    let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Ok(LookView {
        colour: filled(&row.colour),
        usual_colour: hue_colour(community.hue).unwrap_or_else(|| PINE.into()),
        accent: filled(&row.accent),
        usual_accent: MARIGOLD.into(),
        faces: LookFaces::of(faces(&row)?),
        paper: paper(&row)?,
        hidden: blocks(&row)?.into_iter().map(LookBlock::of).collect(),
        logo: filled(&row.logo),
        logo_alt: row.logo_alt,
        closing: row.closing,
        footer: row.footer,
        signatories: looks::signatories(pool)
            .await?
            .into_iter()
            .map(|one| {
                let hand = SignatoryHand::of(hand(&one)?);
                let picture = Some(one.picture).filter(|svg| !svg.is_empty());
                Ok(SignatoryView { id: one.id, name: one.name, role: one.role, hand, picture, picture_alt: one.picture_alt })
            })
            .collect::<Result<_, AppError>>()?,
    })
}

/// How a document is dressed.
pub(crate) struct Dressed {
    pub community: Community,
    pub paper: Paper,
    /// Everybody who signs where nobody else is named.
    pub signatories: Vec<Signatory>,
}

impl Dressed {
    /// Whoever signs: who is named, with the hand that is known of them, else those who sign by themselves.
    ///
    /// # Errors
    /// At the fields `signed_by` and `signed_role` where one is too long, or where a role has no name.
    pub fn signed(&self, by: Option<&str>, role: Option<&str>) -> Result<Vec<Signatory>, AppError> {
        /// Longest name and role, in letters.
        const SIGNED: usize = 120;
        let [by, role] = [by, role].map(|text| clean_name(text.unwrap_or_default()));
        for (field, text) in [("signed_by", &by), ("signed_role", &role)] {
            if text.chars().count() > SIGNED {
                return Err(AppError::invalid(field, said!("certificates-field-too-long")));
            }
        }
        if by.is_empty() {
            return if role.is_empty() {
                Ok(self.signatories.iter().take(4).cloned().collect())
            } else {
                Err(AppError::invalid("signed_by", said!("certificates-who-signs")))
            };
        }
        Ok(vec![self.hand_of(Signatory { name: by, role, ..Signatory::default() })])
    }

    /// Somebody with the hand that is known of them, and their role where none is said.
    pub fn hand_of(&self, mut one: Signatory) -> Signatory {
        let key = name_key(&one.name);
        if let Some(known) = self.signatories.iter().find(|known| name_key(&known.name) == key) {
            one.hand = known.hand;
            one.scan.clone_from(&known.scan);
            if one.role.is_empty() {
                one.role.clone_from(&known.role);
            }
        }
        one
    }

    /// With a template of the community's own in the place of Hearth's.
    pub fn with(mut self, template: Option<Customised>) -> Self {
        self.community = self.community_in(template);
        self
    }

    /// The community alone, for one document among others.
    pub fn community_in(&self, template: Option<Customised>) -> Community {
        let mut community = self.community.clone();
        if template.is_some() {
            Arc::make_mut(&mut community.look).template = template;
        }
        community
    }
}

/// The community's own dress.
pub(crate) async fn dressed(app: &App) -> Result<Dressed, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let row = looks::show(pool).await?;
    dressed_in(app, row).await
}

/// In a look that may not be kept yet.
async fn dressed_in(app: &App, row: Option<LookRow>) -> Result<Dressed, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let community = hearth_store::community::show(pool).await?.ok_or_else(|| AppError::not_found("community"))?;
    let signatories = looks::signatories(pool).await?.into_iter().map(signatory).collect::<Result<_, _>>()?;
    let edition = row.as_ref().map(edition).unwrap_or_default();
    let row = row.unwrap_or_default();
    let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let look = Look {
        colour: filled(&row.colour),
        accent: filled(&row.accent),
        faces: faces(&row)?,
        logo_alt: row.logo_alt.clone(),
        closing: row.closing.clone(),
        footer: row.footer.clone(),
        hidden: blocks(&row)?,
        template: None,
    };
    Ok(Dressed {
        community: Community {
            name: shorten(&community.name, 120),
            colour: look.colour.clone().or_else(|| hue_colour(community.hue)),
            logo_svg: filled(&row.logo),
            edition,
            look: Arc::new(look),
        },
        paper: paper(&row)?.size(),
        signatories,
    })
}

/// Names a look by what it is made of; empty for the one that a community begins with.
fn edition(row: &LookRow) -> String {
    let parts = serde_json::json!([
        row.colour,
        row.accent,
        row.faces,
        row.paper,
        row.closing,
        row.footer,
        row.hidden.0,
        row.logo,
        row.logo_alt
    ]);
    let first = LookRow::default();
    let none = serde_json::json!([
        first.colour,
        first.accent,
        first.faces,
        first.paper,
        first.closing,
        first.footer,
        first.hidden.0,
        first.logo,
        first.logo_alt
    ]);
    if parts == none { String::new() } else { hash(parts.to_string().as_bytes()).chars().take(16).collect() }
}

fn damaged(word: &str) -> AppError {
    AppError::damaged(said!("store-damage-word", text = word))
}

fn faces(row: &LookRow) -> Result<Faces, AppError> {
    Faces::ALL.into_iter().find(|one| one.word() == row.faces).ok_or_else(|| damaged(&row.faces))
}

fn paper(row: &LookRow) -> Result<SheetPaper, AppError> {
    SheetPaper::from_word(&row.paper).ok_or_else(|| damaged(&row.paper))
}

fn blocks(row: &LookRow) -> Result<Vec<Block>, AppError> {
    row.hidden.iter().map(|word| Block::ALL.into_iter().find(|one| one.word() == word).ok_or_else(|| damaged(word))).collect()
}

fn hand(row: &SignatoryRow) -> Result<Hand, AppError> {
    Hand::ALL.into_iter().find(|one| one.word() == row.hand).ok_or_else(|| damaged(&row.hand))
}

fn signatory(row: SignatoryRow) -> Result<Signatory, AppError> {
    let hand = hand(&row)?;
    let scan = (!row.picture.is_empty()).then(|| Arc::new(Scan { svg: row.picture, alt: row.picture_alt }));
    Ok(Signatory { name: row.name, role: row.role, hand, scan })
}
