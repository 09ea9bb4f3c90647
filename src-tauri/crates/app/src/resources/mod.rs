//! The library of links, texts and files that packets draw from.

mod bring;

use hearth_core::people::{clean_name, clean_text};
use hearth_store::{
    efforts,
    resources::{self, NewFile, NewResource, ResourceRow},
};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById, Done, None, documents::language};

/// Longest name of a role or a need, in letters.
const LONGEST: usize = 80;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ResourceKind {
    Link,
    Text,
    File,
}

impl ResourceKind {
    fn word(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Text => "text",
            Self::File => "file",
        }
    }

    fn of(word: &str) -> Self {
        match word {
            "file" => Self::File,
            "text" => Self::Text,
            _ => Self::Link,
        }
    }
}

/// How a resource goes into packets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ResourceShown {
    /// A line among what to read: links, and short texts.
    List,
    /// A page of its own: texts, and pictures.
    Page,
    /// Attached to the PDF: files.
    Attached,
}

impl ResourceShown {
    fn word(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Page => "page",
            Self::Attached => "attached",
        }
    }
}

/// What a resource says, how it goes into packets and into whose.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ResourceTexts {
    pub title: String,
    /// Of a link.
    pub url: Option<String>,
    /// What it is good for, or the text itself.
    pub text: Option<String>,
    /// Only packets of this effort print it.
    pub effort_id: Option<String>,
    /// Without it, files are attached and all else stands in the list.
    pub shown: Option<ResourceShown>,
    /// Only in packets for this role …
    pub role: Option<String>,
    /// … in this language (BCP 47) …
    pub language: Option<String>,
    /// … for whoever has this access need.
    pub need: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ResourceAdd {
    pub kind: ResourceKind,
    #[serde(flatten)]
    #[ts(flatten)]
    pub texts: ResourceTexts,
    /// Of a file: where it lies; at most 2 MB.
    pub path: Option<String>,
    /// The same in base64, for what was dropped; with the name of its file.
    pub data: Option<String>,
    pub name: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct ResourceChange {
    pub id: String,
    #[serde(flatten)]
    #[ts(flatten)]
    pub texts: ResourceTexts,
}

/// All of them: first those for everyone, then by effort.
pub async fn list(app: &App, _: None) -> Result<Vec<ResourceRow>, AppError> {
    Ok(resources::list(app.community()?.store.readers(), Option::None).await?)
}

/// Texts that were looked at.
struct Clean {
    title: String,
    url: String,
    text: String,
    shown: ResourceShown,
    role: String,
    language: String,
    need: String,
    effort_id: Option<String>,
}

impl Clean {
    /// `picture`: it is a file that can be a page.
    fn of(kind: ResourceKind, texts: ResourceTexts, picture: Picture) -> Result<Self, AppError> {
        let title = clean_name(&texts.title);
        if title.is_empty() {
            return Err(AppError::invalid("title", said!("resources-title-missing")));
        }
        let text = clean_text(texts.text.as_deref().unwrap_or_default());
        let url = match kind {
            ResourceKind::Link => address(texts.url.as_deref().unwrap_or_default())?,
            ResourceKind::Text if text.is_empty() => {
                return Err(AppError::invalid("text", said!("resources-text-missing")));
            }
            ResourceKind::Text | ResourceKind::File => String::new(),
        };
        let shown = match (kind, texts.shown) {
            (ResourceKind::File, Option::None) => ResourceShown::Attached,
            (_, shown) => shown.unwrap_or(ResourceShown::List),
        };
        match (kind, shown) {
            (ResourceKind::Link, ResourceShown::List)
            | (ResourceKind::Text, ResourceShown::List | ResourceShown::Page)
            | (ResourceKind::File, ResourceShown::Attached) => {}
            (ResourceKind::File, ResourceShown::Page) if picture == Picture::Yes => {}
            (ResourceKind::File, ResourceShown::Page) => {
                return Err(AppError::invalid("shown", said!("resources-page-picture")));
            }
            (ResourceKind::Link | ResourceKind::Text, _) | (ResourceKind::File, ResourceShown::List) => {
                return Err(AppError::invalid("shown", said!("resources-shown-wrong")));
            }
        }
        let language = match texts.language.as_deref().filter(|tag| !tag.is_empty()) {
            Some(tag) => language(Some(tag))?.code().to_owned(),
            Option::None => String::new(),
        };
        Ok(Self {
            title,
            url,
            text,
            shown,
            role: short("role", texts.role)?,
            language,
            need: short("need", texts.need)?,
            effort_id: texts.effort_id.filter(|id| !id.is_empty()),
        })
    }

    fn row(&self) -> NewResource<'_> {
        NewResource {
            title: &self.title,
            url: &self.url,
            text: &self.text,
            effort: self.effort_id.as_deref(),
            shown: self.shown.word(),
            role: &self.role,
            language: &self.language,
            need: &self.need,
        }
    }
}

/// Whether a file is a picture that paper can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Picture {
    Yes,
    No,
}

fn short(field: &'static str, text: Option<String>) -> Result<String, AppError> {
    let text = clean_name(text.as_deref().unwrap_or_default());
    if text.chars().count() > LONGEST {
        return Err(AppError::invalid(field, said!("look-line-too-long", most = LONGEST)));
    }
    Ok(text)
}

/// Adds one.
///
/// # Errors
/// At the field that is wrong; at `path` or `data` where a file cannot be read, is too large, or is a picture that cannot be shown.
pub async fn add(app: &App, args: ResourceAdd) -> Result<Done<ById>, AppError> {
    let file = match args.kind {
        ResourceKind::File => Some(bring::file(app, args.path, args.data, args.name).await?),
        ResourceKind::Link | ResourceKind::Text => Option::None,
    };
    let picture = if file.as_ref().is_some_and(|file| bring::is_picture(&file.media_type)) { Picture::Yes } else { Picture::No };
    let clean = Clean::of(args.kind, args.texts, picture)?;
    let mut tx = app.change("resources_add", said!("resources-add-label", title = &clean.title)).await?;
    known(&mut tx, clean.effort_id.as_deref()).await?;
    let file = match &file {
        Some(file) => NewFile { name: &file.name, media_type: &file.media_type, data: &file.data },
        Option::None => NewFile::default(),
    };
    let id = resources::add(&mut tx, args.kind.word(), &clean.row(), &file).await?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

/// Says something else of one. What is in a file stays.
///
/// # Errors
/// As for [`add`], and where there is no such resource.
pub async fn change(app: &App, args: ResourceChange) -> Result<Done<()>, AppError> {
    let row = find(app, &args.id).await?;
    let picture = if bring::is_picture(&row.media_type) { Picture::Yes } else { Picture::No };
    let clean = Clean::of(ResourceKind::of(&row.kind), args.texts, picture)?;
    let mut tx = app.change("resources_change", said!("resources-change-label", title = &clean.title)).await?;
    known(&mut tx, clean.effort_id.as_deref()).await?;
    resources::change(&mut tx, &args.id, &clean.row()).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Removes one.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let row = find(app, &args.id).await?;
    let mut tx = app.change("resources_remove", said!("resources-remove-label", title = row.title)).await?;
    resources::remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}

async fn find(app: &App, id: &str) -> Result<ResourceRow, AppError> {
    let all = resources::list(app.community()?.store.readers(), Option::None).await?;
    all.into_iter().find(|row| row.id == id).ok_or_else(|| AppError::not_found("resource"))
}

async fn known(tx: &mut hearth_store::Transaction, effort: Option<&str>) -> Result<(), AppError> {
    match effort {
        Some(effort) if efforts::name_of(tx, effort).await?.is_none() => Err(AppError::not_found("effort")),
        _ => Ok(()),
    }
}

/// An address that a reader can follow; `example.org` is taken for a web page.
fn address(text: &str) -> Result<String, AppError> {
    let text = text.trim();
    let wrong = || AppError::invalid("url", said!("resources-url-wrong"));
    if text.is_empty() {
        return Err(wrong());
    }
    let whole = if text.contains("://") || text.starts_with("mailto:") || text.starts_with("tel:") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    let url = url::Url::parse(&whole).map_err(|_| wrong())?;
    match url.scheme() {
        "https" | "http" if url.host_str().is_some_and(|host| host.contains('.')) => Ok(whole),
        "mailto" | "tel" => Ok(whole),
        _ => Err(wrong()),
    }
}
