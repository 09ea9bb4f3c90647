//! What certificates and packets are made from. Never sent to a window.

use serde::Serialize;
use sqlx::{FromRow, Row, SqlitePool, types::Json};

use crate::{Result, people::WishesRow};

/// Somebody who is thanked.
#[derive(Debug, Clone, FromRow)]
pub struct Honoree {
    pub id: String,
    pub name: String,
    /// The name they go by.
    pub called: String,
    pub name_said: String,
    /// Minutes of service.
    pub minutes: i64,
}

/// Somebody who is welcomed.
#[derive(Debug, Clone, FromRow)]
pub struct Newcomer {
    pub id: String,
    pub name: String,
    pub called: String,
    pub pronouns: String,
    pub zone: String,
    pub languages: Json<Vec<String>>,
    /// In their own words.
    pub access_needs: String,
    /// The effort they joined last.
    pub effort_id: Option<String>,
}

/// An effort and the newcomer's place in it.
#[derive(Debug, Clone, FromRow)]
pub struct RoleRow {
    pub name: String,
    pub hue: i64,
    pub purpose: String,
    pub cadence: String,
    pub role: String,
    pub is_lead: bool,
    pub from_on: Option<String>,
    pub promised_until: Option<String>,
    pub tasks: Json<Vec<String>>,
}

/// Somebody to know.
#[derive(Debug, Clone, FromRow)]
pub struct Acquaintance {
    pub name: String,
    pub pronouns: String,
    pub role: String,
    pub is_lead: bool,
    /// E-mail address and telephone number of a lead, each with its kind.
    pub reach: Json<Vec<(String, String)>>,
    #[sqlx(flatten)]
    pub wishes: WishesRow,
}

/// Somebody who accompanies a newcomer.
#[derive(Debug, Clone, FromRow)]
pub struct BuddyRow {
    pub name: String,
    /// The name they go by.
    pub called: String,
    pub name_said: String,
    pub pronouns: String,
    pub languages: Json<Vec<String>>,
    /// E-mail address and telephone number, each with its kind.
    pub reach: Json<Vec<(String, String)>>,
    #[sqlx(flatten)]
    pub wishes: WishesRow,
}

/// A coming meeting.
#[derive(Debug, Clone, FromRow)]
pub struct GatheringRow {
    pub id: String,
    pub title: String,
    pub starts_at: String,
    pub ends_at: String,
    pub zone: String,
    pub place: String,
    pub link: String,
    pub sequence: i64,
}

/// Somebody who wears a name badge.
#[derive(Debug, Clone, FromRow)]
pub struct Guest {
    pub id: String,
    pub name: String,
    pub name_said: String,
    pub pronouns: String,
    pub languages: Json<Vec<String>>,
    pub is_new: bool,
    /// In the effort that was asked for.
    pub role: String,
}

/// A packet that somebody holds.
#[derive(Debug, Clone, FromRow)]
pub struct HeldPacket {
    pub id: String,
    pub person_id: String,
    pub person: String,
    pub template_version: i64,
    pub effort_id: Option<String>,
    pub made_at: String,
    /// What was in it.
    pub data: Json<serde_json::Value>,
}

/// One person for each effort that these people joined last, with its id.
pub async fn representatives(pool: &SqlitePool, people: &[String], today: &str) -> Result<Vec<(String, Option<String>)>> {
    Ok(sqlx::query_as(include_str!("representatives.sql")).bind(crate::json(people)?).bind(today).fetch_all(pool).await?)
}

/// A text of somebody's that documents print.
#[derive(Debug, Clone, FromRow)]
pub struct TextOfPerson {
    pub person_id: String,
    pub person: String,
    /// `name`, `name_said`, `pronouns`, `role` or `task`.
    pub field: String,
    pub text: String,
    /// The name that they go by.
    pub called: String,
}

/// Those texts of these people that are not plain, in the order given. `fields`: which of them.
pub async fn texts_of(pool: &SqlitePool, people: &[String], fields: &[&str], today: &str) -> Result<Vec<TextOfPerson>> {
    let (people, fields) = (crate::json(people)?, crate::json(fields)?);
    Ok(sqlx::query_as(include_str!("texts_of.sql")).bind(people).bind(fields).bind(today).fetch_all(pool).await?)
}

/// The newest packet of everybody who is still here.
pub async fn packets(pool: &SqlitePool, today: &str) -> Result<Vec<HeldPacket>> {
    Ok(sqlx::query_as(include_str!("packets.sql")).bind(today).fetch_all(pool).await?)
}

/// In the order given; who does not exist is not in the answer. Whoever joined since `new_since` counts as new.
pub async fn guests(pool: &SqlitePool, people: &[String], effort: Option<&str>, new_since: &str) -> Result<Vec<Guest>> {
    let sql = include_str!("guests.sql");
    Ok(sqlx::query_as(sql).bind(crate::json(people)?).bind(effort).bind(new_since).fetch_all(pool).await?)
}

/// People by number or by id, in the order given; who does not exist is not in the answer.
pub async fn honorees<T: Serialize>(pool: &SqlitePool, people: &[T], effort: Option<&str>) -> Result<Vec<Honoree>> {
    Ok(sqlx::query_as(include_str!("honorees.sql")).bind(crate::json(people)?).bind(effort).fetch_all(pool).await?)
}

pub async fn newcomer(pool: &SqlitePool, person: &str, today: &str) -> Result<Option<Newcomer>> {
    Ok(sqlx::query_as(include_str!("newcomer.sql")).bind(person).bind(today).fetch_optional(pool).await?)
}

pub async fn role(pool: &SqlitePool, effort: &str, person: &str, today: &str) -> Result<Option<RoleRow>> {
    Ok(sqlx::query_as(include_str!("role.sql")).bind(effort).bind(person).bind(today).fetch_optional(pool).await?)
}

pub async fn acquaintances(pool: &SqlitePool, effort: &str, person: &str, today: &str) -> Result<Vec<Acquaintance>> {
    Ok(sqlx::query_as(include_str!("acquaintances.sql")).bind(effort).bind(person).bind(today).fetch_all(pool).await?)
}

/// `None` where there is nobody of that id, or nobody who is still here.
pub async fn buddy(pool: &SqlitePool, person: &str, today: &str) -> Result<Option<BuddyRow>> {
    Ok(sqlx::query_as(include_str!("buddy.sql")).bind(person).bind(today).fetch_optional(pool).await?)
}

/// Of the effort, or where there is none, those that the person is expected at. `now` as the file holds instants.
pub async fn gatherings(pool: &SqlitePool, effort: Option<&str>, person: &str, now: &str) -> Result<Vec<GatheringRow>> {
    Ok(sqlx::query_as(include_str!("gatherings.sql")).bind(effort).bind(person).bind(now).fetch_all(pool).await?)
}

/// Name and text of each part of a packet that the community has put into its own words.
pub async fn texts(pool: &SqlitePool) -> Result<Vec<(String, String)>> {
    let rows = sqlx::query(include_str!("texts.sql")).fetch_all(pool).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}
