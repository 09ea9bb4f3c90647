//! Candidates for clashes.

use sqlx::{FromRow, SqliteExecutor, types::Json};

use crate::{Result, people::WishesRow};

/// What a person has said about being there at all.
#[derive(Debug, FromRow)]
pub struct Ready {
    pub id: String,
    pub name: String,
    /// What friends call them; empty where it is not known.
    pub called: String,
    /// IANA name; empty where it is not known.
    pub zone: String,
    pub break_until: Option<String>,
    pub left_on: Option<String>,
    #[sqlx(flatten)]
    pub wishes: WishesRow,
}

/// Something that a person is at, or has promised to be at.
#[derive(Debug, FromRow)]
pub struct BusyRow {
    pub person_id: String,
    /// `meeting` or `task`.
    pub kind: String,
    pub id: String,
    pub title: String,
    pub starts_at: String,
    pub ends_at: String,
}

/// These people; ids of nobody are left out.
pub async fn ready(db: impl SqliteExecutor<'_>, people: &[String]) -> Result<Vec<Ready>> {
    Ok(sqlx::query_as(include_str!("ready.sql")).bind(Json(people)).fetch_all(db).await?)
}

/// What these people have between two instants, without the meetings and tasks of `except`.
pub async fn busy(
    db: impl SqliteExecutor<'_>,
    people: &[String],
    from: &str,
    to: &str,
    except: &[String],
) -> Result<Vec<BusyRow>> {
    Ok(sqlx::query_as(include_str!("busy.sql")).bind(Json(people)).bind(from).bind(to).bind(Json(except)).fetch_all(db).await?)
}

/// Somebody on the list of a meeting to come.
#[derive(Debug, FromRow)]
pub struct ListedRow {
    pub meeting_id: String,
    pub starts_at: String,
    pub ends_at: String,
    pub person_id: String,
}

/// Everybody on the lists of the meetings between two instants, by meeting.
pub async fn listed(db: impl SqliteExecutor<'_>, from: &str, to: &str) -> Result<Vec<ListedRow>> {
    Ok(sqlx::query_as(include_str!("listed.sql")).bind(from).bind(to).fetch_all(db).await?)
}

/// Whoever would be at a meeting: its list, the members of an effort on a day, and these people.
pub async fn wanted(
    db: impl SqliteExecutor<'_>,
    meeting: Option<&str>,
    effort: Option<&str>,
    on: &str,
    people: &[String],
) -> Result<Vec<String>> {
    let query = sqlx::query_scalar(include_str!("wanted.sql")).bind(meeting).bind(effort).bind(on).bind(Json(people));
    Ok(query.fetch_all(db).await?)
}
