//! A template as a file that can be handed on: a ZIP with what it is (`template.json`), its text (`main.typ`) and its pictures (`assets/`), and nothing else. What
//! comes from outside is looked at before a byte of it is believed.

use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

use hearth_credentials::{from_base64, to_base64};
use hearth_documents::{SCHEMA, Shipped};
use hearth_store::templates::{self, Fresh, PictureRow};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{LARGEST, fitting, named, pictures, room, text};
use crate::documents::blocking;
use crate::looks::LARGEST_PICTURE;
use crate::{App, AppError, ById, Done};

const ABOUT: &str = "template.json";
const MAIN: &str = "main.typ";
/// The folder of the pictures.
const ASSETS: &str = "assets/";
/// No bundle of ours is nearly as large.
const LARGEST_FILE: u64 = 4 << 20;

/// What a bundle says of itself.
#[derive(Debug, Serialize, Deserialize)]
struct About {
    /// Version of this form.
    format: u32,
    /// Version of the data that the template was written for.
    schema: u32,
    base: String,
    name: String,
    /// What its pictures show, by their names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pictures: Vec<AboutPicture>,
}

#[derive(Debug, Serialize, Deserialize)]
struct AboutPicture {
    name: String,
    alt: String,
}

/// A template as it travels.
#[derive(Debug)]
struct Bundle {
    about: About,
    main: String,
    /// With their words, in the order of their names.
    pictures: Vec<PictureRow>,
}

#[derive(Debug, Deserialize, TS)]
pub struct TemplateExport {
    pub id: String,
    /// Where the file goes; what is there is replaced.
    pub path: String,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TemplateImport {
    pub path: Option<String>,
    /// The bytes in base64, for what was dropped.
    pub data: Option<String>,
}

/// Writes a template to a file.
///
/// # Errors
/// At `path` where nothing can be written.
pub async fn export(app: &App, args: TemplateExport) -> Result<Done<()>, AppError> {
    let own = text(app, &args.id).await?;
    let path = PathBuf::from(&args.path);
    if !path.is_absolute() {
        return Err(AppError::invalid("path", said!("code-page-path")));
    }
    let all = templates::pictures(app.community()?.store.readers(), &args.id).await?;
    let shown = all.iter().map(|one| AboutPicture { name: one.name.clone(), alt: one.alt.clone() }).collect();
    let about = About { format: 1, schema: SCHEMA, base: own.base, name: own.name, pictures: shown };
    blocking(move || {
        let bytes = pack(&Bundle { about, main: own.source, pictures: all })?;
        let trouble = |e: std::io::Error| said!("file-trouble", path = path.display().to_string(), why = e.to_string());
        std::fs::write(&path, bytes).map_err(|e| AppError::invalid("path", trouble(e)))
    })
    .await?;
    Ok(Done::stale((), Vec::new()))
}

fn pack(bundle: &Bundle) -> Result<Vec<u8>, AppError> {
    let Bundle { about, main, pictures } = bundle;
    let failed = |why: String| AppError::failed(Said::verbatim(why));
    let json = serde_json::to_vec_pretty(about).map_err(|e| failed(e.to_string()))?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut put = |name: String, bytes: &[u8]| {
        zip.start_file(name, options).map_err(|e| failed(e.to_string()))?;
        zip.write_all(bytes).map_err(|e| failed(e.to_string()))
    };
    put(ABOUT.into(), &json)?;
    put(MAIN.into(), main.as_bytes())?;
    for PictureRow { name, data, .. } in pictures {
        put(format!("{ASSETS}{name}"), &from_base64(data).ok_or_else(|| failed(name.clone()))?)?;
    }
    Ok(zip.finish().map_err(|e| failed(e.to_string()))?.into_inner())
}

/// Takes in a template that somebody handed on. It is drawn, like every other, where it can do no harm.
///
/// # Errors
/// At `path` or `data` where it is no bundle, or holds what no bundle holds.
pub async fn import(app: &App, args: TemplateImport) -> Result<Done<ById>, AppError> {
    room(app).await?;
    let (field, Bundle { about, main: source, pictures: all }) = blocking(move || {
        let (field, bytes) = match (args.path, args.data) {
            (Some(path), _) => ("path", read(Path::new(&path))?),
            (None, Some(data)) => {
                ("data", from_base64(&data).ok_or_else(|| AppError::invalid("data", said!("templates-zip-none")))?)
            }
            (None, None) => return Err(AppError::invalid("path", said!("templates-zip-none"))),
        };
        let bundle = unpack(&bytes).map_err(|why| AppError::invalid(field, why))?;
        Ok((field, bundle))
    })
    .await?;
    let base = Shipped::from_id(&about.base).ok_or_else(|| AppError::invalid(field, said!("templates-zip-base")))?;
    fitting(field, &source)?;
    let name = named(&about.name).map_err(|_| AppError::invalid(field, said!("templates-zip-none")))?;
    if !all.is_empty() {
        pictures::drawable(app, field, &all).await?;
    }
    let mut tx = app.change("templates_import", said!("templates-import-label", name = &name)).await?;
    let id = templates::add(&mut tx, base.id(), &name, &source).await?;
    for picture in &all {
        templates::add_picture(&mut tx, &id, picture, Fresh::Yes).await?;
    }
    Ok(Done::of(ById { id }, tx.commit().await?))
}

fn read(path: &Path) -> Result<Vec<u8>, AppError> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let unread = |e: std::io::Error| AppError::invalid("path", said!("file-unread", path = &name, why = e.to_string()));
    if std::fs::metadata(path).map_err(unread)?.len() > LARGEST_FILE {
        return Err(AppError::invalid("path", said!("templates-zip-large")));
    }
    std::fs::read(path).map_err(unread)
}

/// What a bundle holds. Names are compared and never used as paths; sizes are those that were read, not those that are claimed.
fn unpack(bytes: &[u8]) -> Result<Bundle, Said> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(said!("templates-zip-large"));
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| said!("templates-zip-none"))?;
    let (mut about, mut main) = (None, None);
    let mut shown: Vec<PictureRow> = Vec::new();
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|_| said!("templates-zip-none"))?;
        let name = entry.name().map_err(|_| said!("templates-zip-none"))?.into_owned();
        let stranger = || said!("templates-zip-stranger", name = printed(&name));
        // Whoever packs the folder anew has an entry for it.
        if name == ASSETS && entry.is_dir() {
            continue;
        }
        if entry.is_symlink() || !entry.is_file() {
            return Err(stranger());
        }
        if let Some(picture) = name.strip_prefix(ASSETS) {
            if !pictures::is_name(picture) || shown.iter().any(|one| one.name == picture) {
                return Err(stranger());
            }
            let mut held = Vec::new();
            entry.take(LARGEST_PICTURE as u64 + 1).read_to_end(&mut held).map_err(|_| said!("templates-zip-none"))?;
            pictures::fitting(picture, &held)?;
            shown.push(PictureRow { name: picture.to_owned(), alt: String::new(), data: to_base64(&held) });
            pictures::room(&shown)?;
            continue;
        }
        let place = match name.as_str() {
            ABOUT if about.is_none() => &mut about,
            MAIN if main.is_none() => &mut main,
            _ => return Err(stranger()),
        };
        let mut held = Vec::new();
        entry.take(LARGEST as u64 + 1).read_to_end(&mut held).map_err(|_| said!("templates-zip-none"))?;
        if held.len() > LARGEST {
            return Err(said!("templates-zip-large"));
        }
        *place = Some(String::from_utf8(held).map_err(|_| said!("templates-zip-none"))?);
    }
    let (Some(about), Some(main)) = (about, main) else { return Err(said!("templates-zip-none")) };
    let about: About = serde_json::from_str(&about).map_err(|_| said!("templates-zip-none"))?;
    if about.format != 1 || about.schema > SCHEMA {
        return Err(said!("templates-zip-newer"));
    }
    for one in &mut shown {
        if let Some(said) = about.pictures.iter().find(|said| said.name == one.name) {
            one.alt = hearth_documents::line(&said.alt).chars().take(pictures::ALT).collect();
        }
    }
    shown.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Bundle { about, main, pictures: shown })
}

fn printed(name: &str) -> String {
    hearth_documents::line(&name.chars().take(80).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'><rect width='4' height='4'/></svg>";

    fn about() -> About {
        About { format: 1, schema: SCHEMA, base: "letter".into(), name: "Ours".into(), pictures: Vec::new() }
    }

    fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in entries {
            zip.start_file(*name, SimpleFileOptions::default().compression_method(CompressionMethod::Stored)).expect("a file");
            zip.write_all(bytes).expect("its bytes");
        }
        zip.finish().expect("an archive").into_inner()
    }

    #[test]
    fn what_is_packed_is_unpacked() {
        let pictures = vec![
            PictureRow { name: "hall.svg".into(), alt: "Our hall".into(), data: to_base64(SVG) },
            PictureRow { name: "tree.svg".into(), alt: String::new(), data: to_base64(SVG) },
        ];
        let shown = vec![AboutPicture { name: "hall.svg".into(), alt: "Our hall".into() }];
        let packed =
            pack(&Bundle { about: About { pictures: shown, ..about() }, main: "= Ours".into(), pictures: pictures.clone() });
        let back = unpack(&packed.expect("packed")).expect("unpacked");
        assert_eq!(
            (back.about.base.as_str(), back.about.name.as_str(), back.main.as_str()),
            ("letter", "Ours", "= Ours"),
            "nothing is lost"
        );
        assert_eq!(back.pictures, pictures, "no picture either, nor what it shows");
    }

    #[test]
    fn an_archive_with_anything_else_in_it_is_refused() {
        let json = serde_json::to_vec(&about()).expect("JSON");
        let (about_file, main) = ((ABOUT, json.as_slice()), (MAIN, b"= Ours".as_slice()));
        for stranger in [
            "../main.typ",
            "/etc/passwd",
            "assets/../main.typ",
            "assets/a/b.svg",
            "assets/.svg",
            "assets/a.typ",
            "Assets/a.svg",
            "/assets/a.svg",
            "assets\\a.svg",
            "MAIN.TYP",
            "main.typ/",
            "C:\\main.typ",
        ] {
            assert!(unpack(&archive(&[about_file, main, (stranger, b"x")])).is_err(), "{stranger} is no part of a template");
        }
        let large = vec![b' '; LARGEST + 1];
        assert!(unpack(&archive(&[about_file, (MAIN, &large)])).is_err(), "a text has its limit");
        assert!(unpack(&archive(&[about_file])).is_err(), "a template has a text");
        assert!(unpack(&archive(&[main])).is_err(), "and says what it is");
        assert!(unpack(&archive(&[about_file, (MAIN, b"\xff\xfe")])).is_err(), "which is written in letters");
        assert!(unpack(b"PK\x03\x04 and nothing else").is_err(), "what is cut off is none");
        assert!(unpack(&archive(&[about_file, main, ("assets/a.svg", SVG)])).is_ok(), "a picture belongs to it");
        assert!(
            unpack(&archive(&[about_file, main, ("assets/a.png", SVG)])).is_err(),
            "but not one that is another kind than it says"
        );
        let many: Vec<String> = (0..=pictures::MOST).map(|at| format!("assets/{at}.svg")).collect();
        let mut crowd = vec![about_file, main];
        crowd.extend(many.iter().map(|name| (name.as_str(), SVG)));
        assert!(unpack(&archive(&crowd)).is_err(), "nor more than a template may have");
        let heavy = [SVG, &vec![b' '; LARGEST_PICTURE]].concat();
        assert!(unpack(&archive(&[about_file, main, ("assets/a.svg", &heavy)])).is_err(), "nor larger ones");
        let newer = Bundle { about: About { schema: SCHEMA + 1, ..about() }, main: "x".into(), pictures: Vec::new() };
        assert!(unpack(&pack(&newer).expect("packed")).is_err(), "data that this version does not know cannot be given");
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file(ABOUT, SimpleFileOptions::default().compression_method(CompressionMethod::Stored)).expect("a file");
        zip.write_all(&json).expect("its bytes");
        zip.add_symlink(MAIN, "/etc/passwd", SimpleFileOptions::default()).expect("a link");
        let linked = zip.finish().expect("an archive").into_inner();
        assert!(unpack(&linked).is_err(), "a link leads out of the archive");
    }
}
