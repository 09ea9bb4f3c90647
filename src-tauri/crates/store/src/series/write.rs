//! Making and changing series.

use serde_json::json;

use super::{AgendaSeed, Series};
use crate::{Result, Transaction};

fn row(series: &Series) -> String {
    json!({
        "id": series.id, "effort_id": series.effort_id, "title": series.title, "rrule": series.rrule, "start_wall": series.start_wall,
        "zone": series.zone, "minutes": series.minutes, "place": series.place, "link": series.link, "expects": series.expects.0,
        "expects_members": i64::from(series.expects_members), "agenda": series.agenda.0, "planned_until": series.planned_until,
        "ended_on": series.ended_on,
    })
    .to_string()
}

/// Puts a series in.
pub async fn insert(tx: &mut Transaction, series: &Series) -> Result<()> {
    sqlx::query(include_str!("insert.sql")).bind(row(series)).execute(&mut **tx).await?;
    Ok(())
}

/// Writes everything but the rule, its start, its zone and what it began with.
pub async fn change(tx: &mut Transaction, series: &Series) -> Result<()> {
    sqlx::query(include_str!("change.sql")).bind(row(series)).execute(&mut **tx).await?;
    Ok(())
}

/// Moves a series as a whole: everything but its zone and what it began with. Its meetings are written anew after it.
pub async fn restart(tx: &mut Transaction, series: &Series) -> Result<()> {
    let moved = sqlx::query(include_str!("restart.sql")).bind(&series.id).bind(&series.rrule).bind(&series.start_wall);
    moved.execute(&mut **tx).await?;
    sqlx::query(include_str!("free.sql")).bind(&series.id).execute(&mut **tx).await?;
    change(tx, series).await
}

/// What the agenda of every occurrence planned from now on begins with.
pub async fn keep_agenda(tx: &mut Transaction, id: &str, agenda: &[AgendaSeed]) -> Result<()> {
    sqlx::query(include_str!("keep_agenda.sql")).bind(id).bind(crate::json(agenda)?).execute(&mut **tx).await?;
    Ok(())
}
