//! Putting a line of Home aside for a while, or saying that two people are not the same.

use chrono::Days;
use hearth_store::snoozes;
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, Done};

/// The longest that anything is put aside, in days: a year.
const LONGEST: u64 = 366;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum SnoozeKind {
    Quiet,
    Birthday,
    Newcomer,
    Anniversary,
    Thanks,
    Task,
    Waiting,
    /// Two people, `a:b` with the smaller id first.
    Double,
}

impl SnoozeKind {
    fn word(self) -> &'static str {
        match self {
            Self::Quiet => "quiet",
            Self::Birthday => "birthday",
            Self::Newcomer => "newcomer",
            Self::Anniversary => "anniversary",
            Self::Thanks => "thanks",
            Self::Task => "task",
            Self::Waiting => "waiting",
            Self::Double => "double",
        }
    }
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct Snooze {
    pub kind: SnoozeKind,
    /// The person, the task, the kind of what waits, or two people.
    pub subject: String,
    /// For so many days; for good where nothing is said.
    #[ts(type = "number", optional)]
    pub days: Option<u64>,
}

/// Puts something aside.
pub async fn set(app: &App, args: Snooze) -> Result<Done<()>, AppError> {
    let days = args.days.map(|days| days.clamp(1, LONGEST));
    let until = days.and_then(|days| app.today().ok()?.checked_add_days(Days::new(days)));
    let label = match (args.kind, days) {
        (SnoozeKind::Double, _) => said!("snooze-double"),
        (_, Some(days)) => said!("snooze-days", count = i64::try_from(days).unwrap_or(1)),
        (_, None) => said!("snooze-for-good"),
    };
    let mut tx = app.change("snoozes_set", label).await?;
    snoozes::set(&mut tx, args.kind.word(), &args.subject, until.map(|day| day.to_string()).as_deref()).await?;
    Ok(Done::of((), tx.commit().await?))
}
