//! Templates that somebody made out of Hearth's own: copied, written, put back, removed, handed on. Owns what may be in one and how it is
//! chosen where documents are made. Deliberately not here: the typesetter and its limits (the documents crate), the look (`looks`).

mod bundle;
mod contract;
mod pictures;

pub use bundle::{TemplateExport, TemplateImport, export, import};
pub use contract::{Contract, ContractKind, TemplateKey, TemplateView, contract, show};
pub(crate) use pictures::drawable;
pub use pictures::{
    TemplatePicture, TemplatePictureAdd, TemplatePictureChange, TemplatePictureName, add_picture, change_picture, list_pictures,
    remove_picture,
};

use hearth_core::people::clean_name;
use hearth_documents::{Customised, Picture, Shipped};
use hearth_store::templates::{self, Fresh, PictureRow, TemplateRow, TemplateText};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::documents::hash;
use crate::{App, AppError, ById, Done, None as NoArgs};

/// Longest text of a template, in bytes.
const LARGEST: usize = 200 << 10;
/// More than anybody keeps apart.
const MOST: usize = 100;
/// Longest name, in letters.
const NAME: usize = 80;

#[derive(Debug, Deserialize, TS)]
pub struct TemplateCopy {
    /// One of Hearth's own, as `certificate-classic`, or the id of another copy.
    pub of: String,
    pub name: String,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TemplateChange {
    pub id: String,
    pub name: Option<String>,
    pub source: Option<String>,
}

/// Templates that were made here, by name.
pub async fn list(app: &App, _: NoArgs) -> Result<Vec<TemplateRow>, AppError> {
    Ok(templates::list(app.community()?.store.readers()).await?)
}

fn named(given: &str) -> Result<String, AppError> {
    let name = clean_name(given);
    match name.chars().count() {
        0 => Err(AppError::invalid("name", said!("templates-name-missing"))),
        long if long > NAME => Err(AppError::invalid("name", said!("look-line-too-long", most = NAME))),
        _ => Ok(name),
    }
}

fn fitting(field: &'static str, source: &str) -> Result<(), AppError> {
    if source.len() > LARGEST {
        return Err(AppError::invalid(field, said!("templates-source-large", most = LARGEST / 1024)));
    }
    Ok(())
}

async fn text(app: &App, id: &str) -> Result<TemplateText, AppError> {
    let open = app.community()?;
    templates::show(open.store.readers(), id).await?.ok_or_else(|| AppError::not_found("template"))
}

fn base(text: &TemplateText) -> Result<Shipped, AppError> {
    Shipped::from_id(&text.base).ok_or_else(|| AppError::damaged(said!("store-damage-word", text = &text.base)))
}

async fn room(app: &App) -> Result<(), AppError> {
    let open = app.community()?;
    if templates::list(open.store.readers()).await?.len() >= MOST {
        return Err(AppError::invalid("name", said!("templates-many", most = MOST)));
    }
    Ok(())
}

/// Makes a copy that can be changed.
///
/// # Errors
/// At `name` where it has none, and where there is no such template.
pub async fn copy(app: &App, args: TemplateCopy) -> Result<Done<ById>, AppError> {
    let name = named(&args.name)?;
    room(app).await?;
    let (of, source, pictures) = match Shipped::from_id(&args.of) {
        Some(shipped) => (shipped, shipped.source().to_owned(), Vec::new()),
        None => {
            let own = text(app, &args.of).await?;
            (base(&own)?, own.source, templates::pictures(app.community()?.store.readers(), &args.of).await?)
        }
    };
    let mut tx = app.change("templates_copy", said!("templates-copy-label", name = &name)).await?;
    let id = templates::add(&mut tx, of.id(), &name, &source).await?;
    for picture in &pictures {
        templates::add_picture(&mut tx, &id, picture, Fresh::Yes).await?;
    }
    Ok(Done::of(ById { id }, tx.commit().await?))
}

/// Gives a template another name or text. A text that makes no document is kept, too: it is said where it is written.
///
/// # Errors
/// At `name` or `source` where it is empty or too long.
pub async fn change(app: &App, args: TemplateChange) -> Result<Done<()>, AppError> {
    let before = text(app, &args.id).await?;
    let name = args.name.as_deref().map(named).transpose()?;
    if let Some(source) = &args.source {
        fitting("source", source)?;
    }
    let label = said!("templates-change-label", name = name.as_ref().unwrap_or(&before.name));
    let mut tx = app.change("templates_change", label).await?;
    templates::change(&mut tx, &args.id, name.as_deref(), args.source.as_deref()).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Puts Hearth's own text back.
pub async fn reset(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let before = text(app, &args.id).await?;
    let source = base(&before)?.source();
    let mut tx = app.change("templates_reset", said!("templates-reset-label", name = &before.name)).await?;
    templates::change(&mut tx, &args.id, None, Some(source)).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Removes a template. What was made from it stays.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let before = text(app, &args.id).await?;
    let mut tx = app.change("templates_remove", said!("templates-remove-label", name = &before.name)).await?;
    templates::remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// The template that was chosen for a document, where one was.
///
/// # Errors
/// At the field `template` where it is gone, or is for documents of another kind.
pub(crate) async fn chosen(app: &App, id: Option<&str>, fits: impl Fn(Shipped) -> bool) -> Result<Option<Customised>, AppError> {
    let Some(id) = id.filter(|id| !id.is_empty()) else { return Ok(None) };
    let open = app.community()?;
    let gone = || AppError::invalid("template", said!("templates-gone"));
    let text = templates::show(open.store.readers(), id).await?.ok_or_else(gone)?;
    let base = base(&text)?;
    if !fits(base) {
        return Err(gone());
    }
    let pictures = templates::pictures(open.store.readers(), id).await?.into_iter().map(picture).collect();
    let version = u32::try_from(text.version).unwrap_or(u32::MAX);
    Ok(Some(Customised { version, id: text.id, base, source: text.source, pictures }))
}

fn picture(row: PictureRow) -> Picture {
    Picture { name: row.name, alt: row.alt, data: row.data }
}

/// What a template prints, in short: the same for the same text and pictures, whatever was undone and done again between.
pub(crate) fn print_of(own: &Customised) -> String {
    let mut all = own.source.clone();
    for Picture { name, alt, data } in &own.pictures {
        all.extend(["\0", name, "\0", alt, "\0", data]);
    }
    hash(all.as_bytes())
}

/// How a document names the template that made it: Hearth's own by `usual` and the version of its data, a copy by its id and version.
pub(crate) fn made_by(template: Option<&Customised>, usual: String) -> (String, u32) {
    match template {
        Some(own) => (format!("template/{}", own.id), own.version),
        None => (usual, hearth_documents::SCHEMA),
    }
}
