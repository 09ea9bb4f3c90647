//! Planning series further, as time goes by or somebody looks further ahead: Hearth's own upkeep, no change of the user's.

use chrono::{DateTime, Months, NaiveDateTime, Utc};
use hearth_core::meetings::{AHEAD_MONTHS, AHEAD_OCCURRENCES, WINDOW_OCCURRENCES, WINDOW_YEARS};
use hearth_store::{Operation, OperationKind, instant, series::Series};

use super::plan;
use crate::{App, AppError, times};
use hearth_texts::said;

/// Plans every series up to twelve months ahead, with at most sixty occurrences each.
pub(crate) async fn plan_ahead(app: &App) -> Result<(), AppError> {
    further(app, app.now() + Months::new(AHEAD_MONTHS), |ahead| AHEAD_OCCURRENCES.saturating_sub(ahead)).await
}

/// Plans every series up to the end of a stretch of time that is being looked at.
pub(crate) async fn plan_window(app: &App, to: DateTime<Utc>) -> Result<(), AppError> {
    let to = to.min(app.now() + Months::new(12 * WINDOW_YEARS));
    further(app, to, |_| WINDOW_OCCURRENCES).await
}

type Starts = Vec<(NaiveDateTime, DateTime<Utc>)>;

async fn further(app: &App, to: DateTime<Utc>, limit: impl Fn(usize) -> usize) -> Result<(), AppError> {
    let open = app.community()?;
    let now = app.now();
    let mut due: Vec<(Series, Starts)> = Vec::new();
    for unplanned in hearth_store::series::unplanned(open.store.readers(), &instant(to), &instant(now)).await? {
        let mut series = unplanned.series;
        let limit = limit(usize::try_from(unplanned.ahead).unwrap_or(0));
        let from = times::stored(&series.planned_until)?;
        let starts = if limit == 0 { Vec::new() } else { plan::starts(&series, from, to, limit)? };
        // A rule that has come to its end is looked at again next time, which costs less than an entry in the log for nothing.
        if !starts.is_empty() {
            series.planned_until = plan::until(&starts, to, limit)?;
            due.push((series, starts));
        }
    }
    if due.is_empty() {
        return Ok(());
    }
    let operation = Operation {
        kind: OperationKind::Upkeep,
        name: "meetings_plan_further",
        label: said!("meetings-plan-further-label").kept(),
        at: now,
    };
    let mut tx = open.store.begin(operation).await?;
    let today = app.today()?.to_string();
    for (series, starts) in &due {
        // Another window may have planned the same stretch between the look and the lock.
        let now = hearth_store::series::show(&mut *tx, &series.id).await?;
        let from = due_from(starts);
        if now.is_some_and(|now| now.ended_on.is_none() && now.planned_until <= from) {
            plan::put(&mut tx, series, starts, &today).await?;
            hearth_store::series::change(&mut tx, series).await?;
        }
    }
    let committed = tx.commit().await?;
    app.tell_stale(&committed.stale);
    Ok(())
}

fn due_from(starts: &Starts) -> String {
    starts.first().map_or_else(String::new, |(_, at)| instant(*at))
}
