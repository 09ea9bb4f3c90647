//! Tags of many people at once.

use hearth_core::people::clean_name;
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PeopleMatch, whom};
use crate::{App, AppError, Done};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PeopleTag {
    pub person_ids: Option<Vec<String>>,
    /// Everyone who matches, in place of `person_ids`.
    pub matching: Option<PeopleMatch>,
    pub add: Option<Vec<String>>,
    pub remove: Option<Vec<String>>,
}

/// How many people have other tags than before.
#[derive(Debug, Serialize, TS)]
pub struct Tagged {
    #[ts(type = "number")]
    pub changed: u64,
}

fn words(list: Option<Vec<String>>) -> Vec<String> {
    let mut words = Vec::new();
    for word in list.unwrap_or_default() {
        let word = clean_name(&word);
        if !word.is_empty() && !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// Puts tags on people and takes tags off, as one operation.
pub async fn tag(app: &App, args: PeopleTag) -> Result<Done<Tagged>, AppError> {
    let (add, remove) = (words(args.add), words(args.remove));
    if add.is_empty() && remove.is_empty() {
        return Err(AppError::invalid("add", said!("people-tag-missing")));
    }
    let people = whom(app, args.person_ids.unwrap_or_default(), args.matching.as_ref()).await?;
    let mut tx = app.change("people_tag", said!("people-tag-label", count = 0)).await?;
    let changed = hearth_store::people::tag(&mut tx, &people, &add, &remove).await?;
    tx.relabel(said!("people-tag-label", count = changed).kept()).await?;
    Ok(Done::of(Tagged { changed }, tx.commit().await?))
}
