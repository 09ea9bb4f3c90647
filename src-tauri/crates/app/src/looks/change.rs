//! Choosing a look.

use hearth_documents::{Block, Engine, Faces, Hand, Letterhead, Look, Sample, Scan, Shipped, Signatory, contrast};
use hearth_store::looks::{self, LookFields};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::picture::brought;
use crate::documents::blocking;
use crate::sheets::SheetPaper;
use crate::{App, AppError, Done};

/// Longest line of one's own, in letters.
const LINE: usize = 160;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LookFaces {
    Table,
    Book,
    Festive,
    Clear,
    Plain,
    Glad,
}

impl LookFaces {
    pub(super) fn of(faces: Faces) -> Self {
        match faces {
            Faces::Table => Self::Table,
            Faces::Book => Self::Book,
            Faces::Festive => Self::Festive,
            Faces::Clear => Self::Clear,
            Faces::Plain => Self::Plain,
            Faces::Glad => Self::Glad,
        }
    }

    pub(super) fn faces(self) -> Faces {
        match self {
            Self::Table => Faces::Table,
            Self::Book => Faces::Book,
            Self::Festive => Faces::Festive,
            Self::Clear => Faces::Clear,
            Self::Plain => Faces::Plain,
            Self::Glad => Faces::Glad,
        }
    }
}

/// Something that can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LookBlock {
    Logo,
    Flower,
    Stones,
    Effort,
    Pronouns,
}

impl LookBlock {
    pub(super) fn of(block: Block) -> Self {
        match block {
            Block::Logo => Self::Logo,
            Block::Flower => Self::Flower,
            Block::Stones => Self::Stones,
            Block::Effort => Self::Effort,
            Block::Pronouns => Self::Pronouns,
        }
    }

    pub(super) fn block(self) -> Block {
        match self {
            Self::Logo => Block::Logo,
            Self::Flower => Block::Flower,
            Self::Stones => Block::Stones,
            Self::Effort => Block::Effort,
            Self::Pronouns => Block::Pronouns,
        }
    }
}

/// What is chosen anew; what is not given stays.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[ts(optional_fields)]
pub struct LookDraft {
    /// `#rrggbb`; empty: the community's own.
    pub colour: Option<String>,
    /// `#rrggbb`; empty: marigold.
    pub accent: Option<String>,
    pub faces: Option<LookFaces>,
    pub paper: Option<SheetPaper>,
    pub closing: Option<String>,
    pub footer: Option<String>,
    pub hidden: Option<Vec<LookBlock>>,
    pub logo_alt: Option<String>,
}

/// A draft as the file would hold it.
pub(super) struct Clean {
    pub colour: Option<String>,
    pub accent: Option<String>,
    pub closing: Option<String>,
    pub footer: Option<String>,
    pub logo_alt: Option<String>,
    pub hidden: Option<Vec<&'static str>>,
}

impl Clean {
    /// # Errors
    /// At the field that is no colour or too long.
    pub fn of(draft: &LookDraft) -> Result<Self, AppError> {
        let colour = |field: &'static str, given: &Option<String>| -> Result<Option<String>, AppError> {
            match given.as_deref().map(str::trim) {
                None => Ok(None),
                Some("") => Ok(Some(String::new())),
                Some(text) => {
                    contrast(text, 1.0).map_err(|why| AppError::invalid(field, why.said()))?;
                    Ok(Some(text.to_ascii_lowercase()))
                }
            }
        };
        let line = |field: &'static str, given: &Option<String>| match given.as_deref().map(hearth_documents::line) {
            Some(text) if text.chars().count() > LINE => Err(AppError::invalid(field, said!("look-line-too-long", most = LINE))),
            text => Ok(text),
        };
        Ok(Self {
            colour: colour("colour", &draft.colour)?,
            accent: colour("accent", &draft.accent)?,
            closing: line("closing", &draft.closing)?,
            footer: line("footer", &draft.footer)?,
            logo_alt: line("logo_alt", &draft.logo_alt)?,
            hidden: draft.hidden.as_ref().map(|all| {
                Block::ALL.into_iter().filter(|one| all.iter().any(|given| given.block() == *one)).map(Block::word).collect()
            }),
        })
    }
}

/// Chooses how everything looks from now on.
///
/// # Errors
/// At the field that is no colour or too long.
pub async fn change(app: &App, args: LookDraft) -> Result<Done<()>, AppError> {
    let clean = Clean::of(&args)?;
    let mut tx = app.change("look_change", said!("look-change-label")).await?;
    let fields = LookFields {
        colour: clean.colour.as_deref(),
        accent: clean.accent.as_deref(),
        faces: args.faces.map(|faces| faces.faces().word()),
        paper: args.paper.map(SheetPaper::word),
        closing: clean.closing.as_deref(),
        footer: clean.footer.as_deref(),
        hidden: clean.hidden.as_deref(),
        logo: None,
        logo_alt: clean.logo_alt.as_deref(),
    };
    looks::change(&mut tx, &fields).await?;
    Ok(Done::of((), tx.commit().await?))
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct LogoSet {
    /// An SVG or a PNG of at most 512 KB.
    pub path: Option<String>,
    /// The same in base64, for what was dropped.
    pub data: Option<String>,
    /// No logo any more.
    pub remove: Option<bool>,
}

/// Chooses the logo, or none.
///
/// # Errors
/// At `path` or `data` where it is no picture that can be drawn.
pub async fn logo(app: &App, args: LogoSet) -> Result<Done<()>, AppError> {
    let (svg, label) = if args.remove == Some(true) {
        (String::new(), said!("look-logo-remove-label"))
    } else {
        let field = if args.path.is_some() { "path" } else { "data" };
        (drawable(app, field, brought(args.path.as_deref(), args.data.as_deref())?).await?, said!("look-logo-label"))
    };
    let mut tx = app.change("look_logo", label).await?;
    // What was said of another picture is not true of this one.
    let fields = LookFields { logo: Some(&svg), logo_alt: Some(""), ..LookFields::default() };
    looks::change(&mut tx, &fields).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// A picture that paper can show: it is drawn once, where a document would be, with the same limits.
pub(super) async fn drawable(app: &App, field: &'static str, svg: String) -> Result<String, AppError> {
    let today = app.today()?;
    blocking(move || {
        let scan = Scan { svg: svg.clone(), alt: String::new() };
        let one = Signatory { name: "A".into(), hand: Hand::Picture, scan: Some(scan.into()), ..Signatory::default() };
        let head = Letterhead {
            id: "picture".into(),
            community: hearth_documents::Community { name: "A".into(), look: Look::default().into(), ..Default::default() },
            date: hearth_documents::DocumentDate { iso: today, text: String::new() },
            language: "en".into(),
            paper: hearth_documents::Paper::A4,
        };
        let sample = Sample::of(Shipped::Letter, head, vec![one])?;
        match Engine::new().drawing(sample.sheet(), 0, false) {
            Ok(_) => Ok(svg),
            Err(why) => Err(AppError::invalid(field, said!("look-picture-broken", why = why.to_string()))),
        }
    })
    .await
}
