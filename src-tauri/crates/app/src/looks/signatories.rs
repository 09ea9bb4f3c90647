//! Who signs what the community prints. These are people's names: whoever is known among the people takes the entry along when they go.

use hearth_core::people::{clean_name, name_key};
use hearth_documents::Hand;
use hearth_store::looks::{self, SignatoryFields};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change::drawable;
use super::picture::brought;
use crate::{App, AppError, ById, Done};

/// Longest name and role, in letters.
const SIGNED: usize = 120;
/// More than sign anything.
const MOST: usize = 12;

/// How somebody signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum SignatoryHand {
    /// The name, in a face like handwriting.
    Script,
    /// With a pen, in the room that is left.
    Pen,
    /// With a scanned signature.
    Picture,
}

impl SignatoryHand {
    pub(super) fn of(hand: Hand) -> Self {
        match hand {
            Hand::Script => Self::Script,
            Hand::Pen => Self::Pen,
            Hand::Picture => Self::Picture,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Script => Hand::Script.word(),
            Self::Pen => Hand::Pen.word(),
            Self::Picture => Hand::Picture.word(),
        }
    }
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SignatoryAdd {
    pub name: String,
    pub role: Option<String>,
    pub hand: Option<SignatoryHand>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SignatoryChange {
    pub id: String,
    pub name: Option<String>,
    pub role: Option<String>,
    pub hand: Option<SignatoryHand>,
    /// What the scanned signature shows, for whoever cannot see it.
    pub picture_alt: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SignatoryScan {
    pub id: String,
    /// An SVG or a PNG of at most 512 KB.
    pub path: Option<String>,
    /// The same in base64.
    pub data: Option<String>,
}

fn cleaned(field: &'static str, given: &str) -> Result<String, AppError> {
    let text = clean_name(given);
    if text.chars().count() > SIGNED {
        return Err(AppError::invalid(field, said!("certificates-field-too-long")));
    }
    Ok(text)
}

fn named(given: &str) -> Result<String, AppError> {
    let name = cleaned("name", given)?;
    if name.is_empty() { Err(AppError::invalid("name", said!("signatories-name-missing"))) } else { Ok(name) }
}

/// Lets somebody sign.
///
/// # Errors
/// At `name` where nobody is named, and where enough people sign.
pub async fn add(app: &App, args: SignatoryAdd) -> Result<Done<ById>, AppError> {
    let (name, role) = (named(&args.name)?, cleaned("role", args.role.as_deref().unwrap_or_default())?);
    let open = app.community()?;
    let pool = open.store.readers();
    if looks::signatories(pool).await?.len() >= MOST {
        return Err(AppError::invalid("name", said!("signatories-many", most = MOST)));
    }
    let person = looks::namesake(pool, &name_key(&name)).await?;
    let mut tx = app.change("signatories_add", said!("signatories-add-label", name = &name)).await?;
    let fields = SignatoryFields {
        person_id: person.as_deref(),
        name: Some(&name),
        role: Some(&role),
        hand: args.hand.map(SignatoryHand::word),
        ..SignatoryFields::default()
    };
    let id = looks::signatory_add(&mut tx, &fields).await?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

async fn name_of(app: &App, id: &str) -> Result<String, AppError> {
    let open = app.community()?;
    let all = looks::signatories(open.store.readers()).await?;
    all.into_iter().find(|one| one.id == id).map(|one| one.name).ok_or_else(|| AppError::not_found("signatory"))
}

/// Changes how somebody signs.
///
/// # Errors
/// At the field that is empty or too long.
pub async fn edit(app: &App, args: SignatoryChange) -> Result<Done<()>, AppError> {
    let before = name_of(app, &args.id).await?;
    let name = args.name.as_deref().map(named).transpose()?;
    let role = args.role.as_deref().map(|role| cleaned("role", role)).transpose()?;
    let alt = args.picture_alt.as_deref().map(|alt| cleaned("picture_alt", alt)).transpose()?;
    let person = match &name {
        Some(name) => looks::namesake(app.community()?.store.readers(), &name_key(name)).await?,
        None => None,
    };
    let label = said!("signatories-change-label", name = name.as_ref().unwrap_or(&before));
    let mut tx = app.change("signatories_change", label).await?;
    let fields = SignatoryFields {
        person_id: person.as_deref(),
        name: name.as_deref(),
        role: role.as_deref(),
        hand: args.hand.map(SignatoryHand::word),
        picture: None,
        picture_alt: alt.as_deref(),
    };
    looks::signatory_change(&mut tx, &args.id, &fields).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Takes in somebody's scanned signature, and lets them sign with it.
///
/// # Errors
/// At `path` or `data` where it is no picture that can be drawn.
pub async fn scan(app: &App, args: SignatoryScan) -> Result<Done<()>, AppError> {
    let name = name_of(app, &args.id).await?;
    let field = if args.path.is_some() { "path" } else { "data" };
    let svg = drawable(app, field, brought(args.path.as_deref(), args.data.as_deref())?).await?;
    let mut tx = app.change("signatories_scan", said!("signatories-scan-label", name = &name)).await?;
    let fields = SignatoryFields {
        hand: Some(Hand::Picture.word()),
        picture: Some(&svg),
        picture_alt: Some(""),
        ..SignatoryFields::default()
    };
    looks::signatory_change(&mut tx, &args.id, &fields).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Lets somebody sign no more. Documents that were made stay as they are.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let name = name_of(app, &args.id).await?;
    let mut tx = app.change("signatories_remove", said!("signatories-remove-label", name = &name)).await?;
    looks::signatory_remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}
