//! The library of links and texts that packets draw from.

use hearth_core::people::{clean_name, clean_text};
use hearth_store::{
    efforts,
    resources::{self, NewResource, ResourceRow},
};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById, Done, None};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ResourceKind {
    Link,
    Text,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ResourceAdd {
    pub title: String,
    pub kind: ResourceKind,
    /// Of a link.
    pub url: Option<String>,
    /// What it is good for, or the text itself.
    pub text: Option<String>,
    /// Only packets of this effort print it.
    pub effort_id: Option<String>,
}

/// All of them: first those for everyone, then by effort.
pub async fn list(app: &App, _: None) -> Result<Vec<ResourceRow>, AppError> {
    Ok(resources::list(app.community()?.store.readers(), Option::None).await?)
}

/// Adds one.
pub async fn add(app: &App, args: ResourceAdd) -> Result<Done<ById>, AppError> {
    let title = clean_name(&args.title);
    if title.is_empty() {
        return Err(AppError::invalid("title", said!("resources-title-missing")));
    }
    let text = clean_text(args.text.as_deref().unwrap_or_default());
    let url = match args.kind {
        ResourceKind::Link => address(args.url.as_deref().unwrap_or_default())?,
        ResourceKind::Text if text.is_empty() => {
            return Err(AppError::invalid("text", said!("resources-text-missing")));
        }
        ResourceKind::Text => String::new(),
    };
    let mut tx = app.change("resources_add", said!("resources-add-label", title = &title)).await?;
    if let Some(effort) = &args.effort_id
        && efforts::name_of(&mut tx, effort).await?.is_none()
    {
        return Err(AppError::not_found("effort"));
    }
    let kind = match args.kind {
        ResourceKind::Link => "link",
        ResourceKind::Text => "text",
    };
    let new = NewResource { title: &title, kind, url: &url, text: &text, effort: args.effort_id.as_deref() };
    let id = resources::add(&mut tx, &new).await?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

/// Removes one.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    let all = resources::list(open.store.readers(), Option::None).await?;
    let row = all.into_iter().find(|row| row.id == args.id).ok_or_else(|| AppError::not_found("resource"))?;
    let mut tx = app.change("resources_remove", said!("resources-remove-label", title = row.title)).await?;
    resources::remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
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
