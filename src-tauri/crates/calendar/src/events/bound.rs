//! Between which instants a series can happen at all: coarse, never too narrow, for a first choice in SQL.

use super::read::{Event, Series, until};
use crate::times::{Kind, Moment};
use chrono::{DateTime, TimeDelta, Utc};

/// A zone can be as far from UTC as this, so a time that belongs to no zone can be meant that much earlier or later.
const WIDEST: TimeDelta = TimeDelta::hours(14);
/// Clock changes move an end by an hour or two; a day covers all of that.
const MARGIN: TimeDelta = TimeDelta::days(1);

/// How many starts of counted rules may still be walked for one file.
#[derive(Debug)]
pub(crate) struct WalkBudget(pub(crate) u32);

/// First start and last end; no end where there is none, or where finding it would take too long.
pub(crate) fn bounds(series: &Series, budget: &mut WalkBudget) -> (DateTime<Utc>, Option<DateTime<Utc>>) {
    let mut first = DateTime::<Utc>::MAX_UTC;
    let mut last = Some(DateTime::<Utc>::MIN_UTC);
    let mut shift = (TimeDelta::zero(), TimeDelta::zero());
    let mut longest = TimeDelta::zero();
    for event in series.masters.iter().chain(&series.overrides) {
        longest = longest.max(event.length.days + event.length.exact);
        if let Some(recurrence) = event.recurrence.as_ref().filter(|recurrence| recurrence.following) {
            let moved = coarse(&event.start) - coarse(&recurrence.moment);
            shift = (shift.0.min(moved), shift.1.max(moved));
        }
        let extra = event.extra.iter().map(|(moment, span)| (moment, span.unwrap_or(event.length)));
        for (moment, span) in extra.chain([(&event.start, event.length)]) {
            let slack = if matches!(moment.kind, Kind::In(_)) { TimeDelta::zero() } else { WIDEST };
            first = first.min(sum(coarse(moment), -slack));
            last = last.map(|last| last.max(sum(coarse(moment), slack + span.days + span.exact + MARGIN)));
        }
        if event.recurrence.is_none() {
            last = last.and_then(|last| Some(last.max(sum(end_of_rules(event, budget)?, WIDEST + MARGIN))));
        }
    }
    (sum(first, shift.0), last.map(|last| sum(last, shift.1 + longest)))
}

/// The last start that the rules of an event can give.
fn end_of_rules(event: &Event, budget: &mut WalkBudget) -> Option<DateTime<Utc>> {
    let mut last = coarse(&event.start);
    for rule in &event.rules {
        let until = until(rule, &event.start);
        let end = match (until, rule.count) {
            (Some(until), _) => until,
            (None, None) => return None,
            (None, Some(count)) => {
                let walk = count.min(crate::recurrence::COUNT_CAP);
                budget.0 = budget.0.checked_sub(walk)?;
                rule.walls(event.start.wall, None, None).ok()?.last().unwrap_or(event.start.wall)
            }
        };
        last = last.max(end.and_utc());
    }
    Some(last)
}

fn coarse(moment: &Moment) -> DateTime<Utc> {
    moment.instant().unwrap_or_else(|| moment.wall.and_utc())
}

fn sum(instant: DateTime<Utc>, span: TimeDelta) -> DateTime<Utc> {
    let edge = if span < TimeDelta::zero() { DateTime::<Utc>::MIN_UTC } else { DateTime::<Utc>::MAX_UTC };
    instant.checked_add_signed(span).unwrap_or(edge)
}
