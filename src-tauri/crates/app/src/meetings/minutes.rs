//! Writing minutes. The page saves by itself; a save that changes nothing leaves no trace.

use serde::Deserialize;
use ts_rs::TS;

use super::stand;
use crate::{App, AppError, Done};

#[derive(Debug, Deserialize, TS)]
pub struct MinutesWrite {
    pub id: String,
    pub minutes: String,
}

/// Replaces the minutes of a meeting.
pub async fn write(app: &App, args: MinutesWrite) -> Result<Done<()>, AppError> {
    let mut tx = app.change("minutes_write", "Write minutes").await?;
    let meeting = stand(&mut tx, &args.id).await?;
    tx.relabel(format!("Write the minutes of {}", meeting.title)).await?;
    hearth_store::meetings::minutes(&mut tx, &meeting.id, &args.minutes).await?;
    Ok(Done::of((), tx.commit().await?))
}
