//! Making certificates: a batch like any other. A person whose certificate cannot be made is named and stops nobody else's.

use chrono::{DateTime, NaiveDate, Utc};
use hearth_documents::{CertificateData, Engine, Sheet};
use hearth_store::{
    batches::NewRow,
    documents::{Honoree, NewDocument},
};
use hearth_texts::{Said, said};
use serde_json::json;

use super::choose::{CertificatesMake, Pattern, people};
use crate::{
    App, AppError, JobStarted,
    batches::{BatchKind, BatchOutput, Checked, Unprintable, Wish as BatchWish, begin, check_names},
    credentials::{Issuing, Wish},
    documents::{DocumentKind, Written, blocking},
    templates::made_by,
};

/// Makes the certificates.
///
/// # Errors
/// Whatever is known before the job begins: a rule broken by a field, nobody to thank, a folder that takes no files.
pub async fn make(app: &App, args: CertificatesMake) -> Result<JobStarted, AppError> {
    let pattern = Pattern::of(app, &args).await?;
    let (found, failures) = people(app, &args, i64::MAX).await?;
    if found.is_empty() {
        return Err(AppError::invalid("person_ids", said!("certificates-nobody")));
    }
    // Whatever is wrong with a credential is said at its field, before anything begins.
    wish(&args, pattern.given_on()).settled(app).await?;
    let only = match &found[..] {
        [one] => Some(one.name.clone()),
        _ => None,
    };
    let usual = if args.print_file { BatchOutput::Print } else { BatchOutput::Files };
    let batch = BatchWish {
        kind: BatchKind::Certificates,
        asked: json!(args),
        output: args.output.unwrap_or(usual),
        rows: found.into_iter().map(|person| NewRow { person_id: person.id, asked: None }).collect(),
        only,
        out: args.out,
        failures,
    };
    begin(app, batch).await
}

/// What could not be printed on certificates that [`make`] would make.
pub async fn check(app: &App, args: CertificatesMake) -> Result<Vec<Unprintable>, AppError> {
    let pattern = Pattern::of(app, &args).await?;
    let (found, _) = people(app, &args, i64::MAX).await?;
    let people: Vec<String> = found.into_iter().map(|person| person.id).collect();
    let common = [pattern.common()];
    check_names(app, Checked { people: &people, fields: &["name", "name_said"], common: &common }).await
}

pub(crate) fn wish(args: &CertificatesMake, given_on: NaiveDate) -> Wish<'_> {
    Wish {
        credential: args.credential,
        valid_until: args.valid_until.as_deref(),
        email_hash: args.email_hash.unwrap_or(false),
        given_on,
    }
}

/// A certificate as the list of documents keeps it.
pub(crate) fn document(
    at: DateTime<Utc>,
    title: String,
    like: &CertificateData,
    person_id: Option<String>,
    file: Written,
) -> Result<NewDocument, AppError> {
    let usual = format!("certificate/{}", like.design.word());
    let (template, template_version) = made_by(like.community.look.template.as_ref(), usual);
    Ok(NewDocument {
        id: hearth_store::new_id(at),
        kind: DocumentKind::Certificate.word(),
        title,
        template,
        template_version,
        person_id,
        effort_id: None,
        path: file.path.display().to_string(),
        sha256: file.sha256,
        bytes: file.bytes,
        pages: file.pages,
        data: serde_json::to_value(like).map_err(|e| AppError::failed(Said::verbatim(e.to_string())))?,
    })
}

/// A picture (PNG) of the first certificate that [`make`] would make; of a made-up person's where nobody is chosen yet.
pub async fn preview(app: &App, args: CertificatesMake) -> Result<Vec<u8>, AppError> {
    let pattern = Pattern::of(app, &args).await?;
    let chosen = args.person_ids.as_ref().is_some_and(|ids| !ids.is_empty())
        || args.query.is_some()
        || args.effort.is_some()
        || args.standing.is_some();
    let first = if chosen { people(app, &args, 1).await?.0.into_iter().next() } else { None };
    let person = first.unwrap_or_else(|| Honoree {
        id: "sample".into(),
        name: "Wilhelmina Okonkwo".into(),
        called: String::new(),
        name_said: String::new(),
        minutes: 42 * 60,
    });
    let mut data = pattern.certificate(&person);
    let language = pattern.language;
    let shown = Issuing::shown(app, &wish(&args, data.date.iso)).await?;
    blocking(move || {
        if let Some(issuing) = shown {
            data.credential = Some(issuing.issue(&person.id, &data, language)?.1);
        }
        let picture = Engine::new().preview_png(Sheet::Certificate(&data), 0, 1.4);
        Ok(picture?.png)
    })
    .await
}
