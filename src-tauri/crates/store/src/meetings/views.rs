//! How meetings are read.

use serde::{Deserialize, Serialize};
use sqlx::{FromRow, Row, SqliteExecutor, SqlitePool, types::Json};
use ts_rs::TS;

use crate::{Result, json, tasks::TaskLine};

/// Somebody in a row of faces.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Face {
    pub id: String,
    pub name: String,
}

/// A meeting in a list.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct MeetingLine {
    pub id: String,
    pub title: String,
    /// Instant, UTC.
    pub starts_at: String,
    pub ends_at: String,
    /// IANA name of the zone it was planned in.
    pub zone: String,
    pub place: String,
    #[ts(type = "\"planned\" | \"held\" | \"cancelled\"")]
    pub status: String,
    pub effort_id: Option<String>,
    pub effort: Option<String>,
    #[ts(type = "number | null")]
    pub hue: Option<i64>,
    /// Everybody on the list but walk-ins.
    #[ts(type = "number")]
    pub expected: i64,
    /// Who was there, walk-ins among them.
    #[ts(type = "number")]
    pub attended: i64,
    /// At most five.
    #[ts(as = "Vec<Face>")]
    pub faces: Json<Vec<Face>>,
    pub series_id: Option<String>,
    #[ts(type = "number")]
    pub agenda_items: i64,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct MeetingsPage {
    #[ts(type = "number")]
    pub total: i64,
    pub rows: Vec<MeetingLine>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AgendaItem {
    pub id: String,
    pub title: String,
    /// Minutes set aside.
    #[ts(type = "number | null")]
    pub planned: Option<i64>,
    pub person_id: Option<String>,
    pub person: Option<String>,
    pub minutes: String,
    pub position: f64,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Attendance {
    pub id: String,
    pub person_id: String,
    pub name: String,
    pub pronouns: String,
    #[ts(type = "AttendanceStatus")]
    pub status: String,
    #[ts(type = "MeetingRole")]
    pub role: String,
    /// What became of the newest promise to be there.
    #[ts(type = "CommitmentStatus | null")]
    pub commitment: Option<String>,
    pub commitment_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Decision {
    pub id: String,
    pub agenda_item_id: Option<String>,
    pub text: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SeriesOfMeeting {
    pub id: String,
    pub rrule: String,
    /// The rule in words.
    pub words: String,
    pub ended_on: Option<String>,
}

/// What the event of an adopted meeting says.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EventSays {
    pub title: String,
    pub starts_at: String,
    pub ends_at: String,
    pub place: String,
    /// What was changed there and here.
    #[ts(type = "Array<\"title\" | \"when\" | \"place\">")]
    pub twice: Vec<String>,
    /// It is there no more, or was called off.
    #[ts(type = "\"\" | \"gone\" | \"cancelled\"")]
    pub absent: String,
}

/// The page of one meeting.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MeetingView {
    #[serde(flatten)]
    pub line: MeetingLine,
    pub link: String,
    pub minutes: String,
    /// What to read or bring before it, Markdown.
    pub reading: String,
    pub series: Option<SeriesOfMeeting>,
    /// Name of the calendar that it was adopted from.
    pub adopted_from: Option<String>,
    /// What its event says otherwise, where somebody has to choose.
    pub event: Option<EventSays>,
    /// Id of the calendar on a server in which it stands as well.
    pub shown_in: Option<String>,
    pub agenda: Vec<AgendaItem>,
    pub people: Vec<Attendance>,
    pub decisions: Vec<Decision>,
    /// Tasks that came of it.
    pub actions: Vec<TaskLine>,
    /// Wall clock in the meeting's zone.
    pub starts_wall: String,
    pub ends_wall: String,
}

#[derive(FromRow)]
struct Page {
    link: String,
    minutes: String,
    reading: String,
    series_id: Option<String>,
    rrule: Option<String>,
    ended_on: Option<String>,
    adopted_from: Option<String>,
    event: Option<Json<EventSays>>,
    shown_in: Option<String>,
    agenda: Json<Vec<AgendaItem>>,
    people: Json<Vec<Attendance>>,
    decisions: Json<Vec<Decision>>,
    actions: Json<Vec<String>>,
}

/// A meeting as the rules need it.
#[derive(Debug, Clone, FromRow, Serialize)]
pub struct MeetingStanding {
    pub id: String,
    pub series_id: Option<String>,
    /// Wall clock in its zone where the rule put it.
    pub original_start: Option<String>,
    pub effort_id: Option<String>,
    pub title: String,
    pub starts_at: String,
    pub ends_at: String,
    pub zone: String,
    pub place: String,
    pub link: String,
    pub status: String,
}

/// What stands in the community's own calendar: a meeting, or a task with a time.
#[derive(Debug, Clone, FromRow)]
pub struct Planned {
    pub kind: String,
    pub id: String,
    pub title: String,
    pub starts_at: String,
    pub ends_at: String,
    pub zone: Option<String>,
    pub hue: Option<i64>,
    pub source: String,
    pub place: String,
    pub status: String,
    pub recurring: bool,
    pub effort_id: Option<String>,
    pub people: i64,
}

/// An occurrence of a calendar that became a meeting.
#[derive(Debug, Clone, FromRow)]
pub struct Adopted {
    pub id: String,
    pub calendar_id: String,
    pub event_uid: String,
    pub recurrence_id: Option<String>,
}

/// Whether a meeting, or any of a series, stands in this calendar.
pub async fn is_shown_in(on: impl SqliteExecutor<'_>, id: &str, calendar_id: &str) -> Result<bool> {
    Ok(sqlx::query_scalar(include_str!("is_shown_in.sql")).bind(id).bind(calendar_id).fetch_one(on).await?)
}

/// The meetings of a series that stand in this calendar and were not held, or the meeting alone.
pub async fn shown_of(on: impl SqliteExecutor<'_>, id: &str, calendar_id: &str) -> Result<Vec<MeetingStanding>> {
    Ok(sqlx::query_as(include_str!("shown_of.sql")).bind(id).bind(calendar_id).fetch_all(on).await?)
}

/// Ids of the meetings that stand in this calendar as well.
pub async fn shown_in(pool: &SqlitePool, calendar_id: &str) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(include_str!("shown_in.sql")).bind(calendar_id).fetch_all(pool).await?)
}

/// The lines of these meetings, in this order; ids that are gone are left out.
pub async fn lines(pool: &SqlitePool, ids: &[String]) -> Result<Vec<MeetingLine>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(sqlx::query_as(include_str!("lines.sql")).bind(json(ids)?).fetch_all(pool).await?)
}

/// One page. `matching` is an FTS query; `past` is `None` for all of them, newest first.
pub async fn page(
    pool: &SqlitePool,
    matching: Option<&str>,
    effort: Option<&str>,
    past: Option<bool>,
    now: &str,
    (offset, limit): (i64, i64),
) -> Result<MeetingsPage> {
    let rows = sqlx::query(include_str!("page.sql"))
        .bind(matching)
        .bind(effort)
        .bind(past)
        .bind(now)
        .bind(offset)
        .bind(limit)
        .fetch_all(pool)
        .await?;
    let total = match rows.first() {
        Some(row) => row.get(1),
        None if offset == 0 => 0,
        None => {
            let count = sqlx::query(include_str!("page_total.sql")).bind(matching).bind(effort).bind(past).bind(now);
            count.fetch_one(pool).await?.get(0)
        }
    };
    let ids: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    Ok(MeetingsPage { total, rows: lines(pool, &ids).await? })
}

async fn ids(pool: &SqlitePool, sql: &'static str, one: &str, other: &str, limit: i64) -> Result<Vec<MeetingLine>> {
    let rows = sqlx::query(sql).bind(one).bind(other).bind(limit).fetch_all(pool).await?;
    let ids: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    lines(pool, &ids).await
}

/// The next meetings of a person.
pub async fn of_person(pool: &SqlitePool, person_id: &str, now: &str, limit: i64) -> Result<Vec<MeetingLine>> {
    ids(pool, include_str!("of_person.sql"), person_id, now, limit).await
}

/// Meetings that overlap `[from, to)` and were not cancelled.
pub async fn between(pool: &SqlitePool, from: &str, to: &str, limit: i64) -> Result<Vec<MeetingLine>> {
    ids(pool, include_str!("between.sql"), from, to, limit).await
}

/// Meetings and timed tasks that overlap `[from, to)`, in no order; of an effort, or of a person, where one is given.
pub async fn window(
    pool: &SqlitePool,
    from: &str,
    to: &str,
    effort: Option<&str>,
    person: Option<&str>,
    days: Option<(&str, &str)>,
) -> Result<Vec<Planned>> {
    let rows = sqlx::query_as(include_str!("window.sql"))
        .bind(from)
        .bind(to)
        .bind(effort)
        .bind(person)
        .bind(days.map(|(first, _)| first))
        .bind(days.map(|(_, end)| end))
        .fetch_all(pool)
        .await?;
    Ok(rows)
}

/// One meeting; wall times and the rule's words are left to who knows zones and rules. `None` if it is gone.
pub async fn show(pool: &SqlitePool, id: &str) -> Result<Option<MeetingView>> {
    let page: Option<Page> = sqlx::query_as(include_str!("show.sql")).bind(id).fetch_optional(pool).await?;
    let line = lines(pool, &[id.to_owned()]).await?.pop();
    let (Some(page), Some(line)) = (page, line) else { return Ok(None) };
    let series = page.series_id.zip(page.rrule).map(|(id, rrule)| SeriesOfMeeting {
        id,
        rrule,
        words: String::new(),
        ended_on: page.ended_on,
    });
    Ok(Some(MeetingView {
        line,
        link: page.link,
        minutes: page.minutes,
        reading: page.reading,
        series,
        adopted_from: page.adopted_from,
        event: page.event.map(|event| event.0),
        shown_in: page.shown_in,
        agenda: page.agenda.0,
        people: page.people.0,
        decisions: page.decisions.0,
        actions: crate::tasks::lines(pool, &page.actions.0).await?,
        starts_wall: String::new(),
        ends_wall: String::new(),
    }))
}

/// A meeting as the rules need it; `None` if it is gone.
pub async fn stand(conn: impl SqliteExecutor<'_>, id: &str) -> Result<Option<MeetingStanding>> {
    Ok(sqlx::query_as(include_str!("stand.sql")).bind(id).fetch_optional(conn).await?)
}

/// The occurrences of a series that were not held, from this original start (a wall clock) on.
pub async fn siblings(conn: impl SqliteExecutor<'_>, series_id: &str, from: &str) -> Result<Vec<MeetingStanding>> {
    Ok(sqlx::query_as(include_str!("siblings.sql")).bind(series_id).bind(from).fetch_all(conn).await?)
}

/// Every occurrence that was adopted.
pub async fn adopted(pool: &SqlitePool) -> Result<Vec<Adopted>> {
    Ok(sqlx::query_as(include_str!("adopted.sql")).fetch_all(pool).await?)
}

/// The meeting made of this occurrence, if there is one.
pub async fn find_adopted(
    conn: impl SqliteExecutor<'_>,
    calendar_id: &str,
    uid: &str,
    recurrence_id: Option<&str>,
) -> Result<Option<String>> {
    let row = sqlx::query(include_str!("find_adopted.sql")).bind(calendar_id).bind(uid).bind(recurrence_id);
    Ok(row.fetch_optional(conn).await?.map(|row| row.get(0)))
}
