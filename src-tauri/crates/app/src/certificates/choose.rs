//! Who is thanked, and what each certificate says.

use chrono::NaiveDate;
use hearth_documents::{
    CertificateData, Community, Design, DocumentDate, Effort, Honoree, Paper, SCHEMA, Shipped, Signatory, Stat,
};
use hearth_store::{
    documents,
    people::{Filter, matching},
};
use hearth_texts::{Language, number, said, say, say_in};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App, AppError,
    batches::{BatchOutput, UnprintableChoice},
    documents::{DocumentFailure, day, language, shorten},
    looks::dressed,
    people::{ConsentFilter, FieldFilter, Standing, fields::conditions},
    templates::chosen,
    times,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CertificateDesign {
    Classic,
    Modern,
    Minimal,
    Playful,
}

#[derive(Debug, Clone, Deserialize, Serialize, TS)]
#[ts(optional_fields)]
pub struct CertificatesMake {
    /// These people; everything below that chooses people is then ignored.
    #[serde(skip_serializing)]
    pub person_ids: Option<Vec<String>>,
    /// As in the list of people; `*` is everyone.
    #[serde(skip_serializing)]
    pub query: Option<String>,
    /// Chooses its members, and is named on the certificate.
    pub effort: Option<String>,
    #[serde(skip_serializing)]
    pub standing: Option<Standing>,
    #[serde(skip_serializing)]
    pub consent: Option<ConsentFilter>,
    /// Only people who are at this step of a programme.
    #[serde(skip_serializing)]
    pub step: Option<String>,
    /// What the community's own fields must hold, all of it.
    pub fields: Option<Vec<FieldFilter>>,
    /// Of those who match, the ones who get none, by id.
    #[serde(skip_serializing)]
    pub except: Option<Vec<String>>,
    /// What for, as it stands under the name.
    pub reason: String,
    pub design: CertificateDesign,
    /// A template of one's own in the place of the design, by id.
    pub template: Option<String>,
    pub signed_by: Option<String>,
    pub signed_role: Option<String>,
    /// The date on the certificate; today without it.
    pub on_date: Option<String>,
    /// BCP 47; by default the language that is spoken.
    pub language: Option<String>,
    /// Prints how many hours the person has given (to the effort, where one is named).
    pub hours: Option<bool>,
    /// A credential in each, so that it proves itself; by default as the community has it set.
    pub credential: Option<bool>,
    /// The last day on which the credentials count; without it they have no end.
    pub valid_until: Option<String>,
    /// Writes the hash of the person's address into the credential.
    pub email_hash: Option<bool>,
    /// Saves each credential as JSON, PNG and SVG beside its certificate.
    pub badge_files: Option<bool>,
    /// All of them in one more file, to be printed at once; where `output` says nothing else.
    pub print_file: bool,
    pub output: Option<BatchOutput>,
    /// Without it, whoever cannot be printed fails by name.
    pub unprintable: Option<UnprintableChoice>,
    /// The folder; without it, the community's own below the documents of this computer.
    #[serde(skip_serializing)]
    pub out: Option<String>,
}

/// The design whose place a template takes; `None` for what is no certificate.
fn design_of(base: Shipped) -> Option<Design> {
    match base {
        Shipped::CertificateClassic => Some(Design::Classic),
        Shipped::CertificateModern => Some(Design::Modern),
        Shipped::CertificateMinimal => Some(Design::Minimal),
        Shipped::CertificatePlayful => Some(Design::Playful),
        _ => None,
    }
}

/// What everyone's certificate has in common.
pub(crate) struct Pattern {
    pub(crate) language: Language,
    date: DocumentDate,
    reason: String,
    community: Community,
    paper: Paper,
    effort: Option<Effort>,
    signatories: Vec<Signatory>,
    design: Design,
    hours: bool,
}

impl Pattern {
    /// # Errors
    /// At the field that breaks a rule: better once and before the job than once for each person.
    pub async fn of(app: &App, args: &CertificatesMake) -> Result<Self, AppError> {
        let language = language(args.language.as_deref())?;
        let open = app.community()?;
        let pool = open.store.readers();
        let reason = hearth_documents::prose(&args.reason);
        match reason.chars().count() {
            0 => return Err(AppError::invalid("reason", said!("certificates-reason-missing"))),
            1..=600 => {}
            long => {
                return Err(AppError::invalid("reason", said!("certificates-reason-too-long", count = long)));
            }
        }
        let date = match args.on_date.as_deref().filter(|text| !text.is_empty()) {
            Some(text) => times::parse_date("on_date", text)?,
            None => app.today()?,
        };
        let own = chosen(app, args.template.as_deref(), |base| design_of(base).is_some()).await?;
        let design = own.as_ref().and_then(|own| design_of(own.base));
        let dressed = dressed(app).await?.with(own);
        let signatories = dressed.signed(args.signed_by.as_deref(), args.signed_role.as_deref())?;
        let effort = match &args.effort {
            Some(id) => {
                let row = documents::role(pool, id, "", &app.today()?.to_string()).await?;
                let row = row.ok_or_else(|| AppError::not_found("effort"))?;
                let hue = u16::try_from(row.hue).map_err(|_| AppError::failed(said!("efforts-colour-off-the-wheel")))?;
                Some(Effort { name: shorten(&row.name, 80), hue })
            }
            None => None,
        };
        Ok(Self {
            language,
            date: DocumentDate { iso: date, text: day(language, date) },
            reason,
            community: dressed.community,
            paper: dressed.paper,
            effort,
            signatories,
            design: design.unwrap_or(match args.design {
                CertificateDesign::Classic => Design::Classic,
                CertificateDesign::Modern => Design::Modern,
                CertificateDesign::Minimal => Design::Minimal,
                CertificateDesign::Playful => Design::Playful,
            }),
            hours: args.hours.unwrap_or(false),
        })
    }

    /// The day on them all.
    pub fn given_on(&self) -> NaiveDate {
        self.date.iso
    }

    /// The community's colour; empty: the usual one.
    pub fn colour(&self) -> &str {
        self.community.colour.as_deref().unwrap_or_default()
    }

    /// What stands on all of them.
    pub fn common(&self) -> serde_json::Value {
        serde_json::json!([self.reason, self.community.name, self.effort, self.signatories])
    }

    /// One person's certificate.
    pub fn certificate(&self, person: &documents::Honoree) -> CertificateData {
        let whole = person.minutes / 60;
        let stats = if self.hours && whole > 0 {
            let label = say_in!(self.language, "certificates-hours-given", count = whole);
            vec![Stat { value: number(self.language, whole as f64), label }]
        } else {
            Vec::new()
        };
        CertificateData {
            schema: SCHEMA,
            id: format!("{} {}", person.id, self.date.iso),
            community: self.community.clone(),
            person: Honoree {
                name: person.name.clone(),
                pronunciation: Some(shorten(&person.name_said, 120)).filter(|said| !said.is_empty()),
            },
            title: None,
            reason: self.reason.clone(),
            effort: self.effort.clone(),
            date: self.date.clone(),
            signatories: self.signatories.clone(),
            stats,
            language: self.language.code().into(),
            design: self.design,
            paper: self.paper,
            credential: None,
        }
    }
}

/// The people, at most `limit`. Someone who asked not to be contacted may still be thanked.
pub(super) async fn people(
    app: &App,
    args: &CertificatesMake,
    limit: i64,
) -> Result<(Vec<documents::Honoree>, Vec<DocumentFailure>), AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let effort = args.effort.as_deref();
    if let Some(ids) = args.person_ids.as_deref().filter(|ids| !ids.is_empty()) {
        let mut ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let mut seen = std::collections::HashSet::new();
        ids.retain(|id| seen.insert(*id));
        ids.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        let found = documents::honorees(pool, &ids, effort).await?;
        let gone = ids.len() - found.len();
        let failures =
            (0..gone).map(|_| DocumentFailure { person: "—".into(), message: say!("certificates-somebody-gone") }).collect();
        return Ok((found, failures));
    }
    let is_named = args.query.is_some() || effort.is_some() || args.standing.is_some();
    if !is_named && args.consent.is_none() && args.step.is_none() && args.fields.is_none() {
        return Err(AppError::invalid("person_ids", said!("certificates-choose")));
    }
    let query = args.query.as_deref().map(str::trim).filter(|query| *query != "*").unwrap_or_default();
    let consent = ConsentFilter::of(args.consent.as_ref());
    let fields = conditions(app, args.fields.as_deref()).await?;
    let filter = Filter {
        query,
        effort,
        standing: args.standing.map(Standing::word),
        consent,
        step: args.step.as_deref(),
        fields: &fields,
    };
    let except = args.except.as_deref().unwrap_or_default();
    let spare = limit.saturating_add(i64::try_from(except.len()).unwrap_or(i64::MAX));
    let numbers = matching(pool, &filter, &app.today()?.to_string(), spare).await?;
    let mut found = documents::honorees(pool, &numbers, effort).await?;
    let except: std::collections::HashSet<&str> = except.iter().map(String::as_str).collect();
    found.retain(|person| !except.contains(person.id.as_str()));
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok((found, Vec::new()))
}
