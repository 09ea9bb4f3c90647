//! How journeys are read. The day, who is stuck, and which step is next are core's rules, filled in here.

use chrono::NaiveDate;
use hearth_core::journeys::{day_of, following, patience, stuck_before};
use serde::Serialize;
use sqlx::{FromRow, SqliteConnection, SqlitePool};
use ts_rs::TS;

use crate::{
    Result, StoreError,
    programmes::{self, ProgrammeStep},
};

/// A person's way through a programme.
#[derive(Debug, Clone, FromRow, Serialize, TS)]
pub struct JourneyRow {
    pub id: String,
    pub person_id: String,
    pub person: String,
    pub programme_id: String,
    pub programme: String,
    pub step_id: String,
    pub step: String,
    #[ts(type = "StepDoneBy")]
    pub done_by: String,
    pub due_after_days: Option<u32>,
    pub buddy_id: Option<String>,
    pub buddy: Option<String>,
    pub began_on: String,
    /// When the person came to the step.
    pub step_since: String,
    pub ended_on: Option<String>,
    #[ts(type = "JourneyOutcome | null")]
    pub outcome: Option<String>,
    /// The day on which it began is day 1; of one that has ended, its last.
    #[sqlx(skip)]
    #[ts(type = "number")]
    pub day: i64,
    /// Days at the step; none on the day of arrival.
    #[sqlx(skip)]
    #[ts(type = "number")]
    pub waiting: i64,
    /// At the step for longer than the days that it takes.
    #[sqlx(skip)]
    pub stuck: bool,
    /// How many days the step takes.
    #[sqlx(skip)]
    pub patience: u32,
    #[sqlx(skip)]
    pub next_id: Option<String>,
    #[sqlx(skip)]
    pub next: Option<String>,
}

/// A step with those who are at it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StepColumn {
    #[serde(flatten)]
    #[ts(flatten)]
    pub step: ProgrammeStep,
    /// How many are at it, also beyond those who are listed.
    #[ts(type = "number")]
    pub total: i64,
    #[ts(type = "number")]
    pub stuck: i64,
    /// Who came first comes first.
    pub journeys: Vec<JourneyRow>,
}

fn date(text: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| StoreError::damaged(format_args!("{text} is no date")))
}

fn fill(row: &mut JourneyRow, steps: &[ProgrammeStep], today: NaiveDate) -> Result<()> {
    let until = row.ended_on.as_deref().map(date).transpose()?.unwrap_or(today);
    let since = date(&row.step_since)?;
    row.day = day_of(date(&row.began_on)?, until);
    row.waiting = (until - since).num_days().max(0);
    row.patience = patience(row.due_after_days);
    row.stuck = row.ended_on.is_none() && since < stuck_before(today, row.due_after_days);
    let order: Vec<&str> = steps.iter().map(|step| step.id.as_str()).collect();
    row.next_id = following(&order, &row.step_id).map(ToOwned::to_owned);
    row.next = steps.iter().find(|step| Some(&step.id) == row.next_id.as_ref()).map(|step| step.name.clone());
    Ok(())
}

async fn raw(conn: &mut SqliteConnection, by: &str, id: &str, limit: i64) -> Result<Vec<JourneyRow>> {
    Ok(sqlx::query_as(include_str!("rows.sql")).bind(by).bind(id).bind(limit).fetch_all(conn).await?)
}

/// The most journeys of one person, and the most people whom one accompanies, that are listed.
const MOST: i64 = 200;

async fn read(conn: &mut SqliteConnection, by: &str, id: &str, today: NaiveDate) -> Result<Vec<JourneyRow>> {
    let mut rows = raw(conn, by, id, MOST).await?;
    let mut known: Vec<(String, Vec<ProgrammeStep>)> = Vec::new();
    for row in &mut rows {
        let place = match known.iter().position(|(programme, _)| *programme == row.programme_id) {
            Some(place) => place,
            None => {
                known.push((row.programme_id.clone(), programmes::steps(&mut *conn, &row.programme_id).await?));
                known.len() - 1
            }
        };
        fill(row, &known[place].1, today)?;
    }
    Ok(rows)
}

/// The steps of a programme with those who are at them, at most `limit` at each. `only` leaves the others empty but for their counts.
pub async fn at_steps(
    pool: &SqlitePool,
    programme: &str,
    only: Option<&str>,
    limit: i64,
    today: NaiveDate,
) -> Result<Vec<StepColumn>> {
    let mut conn = pool.acquire().await?;
    let steps = programmes::steps(&mut *conn, programme).await?;
    let mut columns = Vec::with_capacity(steps.len());
    for step in &steps {
        let before = stuck_before(today, step.due_after_days).to_string();
        let (total, stuck): (i64, i64) =
            sqlx::query_as(include_str!("counts.sql")).bind(&step.id).bind(before).fetch_one(&mut *conn).await?;
        let wanted = total > 0 && only.is_none_or(|only| only == step.id);
        let mut journeys = if wanted { raw(&mut conn, "step", &step.id, limit).await? } else { Vec::new() };
        for row in &mut journeys {
            fill(row, &steps, today)?;
        }
        columns.push(StepColumn { step: step.clone(), total, stuck, journeys });
    }
    Ok(columns)
}

/// A person's ways, the open ones first.
pub async fn of_person(pool: &SqlitePool, person: &str, today: NaiveDate) -> Result<Vec<JourneyRow>> {
    let mut conn = pool.acquire().await?;
    read(&mut conn, "person", person, today).await
}

/// Whom somebody accompanies.
pub async fn accompanied_by(pool: &SqlitePool, buddy: &str, today: NaiveDate) -> Result<Vec<JourneyRow>> {
    let mut conn = pool.acquire().await?;
    read(&mut conn, "buddy", buddy, today).await
}

/// One journey.
pub async fn one(conn: &mut SqliteConnection, id: &str, today: NaiveDate) -> Result<Option<JourneyRow>> {
    Ok(read(conn, "one", id, today).await?.pop())
}

/// Who accompanies a person on an open journey.
pub async fn buddy_of(pool: &SqlitePool, person: &str) -> Result<Option<String>> {
    Ok(sqlx::query_scalar(include_str!("buddy_of.sql")).bind(person).fetch_optional(pool).await?)
}
