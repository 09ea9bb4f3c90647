//! Writing minutes, and what to read beforehand. The page saves by itself; a save that changes nothing leaves no trace.

use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::stand;
use crate::{App, AppError, Done};

#[derive(Debug, Deserialize, TS)]
pub struct MinutesWrite {
    pub id: String,
    pub minutes: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct ReadingWrite {
    pub id: String,
    /// Markdown.
    pub reading: String,
}

/// Replaces what is to be read or brought.
pub async fn write_reading(app: &App, args: ReadingWrite) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("reading_write").await?;
    let meeting = stand(&mut tx, &args.id).await?;
    tx.relabel(said!("reading-write-label", title = &meeting.title).kept()).await?;
    hearth_store::meetings::reading(&mut tx, &meeting.id, &args.reading).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Replaces the minutes of a meeting.
pub async fn write(app: &App, args: MinutesWrite) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("minutes_write").await?;
    let meeting = stand(&mut tx, &args.id).await?;
    tx.relabel(said!("minutes-write-label", title = &meeting.title).kept()).await?;
    hearth_store::meetings::minutes(&mut tx, &meeting.id, &args.minutes).await?;
    Ok(Done::of((), tx.commit().await?))
}
