//! The record of processing: written from what the community keeps today, the rules of retention that are at work, the calendars that
//! were added and the second folder of backups.

use std::path::PathBuf;

use hearth_core::retention::Rule;
use hearth_documents::{DocumentDate, Engine, Processed, ProcessingPage, Sheet};
use hearth_store::processing;
use hearth_texts::{Language, said, say_in, spoken};
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;

use crate::{App, AppError, Done, None as NoArgs, community::blocking, documents::day, looks::dressed};

#[derive(Debug, Deserialize, TS)]
pub struct ProcessingSave {
    /// Where the page goes; what is there is replaced.
    pub path: String,
}

/// How long something is kept, by the rules that are at work.
fn how_long(language: Language, at_work: &[(Rule, u32)], rule: Option<Rule>) -> String {
    let months = |rule| at_work.iter().find(|(one, _)| *one == rule).map(|(_, months)| i64::from(*months));
    match rule {
        Some(rule) => match months(rule) {
            Some(count) => say_in!(language, "processing-reviewed", count = count),
            None => say_in!(language, "processing-until-removed"),
        },
        // People: by when they left or never came.
        None => match (months(Rule::Alumni), months(Rule::Newcomers)) {
            (Some(left), Some(never)) => say_in!(language, "processing-people-both", left = left, never = never),
            (Some(left), None) => say_in!(language, "processing-people-left", count = left),
            (None, Some(never)) => say_in!(language, "processing-people-never", count = never),
            (None, None) => say_in!(language, "processing-until-removed"),
        },
    }
}

fn kept(language: Language, kept: &processing::Kept, at_work: &[(Rule, u32)]) -> Vec<Processed> {
    let people = || how_long(language, at_work, None);
    let volunteers = || say_in!(language, "processing-whose-people", count = kept.people);
    let row = |what: String, why: String, how_long: String| Processed { what, whose: volunteers(), why, how_long };
    let mut rows = Vec::new();
    if kept.people > 0 {
        rows.push(row(say_in!(language, "processing-what-names"), say_in!(language, "processing-why-names"), people()));
    }
    if kept.reach > 0 {
        rows.push(row(say_in!(language, "processing-what-reach"), say_in!(language, "processing-why-reach"), people()));
    }
    if kept.part > 0 {
        rows.push(row(say_in!(language, "processing-what-part"), say_in!(language, "processing-why-part"), people()));
    }
    if kept.journeys > 0 {
        rows.push(row(say_in!(language, "processing-what-journeys"), say_in!(language, "processing-why-journeys"), people()));
    }
    if kept.personal > 0 {
        rows.push(row(say_in!(language, "processing-what-personal"), say_in!(language, "processing-why-personal"), people()));
    }
    if kept.needs > 0 {
        rows.push(row(say_in!(language, "processing-what-needs"), say_in!(language, "processing-why-needs"), people()));
    }
    if !kept.fields.is_empty() {
        let what = say_in!(language, "processing-what-fields", names = kept.fields.0.clone());
        rows.push(row(what, say_in!(language, "processing-why-fields"), people()));
    }
    if kept.consents > 0 {
        rows.push(row(say_in!(language, "processing-what-consents"), say_in!(language, "processing-why-consents"), people()));
    }
    if kept.sensitive > 0 {
        let long = how_long(language, at_work, Some(Rule::Sensitive));
        rows.push(row(say_in!(language, "processing-what-sensitive"), say_in!(language, "processing-why-sensitive"), long));
    }
    if kept.recognitions > 0 {
        rows.push(row(say_in!(language, "processing-what-thanks"), say_in!(language, "processing-why-thanks"), people()));
    }
    if kept.documents > 0 {
        let long = how_long(language, at_work, Some(Rule::Documents));
        rows.push(row(say_in!(language, "processing-what-documents"), say_in!(language, "processing-why-documents"), long));
    }
    if kept.signatories > 0 {
        rows.push(Processed {
            what: say_in!(language, "processing-what-signatories"),
            whose: say_in!(language, "processing-whose-signatories", count = kept.signatories),
            why: say_in!(language, "processing-why-signatories"),
            how_long: say_in!(language, "processing-until-removed"),
        });
    }
    if kept.imported > 0 {
        rows.push(row(say_in!(language, "processing-what-imported"), say_in!(language, "processing-why-imported"), people()));
    }
    rows
}

async fn gather(app: &App) -> Result<ProcessingPage, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let (language, today) = (spoken(), app.today()?);
    let dressed = dressed(app).await?;
    let settings = hearth_store::settings::all(pool).await?;
    let setting = |name: &str| {
        let found = settings.iter().find(|(id, _)| id == name).and_then(|(_, value)| value.as_str());
        found.unwrap_or_default().to_owned()
    };
    let counts = processing::kept(pool).await?;
    let at_work = crate::retention::at_work(&open).await?;
    let mut recipients = vec![say_in!(language, "processing-nobody")];
    if counts.documents > 0 {
        recipients.push(say_in!(language, "processing-handed"));
    }
    let calendars = crate::calendars::list(app, NoArgs {}).await?;
    for calendar in calendars.iter().filter(|calendar| calendar.kind == "feed") {
        recipients.push(say_in!(language, "processing-calendar", calendar = &calendar.name));
    }
    for calendar in calendars.iter().filter(|calendar| calendar.kind == "caldav") {
        recipients.push(say_in!(language, "processing-calendar-both", calendar = &calendar.name));
    }
    let folder = crate::device::read(app).get("backup-folder").and_then(Value::as_str).map(PathBuf::from);
    let mut safeguards = vec![
        say_in!(language, "processing-encrypted"),
        say_in!(language, "processing-backups"),
        say_in!(language, "processing-history"),
        say_in!(language, "processing-wishes"),
    ];
    if let Some(folder) = &folder {
        safeguards.push(say_in!(language, "processing-folder", folder = folder.display().to_string()));
    }
    if crate::sensitive::is_on(&open).await? {
        safeguards.push(say_in!(language, "processing-locked"));
    }
    if !at_work.is_empty() {
        safeguards.push(say_in!(language, "processing-queue"));
    }
    Ok(ProcessingPage {
        community: dressed.community,
        date: DocumentDate { iso: today, text: day(language, today) },
        controller: setting("controller"),
        contact: setting("controller-contact"),
        kept: kept(language, &counts, &at_work),
        recipients,
        safeguards,
        language: language.code().into(),
        paper: dressed.paper,
    })
}

/// The record (PDF) as it reads today.
pub async fn page(app: &App, _: NoArgs) -> Result<Vec<u8>, AppError> {
    let page = gather(app).await?;
    blocking(move || Ok(Engine::new().pdf(Sheet::Processing(&page))?.bytes)).await
}

/// Writes the record to a file.
pub async fn save(app: &App, args: ProcessingSave) -> Result<Done<()>, AppError> {
    let path = PathBuf::from(&args.path);
    if !path.is_absolute() {
        return Err(AppError::invalid("path", said!("code-page-path")));
    }
    let pdf = page(app, NoArgs {}).await?;
    blocking(move || {
        std::fs::write(&path, &pdf)
            .map_err(|e| AppError::failed(said!("file-trouble", path = path.display().to_string(), why = e.to_string())))
    })
    .await?;
    Ok(Done::stale((), Vec::new()))
}
