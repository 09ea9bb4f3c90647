//! One person with everything on their page, and their thread.

use chrono::NaiveDate;
use hearth_core::people::{Channel, Facts, NEWCOMER_DAYS, StandingReason, standing};
use hearth_store::people::{PersonView, ThreadKnot, ThreadPart, WishesRow};
use hearth_texts::{said, say};
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;

use crate::{App, AppError, ById};

/// A date out of the file, which Hearth itself has written.
fn stored_date(text: Option<&String>) -> Result<Option<NaiveDate>, AppError> {
    text.map(|text| text.parse().map_err(|_| AppError::damaged(said!("store-damage-date", text = text)))).transpose()
}

fn in_words(reason: StandingReason) -> String {
    match reason {
        StandingReason::Left(on) => say!("standing-reason-left", day = on),
        StandingReason::OnABreak(until) => say!("standing-reason-break", day = until),
        StandingReason::Joined(on) => say!("standing-reason-newcomer", day = on, days = NEWCOMER_DAYS),
        StandingReason::Silent { seen, expected } => say!("standing-reason-quiet", seen = seen, expected = expected),
        StandingReason::Seen(on) => say!("standing-reason-active", seen = on),
        StandingReason::NothingRecorded => say!("standing-reason-unknown"),
    }
}

/// One person.
pub async fn show(app: &App, args: ById) -> Result<PersonView, AppError> {
    let open = app.community()?;
    let now = hearth_store::instant(app.now());
    let found = hearth_store::people::show(open.store.readers(), &args.id, &now).await?;
    let mut person = found.ok_or_else(|| AppError::not_found("person"))?;
    let facts = Facts {
        joined_on: stored_date(person.joined_on.as_ref())?,
        break_until: stored_date(person.break_until.as_ref())?,
        left_on: stored_date(person.left_on.as_ref())?,
        last_seen_on: stored_date(person.last_seen_on.as_ref())?,
        quiet_after: stored_date(person.quiet_after.as_ref())?,
    };
    let (word, reason) = standing(&facts, app.today()?);
    person.standing = word.word().into();
    person.standing_reason = in_words(reason);
    let asked = WishesRow { do_not_contact: person.do_not_contact, refused_channels: person.refused_channels.clone() };
    person.silenced.0 = asked.wishes()?.silenced().into_iter().map(|channel| Channel::word(channel).to_owned()).collect();
    for document in person.documents.as_array_mut().into_iter().flatten() {
        // Only the disk knows whether a generated file still lies where it was put.
        let exists = document["path"].as_str().is_some_and(|path| std::path::Path::new(path).is_file());
        document["exists"] = Value::Bool(exists);
    }
    Ok(person)
}

/// A knot that is known already.
#[derive(Debug, Deserialize, TS)]
pub struct ThreadPlace {
    pub at: String,
    pub key: String,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ThreadArgs {
    pub id: String,
    #[ts(type = "number")]
    pub limit: i64,
    /// What lies behind this knot.
    pub before: Option<ThreadPlace>,
    /// Only knots of these kinds.
    pub kinds: Option<Vec<String>>,
}

/// A person's thread, newest first.
pub async fn thread(app: &App, args: ThreadArgs) -> Result<Vec<ThreadKnot>, AppError> {
    let open = app.community()?;
    let part = ThreadPart {
        limit: args.limit.clamp(1, 1000),
        before: args.before.as_ref().map(|place| (place.at.as_str(), place.key.as_str())),
        kinds: args.kinds.as_deref(),
    };
    Ok(hearth_store::people::thread(open.store.readers(), &args.id, part).await?)
}
