//! Meetings: lists and pages, planning one or a series, changing, cancelling, closing. What is on the agenda, who comes and what was
//! decided have folders of their own.

mod cancel;
mod change;
mod close;
mod further;
mod minutes;
mod page;
mod plan;
mod rule;
mod show;

pub use cancel::{MeetingCancel, cancel, reopen};
pub use change::{MeetingChange, change};
pub use close::{MeetingClose, MeetingClosed, close};
pub(crate) use further::{plan_ahead, plan_window};
pub use minutes::{MinutesWrite, ReadingWrite, write, write_reading};
pub use page::{MeetingsPageArgs, page};
pub use plan::{MeetingPlan, MeetingPlanned, plan};
pub(crate) use plan::{end_of, starts};
pub use show::show;

use hearth_core::meetings::{MeetingStatus, Scope};
use hearth_store::{Transaction, meetings::MeetingStanding};
use hearth_texts::said;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use crate::AppError;

/// Which occurrences of a series are meant; `this` where nothing is said.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum MeetingScope {
    #[default]
    This,
    Later,
    All,
}

impl From<MeetingScope> for Scope {
    fn from(scope: MeetingScope) -> Self {
        match scope {
            MeetingScope::This => Self::This,
            MeetingScope::Later => Self::Later,
            MeetingScope::All => Self::All,
        }
    }
}

/// How many meetings a change reached.
#[derive(Debug, Serialize, TS)]
pub struct MeetingsChanged {
    #[ts(type = "number")]
    pub meetings: u64,
}

/// Tells a field that is `null` from one that is not there.
pub(crate) fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(from: D) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(from).map(Some)
}

/// A meeting that must exist, within an operation.
pub(crate) async fn stand(tx: &mut Transaction, id: &str) -> Result<MeetingStanding, AppError> {
    hearth_store::meetings::stand(&mut **tx, id).await?.ok_or_else(|| AppError::not_found("meeting"))
}

pub(crate) fn status_of(meeting: &MeetingStanding) -> Result<MeetingStatus, AppError> {
    MeetingStatus::from_word(&meeting.status)
        .ok_or_else(|| AppError::damaged(said!("meetings-status-wrong", word = &meeting.status)))
}

/// A title that is one.
pub(crate) fn title(text: &str) -> Result<&str, AppError> {
    match text.trim() {
        "" => Err(AppError::invalid("title", said!("meetings-title-missing"))),
        title => Ok(title),
    }
}

/// A web address to meet at, or nothing.
pub(crate) fn link(text: &str) -> Result<&str, AppError> {
    let text = text.trim();
    let fits = text.is_empty() || url::Url::parse(text).is_ok_and(|url| ["http", "https", "tel", "sip"].contains(&url.scheme()));
    if fits { Ok(text) } else { Err(AppError::invalid("link", said!("meetings-link-wrong"))) }
}

/// A length in minutes that a meeting can have.
pub(crate) fn length(minutes: i64) -> Result<i64, AppError> {
    if (1..=10_080).contains(&minutes) { Ok(minutes) } else { Err(AppError::invalid("minutes", said!("meetings-length-wrong"))) }
}
