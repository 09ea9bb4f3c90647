//! Closing a meeting: hours are booked, promises settled.

use hearth_core::meetings::{Attendance, CloseProblem, close as settle};
use hearth_store::{attendance, meetings};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{stand, status_of};
use crate::{App, AppError, Done, ErrorCode, times};

#[derive(Debug, Deserialize, TS)]
pub struct MeetingClose {
    pub id: String,
    /// Whoever is still merely expected becomes absent.
    pub absent_rest: bool,
}

#[derive(Debug, Serialize, TS)]
pub struct MeetingClosed {
    /// Minutes booked in all.
    #[ts(type = "number")]
    pub hours: i64,
    /// For how many people.
    #[ts(type = "number")]
    pub people: u64,
    /// How many became absent by it.
    #[ts(type = "number")]
    pub absent: usize,
}

/// Closes a meeting.
pub async fn close(app: &App, args: MeetingClose) -> Result<Done<MeetingClosed>, AppError> {
    let mut tx = app.begin("meetings_close").await?;
    let meeting = stand(&mut tx, &args.id).await?;
    tx.relabel(said!("meetings-close-label", title = &meeting.title).kept()).await?;
    let (start, end) = (times::stored(&meeting.starts_at)?, times::stored(&meeting.ends_at)?);
    let mut people = Vec::new();
    let listed = attendance::of_meeting(&mut tx, &meeting.id).await?;
    for (person, word) in &listed {
        let mark = Attendance::from_word(word).ok_or_else(|| AppError::damaged(said!("meetings-mark-wrong", word = word)))?;
        people.push((person.as_str(), mark));
    }
    let closing = settle(status_of(&meeting)?, (end - start).num_minutes(), people, args.absent_rest).map_err(|problem| {
        AppError::new(
            ErrorCode::Conflict,
            match problem {
                CloseProblem::Closed => said!("meeting-refusal-closed-already"),
                CloseProblem::Cancelled => said!("meeting-refusal-was-cancelled"),
            },
        )
    })?;
    let on_date = times::date_in(start, &meeting.zone).to_string();
    attendance::absent(&mut tx, &meeting.id, &closing.absent).await?;
    let booked = meetings::book_hours(&mut tx, &meeting.id, &closing.there, closing.minutes, &on_date).await?;
    meetings::settle_promises(&mut tx, &meeting.id, &closing.there, "kept").await?;
    meetings::settle_promises(&mut tx, &meeting.id, &closing.missed, "missed").await?;
    meetings::status(&mut tx, std::slice::from_ref(&meeting.id), "held").await?;
    let hours = closing.minutes * i64::try_from(booked).unwrap_or(0);
    let closed = MeetingClosed { hours, people: booked, absent: closing.absent.len() };
    Ok(Done::of(closed, tx.commit().await?))
}
