//! Sensitive fields: off until a community switches them on, locked until somebody asks to see them, and each look written down.
//! Nothing else reads them: no list, search, export, document, report or calendar.

use hearth_core::people::clean_text;
use hearth_store::{
    Operation, OperationKind,
    sensitive::{self, NewSensitive, SensitiveField, SensitiveMark},
};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, ById, Done, ErrorCode, Open, times};

/// The setting that switches them on.
pub(crate) const SETTING: &str = "sensitive";
/// The longest text of one.
const LONGEST: usize = 4_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum SensitiveKind {
    Health,
    /// A safeguarding check: what was checked, when, and for how long it holds.
    Check,
}

impl SensitiveKind {
    fn word(self) -> &'static str {
        match self {
            Self::Health => "health",
            Self::Check => "check",
        }
    }
}

/// That something is known, and never what.
#[derive(Debug, Serialize, TS)]
pub struct SensitiveMarks {
    /// Whether the community keeps such fields.
    pub on: bool,
    pub marks: Vec<SensitiveMark>,
    /// When somebody looked last.
    pub last_shown_at: Option<String>,
}

/// What is known, for as long as the window shows it.
#[derive(Serialize, TS)]
pub struct SensitiveShown {
    pub fields: Vec<SensitiveField>,
}

#[derive(Deserialize, TS)]
#[ts(optional_fields)]
pub struct SensitiveAdd {
    pub person_id: String,
    pub kind: SensitiveKind,
    pub text: String,
    pub checked_on: Option<String>,
    pub valid_until: Option<String>,
}

#[derive(Deserialize, TS)]
#[ts(optional_fields)]
pub struct SensitiveChange {
    pub id: String,
    pub text: String,
    pub checked_on: Option<String>,
    pub valid_until: Option<String>,
}

pub(crate) async fn is_on(open: &Open) -> Result<bool, AppError> {
    let all = hearth_store::settings::all(open.store.readers()).await?;
    Ok(all.iter().any(|(id, value)| id == SETTING && value == &serde_json::Value::Bool(true)))
}

async fn must_be_on(app: &App) -> Result<(), AppError> {
    if is_on(&*app.community()?).await? { Ok(()) } else { Err(AppError::new(ErrorCode::Conflict, said!("sensitive-off"))) }
}

struct Checked {
    text: String,
    checked_on: Option<String>,
    valid_until: Option<String>,
}

impl Checked {
    fn of(text: &str, checked_on: Option<&str>, valid_until: Option<&str>) -> Result<Self, AppError> {
        let text = clean_text(text);
        match text.chars().count() {
            0 => return Err(AppError::invalid("text", said!("sensitive-text-missing"))),
            1..=LONGEST => {}
            _ => return Err(AppError::invalid("text", said!("sensitive-text-too-long", limit = LONGEST))),
        }
        let date = |field: &str, text: Option<&str>| {
            let text = text.map(str::trim).filter(|text| !text.is_empty());
            text.map(|text| times::parse_date(field, text)).transpose()
        };
        let (checked, valid) = (date("checked_on", checked_on)?, date("valid_until", valid_until)?);
        if let (Some(checked), Some(valid)) = (checked, valid)
            && valid < checked
        {
            return Err(AppError::invalid("valid_until", said!("sensitive-until-before")));
        }
        let text_of = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
        Ok(Self { text, checked_on: text_of(checked), valid_until: text_of(valid) })
    }

    fn row(&self) -> NewSensitive<'_> {
        NewSensitive { text: &self.text, checked_on: self.checked_on.as_deref(), valid_until: self.valid_until.as_deref() }
    }
}

/// What kinds of things are known about somebody. Where the community keeps none, nothing at all.
pub async fn of(app: &App, args: ById) -> Result<SensitiveMarks, AppError> {
    let open = app.community()?;
    if !is_on(&open).await? {
        return Ok(SensitiveMarks { on: false, marks: Vec::new(), last_shown_at: None });
    }
    let (marks, last_shown_at) = sensitive::marks(open.store.readers(), &args.id).await?;
    Ok(SensitiveMarks { on: true, marks, last_shown_at })
}

/// Shows what is known about somebody, and writes down that it was: that cannot be undone.
pub async fn reveal(app: &App, args: ById) -> Result<Done<SensitiveShown>, AppError> {
    must_be_on(app).await?;
    let open = app.community()?;
    if !hearth_store::people::exists(open.store.readers(), &args.id).await? {
        return Err(AppError::not_found("person"));
    }
    let label = said!("sensitive-reveal-label").kept();
    let look = Operation { kind: OperationKind::Upkeep, name: "sensitive_reveal", label, at: app.now() };
    let mut tx = open.store.begin(look).await?;
    let fields = sensitive::reveal(&mut tx, &args.id).await?;
    Ok(Done::of(SensitiveShown { fields }, tx.commit().await?))
}

/// Writes something down.
pub async fn add(app: &App, args: SensitiveAdd) -> Result<Done<ById>, AppError> {
    must_be_on(app).await?;
    let checked = Checked::of(&args.text, args.checked_on.as_deref(), args.valid_until.as_deref())?;
    let mut tx = app.begin("sensitive_add").await?;
    let name = hearth_store::people::name_in(&mut tx, &args.person_id).await?.ok_or_else(|| AppError::not_found("person"))?;
    tx.relabel(said!("sensitive-add-label", name = name).kept()).await?;
    let id = sensitive::add(&mut tx, &args.person_id, args.kind.word(), &checked.row()).await?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

/// Says it anew.
pub async fn change(app: &App, args: SensitiveChange) -> Result<Done<()>, AppError> {
    must_be_on(app).await?;
    let checked = Checked::of(&args.text, args.checked_on.as_deref(), args.valid_until.as_deref())?;
    let mut tx = app.begin("sensitive_change").await?;
    let (_, name) = sensitive::owner(&mut *tx, &args.id).await?.ok_or_else(|| AppError::not_found("entry"))?;
    tx.relabel(said!("sensitive-change-label", name = name).kept()).await?;
    sensitive::change(&mut tx, &args.id, &checked.row()).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// One of them is no longer kept.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("sensitive_remove").await?;
    let (_, name) = sensitive::owner(&mut *tx, &args.id).await?.ok_or_else(|| AppError::not_found("entry"))?;
    tx.relabel(said!("sensitive-remove-label", name = name).kept()).await?;
    sensitive::remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Nothing sensitive is kept of somebody any more; also where they are switched off.
pub async fn clear(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("sensitive_clear").await?;
    let name = hearth_store::people::name_in(&mut tx, &args.id).await?.ok_or_else(|| AppError::not_found("person"))?;
    tx.relabel(said!("sensitive-remove-label", name = name).kept()).await?;
    if sensitive::clear(&mut tx, &args.id).await? == 0 {
        return Err(AppError::not_found("entry"));
    }
    Ok(Done::of((), tx.commit().await?))
}
