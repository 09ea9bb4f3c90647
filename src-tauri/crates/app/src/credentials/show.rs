//! Handing out: a person's credentials, each as a file of any kind, and the page that verifies them.

use std::path::Path;

use hearth_credentials::Badge;
use hearth_store::credentials::{self, CredentialRow};
use hearth_texts::{Language, said, say_in};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use ts_rs::TS;

use crate::{App, AppError, ById, Done, looks::dressed};

/// What kinds of files a credential can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CredentialForm {
    Json,
    Png,
    Svg,
}

impl CredentialForm {
    /// Every one, in the order in which they are saved.
    pub(crate) const ALL: [Self; 3] = [Self::Json, Self::Png, Self::Svg];

    /// The ending of its file.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Png => "png",
            Self::Svg => "svg",
        }
    }

    /// The file.
    pub(crate) fn file(self, json: &str, badge: &Badge) -> Result<Vec<u8>, AppError> {
        Ok(match self {
            Self::Json => json.as_bytes().to_vec(),
            Self::Png => badge.png(json)?,
            Self::Svg => badge.svg(json)?.into_bytes(),
        })
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct CredentialSave {
    pub id: String,
    /// Where, as the user chose it; its ending says what kind of file: `.json`, `.png` or `.svg`.
    pub path: String,
}

/// What somebody was given that proves itself.
pub async fn of(app: &App, args: ById) -> Result<Vec<CredentialRow>, AppError> {
    Ok(credentials::of_person(app.community()?.store.readers(), &args.id).await?)
}

/// Writes a credential to the place that was chosen.
///
/// # Errors
/// At `path` where its ending names no kind of file that there is.
pub async fn save(app: &App, args: CredentialSave) -> Result<Done<()>, AppError> {
    let form = CredentialForm::ALL.into_iter().find(|form| ending(&args.path) == form.ending());
    let form = form.ok_or_else(|| AppError::invalid("path", said!("credentials-file-ending")))?;
    let open = app.community()?;
    let pool = open.store.readers();
    let (json, _) = credentials::show(pool, &args.id).await?.ok_or_else(|| AppError::not_found("entry"))?;
    let colour = dressed(app).await?.community.colour.unwrap_or_default();
    write(&args.path, &form.file(&json, &Badge::new(&colour))?)
}

fn ending(path: &str) -> String {
    Path::new(path).extension().map(|kind| kind.to_string_lossy().to_lowercase()).unwrap_or_default()
}

fn write(path: &str, bytes: &[u8]) -> Result<Done<()>, AppError> {
    std::fs::write(path, bytes).map_err(|_| AppError::failed(said!("file-not-written")))?;
    Ok(Done::stale((), Vec::new()))
}

#[derive(Debug, Deserialize, TS)]
pub struct PageSave {
    /// Where, as the user chose it; ends in `.html`.
    pub path: String,
}

/// Writes the page that verifies to the place that was chosen: one file that needs neither a network nor Hearth.
pub async fn save_page(_: &App, args: PageSave) -> Result<Done<()>, AppError> {
    if ending(&args.path) != "html" {
        return Err(AppError::invalid("path", said!("credentials-page-ending")));
    }
    write(&args.path, hearth_credentials::page(&texts()).as_bytes())
}

/// The page's texts in every language.
fn texts() -> Value {
    let mut all = Map::new();
    for language in Language::ALL {
        macro_rules! texts {
            ($($name:literal => $id:literal),* $(,)?) => { json!({ $($name: say_in!(language, $id)),* }) };
        }
        let texts = texts! {
            "heading" => "verify-page-heading",
            "lead" => "verify-page-lead",
            "file" => "verify-page-file",
            "text" => "verify-page-text",
            "check" => "verify-page-check",
            "holds" => "verify-page-holds",
            "broken" => "verify-page-broken",
            "unknown" => "verify-page-unknown",
            "nothing" => "verify-page-nothing",
            "old" => "verify-page-old",
            "expired" => "verify-page-expired",
            "early" => "verify-page-early",
            "says" => "verify-page-says",
            "holder" => "verify-page-holder",
            "title" => "verify-page-title",
            "reason" => "verify-page-reason",
            "criteria" => "verify-page-criteria",
            "issuer" => "verify-page-issuer",
            "given" => "verify-page-given",
            "until" => "verify-page-until",
            "fingerprint" => "verify-page-fingerprint",
            "key" => "verify-page-key",
            "limits" => "verify-page-limits",
            "key_limit" => "verify-page-key-limit",
            "status_limit" => "verify-page-status-limit",
            "offline" => "verify-page-offline",
            "language" => "verify-page-language",
        };
        all.insert(language.code().to_owned(), texts);
    }
    Value::Object(all)
}
