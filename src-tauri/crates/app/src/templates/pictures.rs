//! The pictures of a template: brought, looked at once where they can do no harm, named so that a template and an archive can hold them.
//! Deliberately not here: the logo and signatures (`looks`), which belong to whom they show and not to a template.

use std::path::Path;

use chrono::Datelike;
use hearth_credentials::{from_base64, to_base64};
use hearth_documents::{Community, Customised, DocumentDate, Engine, Letterhead, Look, Paper, Picture, Sample, Shipped};
use hearth_store::templates::{self, Fresh, PictureRow};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{picture, text};
use crate::documents::blocking;
use crate::looks::{LARGEST_PICTURE, png_size};
use crate::{App, AppError, ById, Done};

/// More than a page holds.
pub(super) const MOST: usize = 12;
/// All pictures of one template, in bytes of base64: they travel with every document that is made from it.
pub(super) const ALL: usize = 3 << 20;
/// Longest name, its ending included.
const NAME: usize = 64;
/// Longest words for a picture, in letters.
pub(super) const ALT: usize = 300;

/// A picture of a template.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplatePicture {
    /// As the template names it: `badge.png`.
    pub name: String,
    /// What it shows; may be empty.
    pub alt: String,
    #[ts(type = "number")]
    pub bytes: usize,
    /// `data:image/png;base64,…`
    pub address: String,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TemplatePictureAdd {
    /// The template.
    pub id: String,
    /// A PNG, JPEG or SVG of at most 512 KB.
    pub path: Option<String>,
    /// The same in base64, for what was dropped; with the name of its file.
    pub data: Option<String>,
    pub name: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct TemplatePictureChange {
    /// The template.
    pub id: String,
    pub name: String,
    pub alt: String,
}

#[derive(Debug, Deserialize, Serialize, TS)]
pub struct TemplatePictureName {
    /// The template.
    pub id: String,
    pub name: String,
}

/// What a picture is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Png,
    Jpeg,
    Svg,
}

impl Kind {
    /// By what it holds, whatever its name says.
    fn of(bytes: &[u8]) -> Option<Self> {
        if png_size(bytes).is_some() {
            Some(Self::Png)
        } else if bytes.starts_with(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else {
            let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}').trim_start();
            (text.starts_with('<') && text.contains("<svg")).then_some(Self::Svg)
        }
    }

    fn of_name(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1 {
            "png" => Some(Self::Png),
            "jpg" | "jpeg" => Some(Self::Jpeg),
            "svg" => Some(Self::Svg),
            _ => None,
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Svg => "svg",
        }
    }

    fn mime(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Svg => "image/svg+xml",
        }
    }
}

/// Whether a picture may be called so: a plain word with the ending of a picture, which is no path on any system.
pub(super) fn is_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_' | b'.');
    name.len() <= NAME && !name.starts_with('.') && name.bytes().all(plain) && Kind::of_name(name).is_some()
}

/// A name for a file that was brought, like its own as far as that goes, and one that no other picture has.
fn name_for(file: &str, kind: Kind, taken: &[PictureRow]) -> String {
    let stem = Path::new(file).file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().to_ascii_lowercase());
    let plain: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let mut stem: String =
        plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-").chars().take(40).collect();
    if stem.is_empty() {
        stem = "picture".into();
    }
    let ending = kind.ending();
    let free = |name: &String| taken.iter().all(|one| one.name != *name);
    (1..=taken.len() + 1)
        .map(|turn| if turn == 1 { format!("{stem}.{ending}") } else { format!("{stem}-{turn}.{ending}") })
        .find(free)
        .unwrap_or_else(|| format!("{stem}-{}.{ending}", taken.len() + 2))
}

/// What is wrong with a picture before it is drawn.
pub(super) fn fitting(name: &str, bytes: &[u8]) -> Result<(), Said> {
    if bytes.len() > LARGEST_PICTURE {
        return Err(said!("look-picture-large", most = LARGEST_PICTURE / 1024));
    }
    if !is_name(name) || Kind::of(bytes) != Kind::of_name(name) {
        return Err(said!("templates-picture-kind"));
    }
    Ok(())
}

/// Whether there is room for all of these.
pub(super) fn room(all: &[PictureRow]) -> Result<(), Said> {
    if all.len() > MOST || all.iter().map(|one| one.data.len()).sum::<usize>() > ALL {
        return Err(said!("templates-pictures-many", most = MOST, size = ALL * 3 / 4 / (1 << 20)));
    }
    Ok(())
}

/// Pictures that paper can show: they are set once, where a document would be, with the same limits and standards.
///
/// # Errors
/// At the field where one of them is broken.
pub(crate) async fn drawable(app: &App, field: &'static str, all: &[PictureRow]) -> Result<(), AppError> {
    let today = app.today()?;
    let pictures: Vec<Picture> = all.iter().cloned().map(picture).collect();
    blocking(move || {
        let shown: String =
            pictures.iter().map(|one| format!("#image(\"assets/{}\", alt: \"A\", width: 20mm)\n", one.name)).collect();
        let source = format!(
            "#set document(title: \"A\", date: datetime(year: {}, month: {}, day: {}))\n#set text(lang: \"en\")\n{shown}",
            today.year(),
            today.month(),
            today.day()
        );
        let own = Customised { id: String::new(), version: 0, base: Shipped::Letter, source, pictures };
        let look = Look { template: Some(own), ..Look::default() };
        let head = Letterhead {
            id: "pictures".into(),
            community: Community { name: "A".into(), look: look.into(), ..Community::default() },
            date: DocumentDate { iso: today, text: String::new() },
            language: "en".into(),
            paper: Paper::A4,
        };
        let sample = Sample::of(Shipped::Letter, head, Vec::new())?;
        match Engine::new().drawing(sample.sheet(), 0, true) {
            Ok(_) => Ok(()),
            Err(why) => Err(AppError::invalid(field, said!("look-picture-broken", why = why.to_string()))),
        }
    })
    .await
}

/// The pictures of a template, by name.
pub async fn list_pictures(app: &App, args: ById) -> Result<Vec<TemplatePicture>, AppError> {
    let rows = templates::pictures(app.community()?.store.readers(), &args.id).await?;
    Ok(rows.into_iter().map(shown).collect())
}

fn shown(PictureRow { name, alt, data }: PictureRow) -> TemplatePicture {
    let mime = Kind::of_name(&name).map_or("application/octet-stream", Kind::mime);
    TemplatePicture { bytes: data.len() / 4 * 3, address: format!("data:{mime};base64,{data}"), name, alt }
}

/// Gives a template a picture.
///
/// # Errors
/// At `path` or `data` where it is no picture, too large, or one too many.
pub async fn add_picture(app: &App, args: TemplatePictureAdd) -> Result<Done<TemplatePictureName>, AppError> {
    let own = text(app, &args.id).await?;
    let mut all = templates::pictures(app.community()?.store.readers(), &args.id).await?;
    let field = if args.path.is_some() { "path" } else { "data" };
    let wrong = |why: Said| AppError::invalid(field, why);
    let file = args.path.clone().or(args.name).unwrap_or_default();
    let (path, data) = (args.path, args.data);
    let bytes = blocking(move || match (path, data) {
        (Some(path), _) => {
            let path = Path::new(&path);
            let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            let unread = |e: std::io::Error| wrong(said!("file-unread", path = &name, why = e.to_string()));
            if std::fs::metadata(path).map_err(unread)?.len() > LARGEST_PICTURE as u64 {
                return Err(wrong(said!("look-picture-large", most = LARGEST_PICTURE / 1024)));
            }
            std::fs::read(path).map_err(unread)
        }
        (None, Some(data)) => from_base64(&data).ok_or_else(|| wrong(said!("templates-picture-kind"))),
        (None, None) => Err(wrong(said!("templates-picture-kind"))),
    })
    .await?;
    let kind = Kind::of(&bytes).ok_or_else(|| wrong(said!("templates-picture-kind")))?;
    let name = name_for(&file, kind, &all);
    fitting(&name, &bytes).map_err(wrong)?;
    let row = PictureRow { name: name.clone(), alt: String::new(), data: to_base64(&bytes) };
    all.push(row.clone());
    room(&all).map_err(wrong)?;
    drawable(app, field, std::slice::from_ref(&row)).await?;
    let label = said!("templates-picture-add-label", picture = &name, name = &own.name);
    let mut tx = app.change("templates_picture_add", label).await?;
    templates::add_picture(&mut tx, &args.id, &row, Fresh::No).await?;
    Ok(Done::of(TemplatePictureName { id: args.id, name }, tx.commit().await?))
}

/// Says what a picture shows.
///
/// # Errors
/// At `alt` where that is too long, and where there is no such picture.
pub async fn change_picture(app: &App, args: TemplatePictureChange) -> Result<Done<()>, AppError> {
    let own = text(app, &args.id).await?;
    let alt = hearth_documents::line(&args.alt);
    if alt.chars().count() > ALT {
        return Err(AppError::invalid("alt", said!("look-line-too-long", most = ALT)));
    }
    let label = said!("templates-picture-change-label", picture = &args.name, name = &own.name);
    let mut tx = app.change("templates_picture_change", label).await?;
    templates::change_picture(&mut tx, &args.id, &args.name, &alt).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Takes a picture from a template.
pub async fn remove_picture(app: &App, args: TemplatePictureName) -> Result<Done<()>, AppError> {
    let own = text(app, &args.id).await?;
    let label = said!("templates-picture-remove-label", picture = &args.name, name = &own.name);
    let mut tx = app.change("templates_picture_remove", label).await?;
    templates::remove_picture(&mut tx, &args.id, &args.name).await?;
    Ok(Done::of((), tx.commit().await?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_called_like_its_file_and_by_no_path() {
        let taken = [PictureRow { name: "our-hall.png".into(), alt: String::new(), data: String::new() }];
        assert_eq!(name_for("pictures/Our  Hall!.PNG", Kind::Png, &taken), "our-hall-2.png", "plain, and not one that is there");
        assert_eq!(name_for("写真.jpeg", Kind::Jpeg, &taken), "picture.jpg", "what nothing is left of has a name of its own");
        for name in ["../a.png", "a/b.png", "a\\b.png", ".png", "A.png", "a.exe", "a.png/", "con", ""] {
            assert!(!is_name(name), "{name:?} is no name of a picture");
        }
        assert!(["a.png", "our-hall-2.jpg", "a.b.svg"].into_iter().all(is_name), "these are");
    }

    #[test]
    fn a_picture_is_what_it_holds_and_not_what_it_is_called() {
        assert!(fitting("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>").is_ok(), "a drawing");
        assert!(fitting("a.png", b"<svg/>").is_err(), "a drawing is no PNG");
        assert!(fitting("a.svg", b"<html></html>").is_err(), "a page is no drawing");
        assert!(fitting("a.jpg", &vec![0xff; LARGEST_PICTURE + 1]).is_err(), "and it has its limit");
    }
}
