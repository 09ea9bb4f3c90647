//! Who holds a packet that is no longer true, what changed since, and one action that makes them anew.

use hearth_documents::SCHEMA;
use hearth_store::{
    batches::NewRow,
    documents::{self, HeldPacket},
};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use super::PacketMake;
use super::gather::Gatherer;
use super::make::Asked;
use crate::batches::{BatchKind, BatchOutput, Wish, begin};
use crate::templates::print_of;
use crate::{App, AppError, JobStarted, None};

/// What a packet tells, part by part. Meetings are left out: they pass by themselves, and nobody is told anything wrong by them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PacketPart {
    /// The look of packets.
    Template,
    Community,
    Person,
    Letter,
    FirstDay,
    Buddy,
    Role,
    People,
    Checklist,
    Conduct,
    Concerns,
    Emergency,
    Resources,
}

/// A packet that says something else than it would say today.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OutdatedPacket {
    pub document_id: String,
    pub person_id: String,
    pub person: String,
    pub made_at: String,
    /// Never empty.
    pub changed: Vec<PacketPart>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PacketsRenew {
    /// Of those who hold an outdated packet, these; all of them without it.
    pub person_ids: Option<Vec<String>>,
    pub output: Option<BatchOutput>,
    /// The folder; without it, the community's own below the documents of this computer.
    pub out: Option<String>,
}

/// What it takes to make a packet anew.
struct Stale {
    outdated: OutdatedPacket,
    asked: Asked,
    effort_id: Option<String>,
}

/// Everybody who holds an outdated packet, by name.
pub async fn outdated(app: &App, _: None) -> Result<Vec<OutdatedPacket>, AppError> {
    Ok(stale(app).await?.into_iter().map(|one| one.outdated).collect())
}

async fn stale(app: &App) -> Result<Vec<Stale>, AppError> {
    let open = app.community()?;
    let held = documents::packets(open.store.readers(), &app.today()?.to_string()).await?;
    let mut gatherer = Gatherer::of(app).await?;
    let own = hearth_store::templates::list(open.store.readers()).await?;
    let mut found = Vec::new();
    for one in held {
        let mut asked = Asked::of(&one.data);
        let args = PacketMake {
            person_id: one.person_id.clone(),
            effort_id: one.effort_id.clone(),
            out: Option::None,
            language: Some(asked.language.clone()),
            welcome: asked.welcome.clone(),
            template: asked.template.clone().filter(|id| own.iter().any(|one| one.id == *id)),
            extras: asked.extras.clone(),
        };
        let fresh = match gatherer.packet(app, &args).await {
            Ok(fresh) => fresh,
            // The effort that it was made for is gone: a packet without it would be another one, which nobody asked for.
            Err(gone) if gone.code == crate::ErrorCode::NotFound => continue,
            Err(error) => return Err(error),
        };
        let now = serde_json::to_value(&fresh).map_err(|e| AppError::failed(hearth_texts::Said::verbatim(e.to_string())))?;
        let template = fresh.community.look.template.as_ref();
        let another = match (&asked.template_print, template) {
            (Some(then), Some(own)) => *then != print_of(own),
            (_, own) => one.template_version != i64::from(own.map_or(SCHEMA, |own| own.version)),
        };
        let gone = asked.template.is_some() && template.is_none();
        let changed = differences(&one, &now, another || gone);
        // Where its template is gone, it is made anew from Hearth's own.
        asked.template = args.template;
        if !changed.is_empty() {
            let HeldPacket { id, person_id, person, effort_id, made_at, .. } = one;
            let outdated = OutdatedPacket { document_id: id, person_id, person, made_at, changed };
            found.push(Stale { outdated, asked, effort_id });
        }
    }
    Ok(found)
}

/// `another`: its template prints something else today, or is gone.
fn differences(held: &HeldPacket, now: &Value, another: bool) -> Vec<PacketPart> {
    let then = &held.data.0;
    let differs = |part: &str| then[part] != now[part];
    // Day and place of the first day are those of the next meeting.
    let day = |data: &Value| ["ask_for", "bring", "note"].map(|part| data["first_day"][part].clone());
    // Everything that a reader sees of it; more was kept once.
    let community = |data: &Value| ["name", "colour", "edition"].map(|part| data["community"][part].clone());
    [
        (PacketPart::Template, another || differs("parts")),
        (PacketPart::Community, community(then) != community(now) || differs("paper")),
        (PacketPart::Person, differs("person")),
        (PacketPart::Letter, differs("welcome")),
        (PacketPart::FirstDay, day(then) != day(now)),
        (PacketPart::Buddy, differs("buddy")),
        (PacketPart::Role, differs("role")),
        (PacketPart::People, differs("people")),
        (PacketPart::Checklist, differs("checklist")),
        (PacketPart::Conduct, differs("conduct")),
        (PacketPart::Concerns, differs("concerns")),
        (PacketPart::Emergency, differs("emergency")),
        (PacketPart::Resources, ["resources", "pages", "attachments"].into_iter().any(differs)),
    ]
    .into_iter()
    .filter_map(|(part, changed)| changed.then_some(part))
    .collect()
}

/// What a packet was asked for, to be asked for once more.
fn again(asked: &Asked, effort_id: Option<&str>) -> Value {
    let mut again = json!(asked.extras);
    again["effort_id"] = json!(effort_id);
    again["language"] = json!(asked.language);
    again["welcome"] = json!(asked.welcome);
    again["template"] = json!(asked.template);
    again
}

/// Makes outdated packets anew, each for the same effort, in its language and with the words that were written for it.
///
/// # Errors
/// Where none of them is outdated, and where the folder takes no files.
pub async fn renew(app: &App, args: PacketsRenew) -> Result<JobStarted, AppError> {
    let mut all = stale(app).await?;
    if let Some(wanted) = &args.person_ids {
        all.retain(|one| wanted.contains(&one.outdated.person_id));
    }
    if all.is_empty() {
        return Err(AppError::invalid("person_ids", said!("packets-renew-none")));
    }
    let rows = all
        .into_iter()
        .map(|one| NewRow { person_id: one.outdated.person_id, asked: Some(again(&one.asked, one.effort_id.as_deref())) });
    let wish = Wish {
        kind: BatchKind::Renewals,
        asked: json!({}),
        output: args.output.unwrap_or_default(),
        rows: rows.collect(),
        only: Option::None,
        out: args.out,
        failures: Vec::new(),
    };
    begin(app, wish).await
}
