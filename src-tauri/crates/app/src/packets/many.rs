//! Packets for many: for those who were chosen, or for everyone whom a list shows, members of an effort among them.

use std::collections::BTreeSet;

use hearth_store::batches::NewRow;
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::{PacketExtras, PacketMake, gather::Gatherer};
use crate::{
    App, AppError, JobStarted,
    batches::{BatchKind, BatchOutput, Checked, Unprintable, UnprintableChoice, Wish, begin, check_names},
    documents::language,
    people::{PeopleMatch, whom},
};

#[derive(Debug, Clone, Deserialize, Serialize, TS)]
#[ts(optional_fields)]
pub struct PacketsMake {
    /// These people …
    #[serde(skip_serializing)]
    pub person_ids: Option<Vec<String>>,
    /// … or everyone whom a list shows.
    #[serde(skip_serializing)]
    pub matching: Option<PeopleMatch>,
    /// Without it, the effort that each joined last; empty: none.
    pub effort_id: Option<String>,
    /// BCP 47, for all of them; without it each person's own, else the language that is spoken.
    pub language: Option<String>,
    /// A template of one's own for packets, by id.
    pub template: Option<String>,
    /// A word of one's own at the top of the usual letter.
    pub welcome: Option<String>,
    #[serde(flatten)]
    #[ts(flatten)]
    pub extras: PacketExtras,
    pub output: Option<BatchOutput>,
    /// Without it, whoever cannot be printed fails by name.
    pub unprintable: Option<UnprintableChoice>,
    /// The folder; without it, the community's own below the documents of this computer.
    #[serde(skip_serializing)]
    pub out: Option<String>,
}

async fn people(app: &App, args: &PacketsMake) -> Result<Vec<String>, AppError> {
    let mut ids = whom(app, args.person_ids.clone().unwrap_or_default(), args.matching.as_ref()).await?;
    let mut seen = BTreeSet::new();
    ids.retain(|id| seen.insert(id.clone()));
    Ok(ids)
}

/// Makes packets for many people.
///
/// # Errors
/// Whatever is known before the job begins: nobody to make one for, a language that is none, a folder that takes no files.
pub async fn make_many(app: &App, args: PacketsMake) -> Result<JobStarted, AppError> {
    if let Some(tag) = &args.language {
        language(Some(tag))?;
    }
    let people = people(app, &args).await?;
    let only = match &people[..] {
        [one] => hearth_store::people::name(app.community()?.store.readers(), one).await?,
        _ => None,
    };
    let wish = Wish {
        kind: BatchKind::Packets,
        asked: json!(args),
        output: args.output.unwrap_or_default(),
        rows: people.into_iter().map(|person_id| NewRow { person_id, asked: None }).collect(),
        only,
        out: args.out,
        failures: Vec::new(),
    };
    begin(app, wish).await
}

/// What could not be printed in packets that [`make_many`] would make.
pub async fn check(app: &App, args: PacketsMake) -> Result<Vec<Unprintable>, AppError> {
    let people = people(app, &args).await?;
    // Whatever an effort's packets have in common is in the packet of any of its people.
    let open = app.community()?;
    let today = app.today()?.to_string();
    let mut gatherer = Gatherer::of(app).await?;
    let mut common = Vec::new();
    for (person_id, effort_id) in hearth_store::documents::representatives(open.store.readers(), &people, &today).await? {
        let wish = PacketMake {
            person_id,
            effort_id: args.effort_id.clone().or(effort_id),
            out: None,
            language: args.language.clone(),
            welcome: args.welcome.clone(),
            template: args.template.clone(),
            extras: args.extras.clone(),
        };
        let data = gatherer.packet(app, &wish).await?;
        let mut data = serde_json::to_value(&data).map_err(|e| AppError::failed(Said::verbatim(e.to_string())))?;
        // Looked at for everyone.
        data["person"] = json!(null);
        data["role"]["title"] = json!(null);
        data["role"]["tasks"] = json!(null);
        common.push(data);
        if args.effort_id.is_some() {
            break;
        }
    }
    let fields = ["name", "pronouns", "role", "task"];
    if people.is_empty() {
        return Err(AppError::invalid("person_ids", said!("batch-nobody")));
    }
    check_names(app, Checked { people: &people, fields: &fields, common: &common }).await
}
