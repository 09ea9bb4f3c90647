//! Sheets about one person: thanks, and what they gave.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use hearth_documents::{Letter, LetterKind, Letterhead, Served, Statement};
use hearth_store::{documents, hours};
use hearth_texts::{Language, dates, number, said, say_in};

use super::SheetMake;
use super::gather::{About, Content, Gathered};
use crate::documents::{day, language, plain, shorten};
use crate::looks::Dressed;
use crate::{App, AppError, times};

/// More entries than a life of service holds.
const ENTRIES: i64 = 100_000;

async fn name(app: &App, args: &SheetMake, today: NaiveDate) -> Result<(String, documents::Newcomer), AppError> {
    let id = args.person_id.as_deref().filter(|id| !id.is_empty());
    let id = id.ok_or_else(|| AppError::invalid("person_id", said!("sheets-person-missing")))?;
    let open = app.community()?;
    let pool = open.store.readers();
    let person = documents::newcomer(pool, id, &today.to_string()).await?.ok_or_else(|| AppError::not_found("person"))?;
    Ok((id.to_owned(), person))
}

pub(super) async fn letter(
    app: &App,
    args: &SheetMake,
    head: Letterhead,
    dressed: &Dressed,
    kind: LetterKind,
) -> Result<Gathered, AppError> {
    let language = language(args.language.as_deref())?;
    let (id, person) = name(app, args, app.today()?).await?;
    let text = hearth_documents::prose(args.text.as_deref().unwrap_or_default());
    if text.is_empty() {
        return Err(AppError::invalid("text", said!("certificates-reason-missing")));
    }
    let called = if person.called.is_empty() { &person.name } else { &person.called };
    let about = About {
        title: plain(&match kind {
            LetterKind::Letter => say_in!(language, "sheets-letter-title", name = &person.name),
            LetterKind::Card => say_in!(language, "sheets-card-title", name = &person.name),
        }),
        person_id: Some(id.clone()),
        effort_id: None,
        people: vec![id],
    };
    let letter = Letter {
        head,
        kind,
        name: shorten(&person.name, 200),
        greeting: plain(&say_in!(language, "sheets-greeting", name = called)),
        text,
        signatories: dressed.signed(args.signed_by.as_deref(), args.signed_role.as_deref())?,
    };
    Ok(Gathered { content: Content::Letter(letter), about })
}

pub(super) async fn statement(app: &App, args: &SheetMake, head: Letterhead, dressed: &Dressed) -> Result<Gathered, AppError> {
    let language = language(args.language.as_deref())?;
    let open = app.community()?;
    let pool = open.store.readers();
    let today = app.today()?;
    let (id, person) = name(app, args, today).await?;
    let date =
        |field: &'static str, given: &Option<String>, usual: NaiveDate| match given.as_deref().filter(|text| !text.is_empty()) {
            Some(text) => times::parse_date(field, text),
            None => Ok(usual),
        };
    let from = date("from", &args.from, NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today))?;
    let until = date("until", &args.until, today)?;
    if until < from {
        return Err(AppError::invalid("until", said!("sheets-until-before")));
    }
    let (first, last) = (from.to_string(), until.to_string());
    let filter =
        hours::Filter { person: Some(&id), from: Some(&first), to: Some(&last), limit: ENTRIES, ..hours::Filter::default() };
    let mut by_month: BTreeMap<(String, String), i64> = BTreeMap::new();
    for row in hours::list(pool, filter).await? {
        let month = row.on_date.get(..7).unwrap_or_default().to_owned();
        *by_month.entry((month, row.effort.unwrap_or_default())).or_default() += row.minutes;
    }
    if by_month.is_empty() {
        return Err(AppError::invalid("from", said!("sheets-no-hours", name = &person.name)));
    }
    let minutes: i64 = by_month.values().sum();
    let rows = by_month
        .into_iter()
        .map(|((month, effort), minutes)| {
            let first = times::parse_date("on_date", &format!("{month}-01"))?;
            Ok(Served { month: dates::month_year(language, first), effort, hours: hours_text(language, minutes) })
        })
        .collect::<Result<Vec<_>, AppError>>()?;
    let total = hours_text(language, minutes);
    let lead = plain(&say_in!(
        language,
        "sheets-statement-lead",
        name = &person.name,
        count = (minutes + 59) / 60,
        hours = &total,
        from = day(language, from),
        until = day(language, until)
    ));
    let about = About {
        title: plain(&say_in!(language, "sheets-statement-title", name = &person.name)),
        person_id: Some(id.clone()),
        effort_id: None,
        people: vec![id],
    };
    let purpose = hearth_documents::line(args.text.as_deref().unwrap_or_default());
    let statement = Statement {
        head,
        name: shorten(&person.name, 200),
        lead,
        purpose,
        rows,
        total,
        signatory: dressed.signed(args.signed_by.as_deref(), args.signed_role.as_deref())?.into_iter().next(),
    };
    Ok(Gathered { content: Content::Statement(statement), about })
}

/// Quarters of an hour are enough on paper.
fn hours_text(language: Language, minutes: i64) -> String {
    number(language, (minutes as f64 / 15.0).round() / 4.0)
}
