//! How people are read.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sqlx::{FromRow, SqlitePool, types::Json};
use ts_rs::TS;

use super::WishesRow;
use crate::Result;

/// What the fields of a community hold for somebody, by the field's id: texts, numbers and choices as they are kept, `2026-11-25` for a
/// day, `yes` or `no`. Only a field for several choices has more than one.
pub type Held = std::collections::BTreeMap<String, Vec<String>>;

/// An effort in a row of people.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EffortTag {
    pub id: String,
    pub name: String,
    #[ts(type = "number")]
    pub hue: i64,
}

/// A person in a list. A person without a name is listed under their e-mail address.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct PersonRow {
    pub id: String,
    pub name: String,
    pub pronouns: String,
    pub organisation: String,
    pub email: String,
    pub role: String,
    #[ts(as = "Vec<EffortTag>")]
    pub efforts: Json<Vec<EffortTag>>,
    #[ts(type = "\"newcomer\" | \"active\" | \"quiet\" | \"on a break\" | \"alumni\"")]
    pub standing: String,
    pub phone: String,
    #[ts(as = "Vec<String>")]
    pub tags: Json<Vec<String>>,
    pub joined_on: Option<String>,
    #[ts(type = "number")]
    pub hours_minutes: i64,
    pub last_seen_on: Option<String>,
    /// An instant (meeting) or a date (task).
    pub next_at: Option<String>,
    pub next_title: Option<String>,
    pub do_not_contact: bool,
    /// What the community's own fields hold, by their ids; see [`Held`].
    #[ts(as = "Held")]
    pub fields: Json<Held>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PeoplePage {
    #[ts(type = "number")]
    pub total: i64,
    pub rows: Vec<PersonRow>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ContactPoint {
    pub id: String,
    #[ts(type = "\"email\" | \"phone\" | \"address\" | \"web\"")]
    pub kind: String,
    pub label: String,
    pub value: String,
}

/// A person's name at another service.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Handle {
    pub id: String,
    pub service: String,
    pub handle: String,
    pub external_id: String,
    pub url: String,
}

/// The row of a file that a person came from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SourceRow {
    pub import_id: String,
    pub file_name: String,
    #[ts(type = "number")]
    pub line: i64,
    pub at: String,
    pub cells: std::collections::BTreeMap<String, String>,
}

/// Everything on a person's page. Lists of other nouns are passed through as their SQL built them.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct PersonView {
    pub id: String,
    pub name: String,
    pub called: String,
    pub name_said: String,
    pub pronouns: String,
    pub organisation: String,
    pub zone: String,
    #[ts(as = "Vec<String>")]
    pub languages: Json<Vec<String>>,
    #[ts(as = "Vec<String>")]
    pub skills: Json<Vec<String>>,
    #[ts(as = "Vec<String>")]
    pub interests: Json<Vec<String>>,
    #[ts(as = "Vec<String>")]
    pub tags: Json<Vec<String>>,
    pub availability: String,
    pub access_needs: String,
    /// Whom to call if something happens.
    pub emergency: String,
    pub notes: String,
    pub birthday: String,
    pub joined_on: Option<String>,
    pub came_by: String,
    pub break_until: Option<String>,
    pub left_on: Option<String>,
    pub do_not_contact: bool,
    #[ts(type = "Array<\"email\" | \"phone\" | \"post\" | \"messages\">")]
    pub refused_channels: Json<Vec<String>>,
    /// The ways in which they are not to be contacted, by the rule in core.
    #[sqlx(default)]
    #[ts(type = "Array<\"email\" | \"phone\" | \"post\" | \"messages\">")]
    pub silenced: Json<Vec<String>>,
    /// From the rules in core.
    #[sqlx(default)]
    #[ts(type = "\"newcomer\" | \"active\" | \"quiet\" | \"on a break\" | \"alumni\"")]
    pub standing: String,
    #[sqlx(default)]
    pub standing_reason: String,
    pub last_seen_on: Option<String>,
    #[serde(skip)]
    pub quiet_after: Option<String>,
    #[ts(type = "number")]
    pub hours_minutes: i64,
    #[ts(as = "Vec<ContactPoint>")]
    pub contact_points: Json<Vec<ContactPoint>>,
    #[ts(as = "Vec<Handle>")]
    pub handles: Json<Vec<Handle>>,
    #[ts(type = "Membership[]")]
    pub memberships: Json<Value>,
    #[ts(type = "CommitmentLine[]")]
    pub commitments: Json<Value>,
    /// The next ten that they are expected at.
    #[ts(type = "MeetingLine[]")]
    pub meetings: Json<Value>,
    #[ts(type = "DocumentRow[]")]
    pub documents: Json<Value>,
    #[ts(as = "Vec<SourceRow>")]
    pub sources: Json<Vec<SourceRow>>,
    /// What the community's own fields hold, by their ids; those that are hidden are not there.
    #[ts(as = "Held")]
    pub fields: Json<Held>,
}

/// A record to choose.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct Pick {
    pub id: String,
    pub name: String,
    pub detail: String,
}

/// What a knot opens.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct KnotRecord {
    #[sqlx(rename = "record_kind")]
    #[ts(type = "\"meeting\" | \"task\" | \"effort\" | \"document\" | null")]
    pub kind: Option<String>,
    #[sqlx(rename = "record_id")]
    pub id: Option<String>,
}

/// One moment of a person's thread.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct ThreadKnot {
    /// Tells it from the others of the same moment.
    pub key: String,
    /// An instant or a date.
    pub at: String,
    #[ts(
        type = "\"joined\" | \"attended\" | \"missed\" | \"hours\" | \"kept\" | \"promised\" | \"thanked\" | \"document\" | \"imported\" | \"effort\""
    )]
    pub kind: String,
    pub title: String,
    pub detail: String,
    #[ts(type = "number | null")]
    pub hue: Option<i64>,
    #[sqlx(flatten)]
    pub record: KnotRecord,
}

/// `None` where nobody has this id. `now` as the file holds instants.
pub async fn show(pool: &SqlitePool, id: &str, now: &str) -> Result<Option<PersonView>> {
    Ok(sqlx::query_as(include_str!("show.sql")).bind(id).bind(now).fetch_optional(pool).await?)
}

/// How somebody could be written to, and what they have asked for.
#[derive(Debug, Clone, FromRow)]
pub struct ReachRow {
    pub id: String,
    pub name: String,
    /// `None` where no address is known.
    pub email: Option<String>,
    #[sqlx(flatten)]
    pub wishes: WishesRow,
}

/// How these people could be written to, in this order.
pub async fn reach(pool: &SqlitePool, ids: &[String]) -> Result<Vec<ReachRow>> {
    Ok(sqlx::query_as(include_str!("reach.sql")).bind(Json(ids)).fetch_all(pool).await?)
}

/// What a person is called, for labels.
pub async fn name(pool: &SqlitePool, id: &str) -> Result<Option<String>> {
    Ok(sqlx::query_scalar(include_str!("name.sql")).bind(id).fetch_optional(pool).await?)
}

/// What a person is called, as an operation under way sees it.
pub async fn name_in(tx: &mut crate::Transaction, id: &str) -> Result<Option<String>> {
    Ok(sqlx::query_scalar(include_str!("name.sql")).bind(id).fetch_optional(&mut **tx).await?)
}

/// Which part of a thread.
#[derive(Debug, Default)]
pub struct ThreadPart<'a> {
    pub limit: i64,
    /// The last knot that is known already: its moment and its key.
    pub before: Option<(&'a str, &'a str)>,
    /// `None` for every kind.
    pub kinds: Option<&'a [String]>,
}

/// A person's thread, newest first.
pub async fn thread(pool: &SqlitePool, id: &str, part: ThreadPart<'_>) -> Result<Vec<ThreadKnot>> {
    let (at, key) = part.before.unzip();
    Ok(sqlx::query_as(include_str!("thread.sql"))
        .bind(id)
        .bind(part.limit)
        .bind(at)
        .bind(key)
        .bind(part.kinds.map(Json))
        .fetch_all(pool)
        .await?)
}

/// Two people who may be one.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct Double {
    pub a_id: String,
    pub a_name: String,
    pub b_id: String,
    pub b_name: String,
    /// What they share.
    #[ts(type = "\"email\" | \"phone\" | \"name\"")]
    pub reason: String,
    pub detail: String,
}

/// Who may be the same person as this one; that one stands first.
pub async fn doubles_of(pool: &SqlitePool, id: &str, today: &str) -> Result<Vec<Double>> {
    Ok(sqlx::query_as(include_str!("doubles_of.sql")).bind(id).bind(today).fetch_all(pool).await?)
}

/// Pairs that may be one person each.
pub async fn doubles(pool: &SqlitePool, limit: i64, today: &str) -> Result<Vec<Double>> {
    Ok(sqlx::query_as(include_str!("doubles.sql")).bind(limit).bind(today).fetch_all(pool).await?)
}

/// Whether there is such a person.
pub async fn exists(pool: &SqlitePool, id: &str) -> Result<bool> {
    Ok(name(pool, id).await?.is_some())
}
