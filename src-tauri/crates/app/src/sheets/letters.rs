//! Letters and cards of thanks for many: the same words for each, under their own name.

use hearth_documents::Letter;
use hearth_store::{batches::NewRow, documents::NewDocument};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::{
    SheetKind, SheetMake, SheetPaper,
    gather::{Content, Gathered, gather},
};
use crate::{
    App, AppError, JobStarted,
    batches::{BatchKind, BatchOutput, Checked, Unprintable, UnprintableChoice, Wish, begin, check_names},
    documents::DocumentKind,
    looks::dressed,
    people::{PeopleMatch, whom},
    templates::{chosen, made_by},
};

#[derive(Debug, Clone, Deserialize, Serialize, TS)]
#[ts(optional_fields)]
pub struct LettersMake {
    /// On a card instead of a sheet.
    pub card: bool,
    /// These people …
    #[serde(skip_serializing)]
    pub person_ids: Option<Vec<String>>,
    /// … or everyone whom a list shows.
    #[serde(skip_serializing)]
    pub matching: Option<PeopleMatch>,
    /// What is said.
    pub text: String,
    pub signed_by: Option<String>,
    pub signed_role: Option<String>,
    /// BCP 47; by default the language that is spoken.
    pub language: Option<String>,
    /// A template of one's own for letters, or for cards, by id.
    pub template: Option<String>,
    pub paper: Option<SheetPaper>,
    pub output: Option<BatchOutput>,
    /// Without it, whoever cannot be printed fails by name.
    pub unprintable: Option<UnprintableChoice>,
    /// The folder; without it, the community's own below the documents of this computer.
    #[serde(skip_serializing)]
    pub out: Option<String>,
}

/// A letter for one of them.
pub(crate) struct LetterFor {
    pub data: Letter,
    /// As it will be recorded, but for its file.
    pub document: NewDocument,
    /// The name that they go by.
    pub called: String,
}

/// Makes letters for many people.
///
/// # Errors
/// Whatever is known before the job begins: no words, nobody to write to, a folder that takes no files.
pub async fn make_letters(app: &App, args: LettersMake) -> Result<JobStarted, AppError> {
    if hearth_documents::prose(&args.text).is_empty() {
        return Err(AppError::invalid("text", said!("certificates-reason-missing")));
    }
    dressed(app).await?.signed(args.signed_by.as_deref(), args.signed_role.as_deref())?;
    let own = chosen(app, args.template.as_deref(), |base| kind(args.card).template() == Some(base)).await?;
    if args.output == Some(BatchOutput::Print) && own.is_some_and(|own| !own.sets_many()) {
        return Err(AppError::invalid("output", said!("document-one-only")));
    }
    let people = whom(app, args.person_ids.clone().unwrap_or_default(), args.matching.as_ref()).await?;
    let wish = Wish {
        kind: BatchKind::Letters,
        asked: json!(args),
        output: args.output.unwrap_or_default(),
        rows: people.into_iter().map(|person_id| NewRow { person_id, asked: None }).collect(),
        only: None,
        out: args.out,
        failures: Vec::new(),
    };
    begin(app, wish).await
}

/// What could not be printed in letters that [`make_letters`] would make.
pub async fn check_letters(app: &App, args: LettersMake) -> Result<Vec<Unprintable>, AppError> {
    let people = whom(app, args.person_ids.clone().unwrap_or_default(), args.matching.as_ref()).await?;
    let common = [json!([args.text, args.signed_by, args.signed_role])];
    check_names(app, Checked { people: &people, fields: &["name"], common: &common }).await
}

fn kind(card: bool) -> SheetKind {
    if card { SheetKind::Card } else { SheetKind::Letter }
}

/// What one of them gets.
pub(crate) async fn letter_for(app: &App, args: &LettersMake, person_id: &str) -> Result<LetterFor, AppError> {
    let kind = kind(args.card);
    let sheet = SheetMake {
        kind,
        template: args.template.clone(),
        meeting_id: None,
        person_id: Some(person_id.to_owned()),
        effort_id: None,
        language: args.language.clone(),
        paper: args.paper,
        out: None,
        walk_ins: None,
        size: None,
        from: None,
        until: None,
        text: Some(args.text.clone()),
        signed_by: args.signed_by.clone(),
        signed_role: args.signed_role.clone(),
    };
    let Gathered { content, about } = gather(app, &sheet).await?;
    let (template, template_version) = made_by(content.template(), format!("sheet/{}", kind.word()));
    let Content::Letter(data) = content else { unreachable!("a letter and a card are both letters") };
    let open = app.community()?;
    let person = hearth_store::documents::newcomer(open.store.readers(), person_id, &app.today()?.to_string()).await?;
    let called = person.ok_or_else(|| AppError::not_found("person"))?.called;
    let document = NewDocument {
        id: hearth_store::new_id(app.now()),
        kind: DocumentKind::Sheet.word(),
        title: about.title,
        template,
        template_version,
        person_id: about.person_id,
        effort_id: None,
        path: String::new(),
        sha256: String::new(),
        bytes: 0,
        pages: 0,
        data: json!({ "people": about.people, "person": { "name": data.name } }),
    };
    Ok(LetterFor { data, document, called })
}
