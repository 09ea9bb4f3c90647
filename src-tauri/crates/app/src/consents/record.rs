//! Writing down that people agreed, or that somebody did not want it any more.

use std::collections::{BTreeMap, BTreeSet};

use hearth_core::consents::{Given, outweighs};
use hearth_store::consents::{self, NewConsents};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ConsentHow, given};
use crate::{
    App, AppError, ById, Done,
    people::{PeopleMatch, whom},
    times,
};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ConsentsRecord {
    pub person_ids: Option<Vec<String>>,
    /// Everyone in a list as it is filtered, in place of ids.
    pub matching: Option<PeopleMatch>,
    pub kind_id: String,
    /// The words they were shown; the newest without it.
    pub wording_id: Option<String>,
    pub given_on: String,
    pub how: ConsentHow,
}

#[derive(Debug, Serialize, TS)]
pub struct ConsentsRecorded {
    #[ts(type = "number")]
    pub recorded: i64,
    /// Had withdrawn it on that day or later; nothing was written down for them.
    #[ts(type = "number")]
    pub withdrawn: i64,
    /// Had agreed to these very words already.
    #[ts(type = "number")]
    pub known: i64,
}

#[derive(Debug, Deserialize, TS)]
pub struct ConsentWithdraw {
    pub person_id: String,
    pub kind_id: String,
    pub on: String,
    pub how: ConsentHow,
}

fn past(app: &App, field: &str, text: &str) -> Result<chrono::NaiveDate, AppError> {
    let day = times::parse_date(field, text)?;
    if day > app.today()? {
        return Err(AppError::invalid(field, said!("consents-not-yet")));
    }
    Ok(day)
}

/// Writes a consent down for one or many people. A withdrawal is never outweighed by something older.
///
/// # Errors
/// A day to come; nobody left to write it down for.
pub async fn record(app: &App, args: ConsentsRecord) -> Result<Done<ConsentsRecorded>, AppError> {
    let day = past(app, "given_on", &args.given_on)?;
    let mut people = whom(app, args.person_ids.unwrap_or_default(), args.matching.as_ref()).await?;
    let mut seen = BTreeSet::new();
    people.retain(|id| seen.insert(id.clone()));
    let recorder = crate::settings::me(&*app.community()?).await?;
    let mut tx = app.begin("consents_record").await?;
    let kind = consents::kind_name(&mut *tx, &args.kind_id).await?.ok_or_else(|| AppError::not_found("consent"))?;
    let wording = consents::wording(&mut *tx, &args.kind_id, args.wording_id.as_deref())
        .await?
        .ok_or_else(|| AppError::not_found("consent"))?;
    let new = Given { on: day, how: args.how.rule(), withdrawn_on: None };
    let mut before: BTreeMap<String, Vec<Given>> = BTreeMap::new();
    for row in consents::given(&mut *tx, &people, &args.kind_id).await? {
        let found = given(&row.given_on, &row.how, row.withdrawn_on.as_deref())?;
        before.entry(row.person_id).or_default().push(found);
    }
    let (mut withdrawn, mut known) = (0, 0);
    people.retain(|id| {
        let all = before.get(id).map(Vec::as_slice).unwrap_or_default();
        let last = all.iter().filter_map(|given| given.withdrawn_on).max();
        let stays_out = !outweighs(&new, last);
        let twice = all.iter().any(|given| given.withdrawn_on.is_none() && given.on == day && given.how == new.how);
        withdrawn += i64::from(stays_out);
        known += i64::from(twice && !stays_out);
        !stays_out && !twice
    });
    if people.is_empty() {
        let why = if withdrawn > 0 {
            said!("consents-withdrawn-since", kind = &kind)
        } else if known > 0 {
            said!("consents-known", kind = &kind)
        } else {
            said!("consents-nobody")
        };
        return Err(AppError::invalid("person_ids", why));
    }
    let day = day.to_string();
    let new = NewConsents { wording: &wording.id, given_on: &day, how: args.how.rule().word(), recorder: recorder.as_deref() };
    let recorded = i64::try_from(consents::record(&mut tx, &people, &new).await?).unwrap_or(i64::MAX);
    if recorded == 0 {
        return Err(AppError::not_found("person"));
    }
    let label = match people.as_slice() {
        [one] => {
            let name = hearth_store::people::name_in(&mut tx, one).await?.unwrap_or_default();
            said!("consents-record-label", name = name, kind = &kind)
        }
        _ => said!("consents-record-many-label", count = recorded, kind = &kind),
    };
    tx.relabel(label.kept()).await?;
    Ok(Done::of(ConsentsRecorded { recorded, withdrawn, known }, tx.commit().await?))
}

/// Ends everything that somebody agreed to of one kind.
pub async fn withdraw(app: &App, args: ConsentWithdraw) -> Result<Done<()>, AppError> {
    let day = past(app, "on", &args.on)?.to_string();
    let mut tx = app.begin("consents_withdraw").await?;
    let name = hearth_store::people::name_in(&mut tx, &args.person_id).await?.ok_or_else(|| AppError::not_found("person"))?;
    let kind = consents::kind_name(&mut *tx, &args.kind_id).await?.ok_or_else(|| AppError::not_found("consent"))?;
    tx.relabel(said!("consents-withdraw-label", name = name, kind = &kind).kept()).await?;
    if consents::withdraw(&mut tx, &args.person_id, &args.kind_id, &day, args.how.rule().word()).await? == 0 {
        return Err(AppError::invalid("kind_id", said!("consents-nothing-stands", kind = &kind)));
    }
    Ok(Done::of((), tx.commit().await?))
}

/// Takes away what was written down by mistake.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("consents_remove").await?;
    let found = consents::one(&mut *tx, &args.id).await?.ok_or_else(|| AppError::not_found("consent"))?;
    tx.relabel(said!("consents-remove-label", name = &found.person, kind = &found.kind).kept()).await?;
    consents::remove(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}
