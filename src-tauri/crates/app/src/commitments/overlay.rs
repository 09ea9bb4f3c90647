//! Who could be at a meeting at each of many times: what planning looks at before a time is chosen. The rule is the same as for asking
//! somebody, and nothing of it holds a plan back.

use std::collections::HashMap;

use chrono::{DateTime, Duration, NaiveTime, Utc};
use hearth_core::{
    commitments::{Busy, Clash, Span, Wanted, clashes},
    meetings::{Suits, is_odd},
};
use hearth_store::{commitments, instant};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::clashes::{held, known, on_wall};
use crate::{App, AppError, meetings, times};

/// Days looked at together.
const DAYS: i64 = 31;
/// Minutes from one time to the next.
const STEP: i64 = 30;
/// Times that are suggested.
const BEST: usize = 5;
/// Hours of a day that are looked at where nothing is said, in minutes.
const USUAL: (i64, i64) = (8 * 60, 22 * 60);

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct OverlayArgs {
    /// A meeting that is there already, with everybody on its list.
    pub id: Option<String>,
    /// Its members are expected as well.
    pub effort_id: Option<String>,
    /// People by id.
    pub expect: Option<Vec<String>>,
    /// First day.
    pub from: String,
    /// How many days, at most 31.
    #[ts(type = "number")]
    pub days: i64,
    /// How long the meeting lasts.
    #[ts(type = "number")]
    pub minutes: i64,
    /// IANA name; the community's where there is none.
    pub zone: Option<String>,
    /// The first start of a day, in minutes since midnight; eight where nothing is said.
    #[ts(type = "number", optional)]
    pub from_minute: Option<i64>,
    /// No start at it or after it; ten in the evening where nothing is said.
    #[ts(type = "number", optional)]
    pub to_minute: Option<i64>,
    /// Minutes from one start to the next; half an hour where nothing is said.
    #[ts(type = "number", optional)]
    pub step: Option<i64>,
}

/// Somebody who would be there.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OverlayPerson {
    pub id: String,
    pub name: String,
}

/// One thing that speaks against times. Whatever a reason has is set: the window makes the sentence.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct OverlayReason {
    /// Whose it is, a place in `people`; nobody's: an event of a calendar.
    #[ts(type = "number | null")]
    pub person: Option<usize>,
    #[ts(type = "\"meeting\" | \"task\" | \"away\" | \"unavailable\" | \"break\" | \"left\" | \"odd\" | \"event\"")]
    pub reason: &'static str,
    /// Of the meeting, the task or the event; why they are away.
    pub title: String,
    /// The calendar of an event.
    pub calendar: String,
    /// Of an odd hour: when it begins on their own clock, HH:MM.
    pub clock: Option<String>,
    pub starts_at: Option<String>,
    pub ends_at: Option<String>,
    /// The last day of a break or an absence, or the first of having left.
    pub day: Option<String>,
}

/// One time at which the meeting could begin.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OverlaySlot {
    /// Wall clock in the zone that was asked for.
    pub start_wall: String,
    pub starts_at: String,
    /// How many of the people could be there.
    #[ts(type = "number")]
    pub free: usize,
    /// For how many of those who live by another clock than the community's it is an odd hour.
    #[ts(type = "number")]
    pub odd: usize,
    /// What speaks against it, by place in `reasons`.
    #[ts(type = "Array<number>")]
    pub against: Vec<usize>,
    pub past: bool,
}

#[derive(Debug, Serialize, TS)]
pub struct Overlay {
    pub people: Vec<OverlayPerson>,
    pub reasons: Vec<OverlayReason>,
    pub slots: Vec<OverlaySlot>,
    /// The times that suit best ([`Suits`]), the best first, by place in `slots`; none of them overlap.
    #[ts(type = "Array<number>")]
    pub best: Vec<usize>,
}

struct Frame {
    wanted: Vec<Wanted>,
    slots: Vec<OverlaySlot>,
}

fn frame(args: &OverlayArgs, zone: &str, home: &str, now: DateTime<Utc>) -> Result<Frame, AppError> {
    let first = times::parse_date("from", &args.from)?;
    if !(1..=DAYS).contains(&args.days) {
        return Err(AppError::invalid("days", said!("overlay-days-wrong", days = DAYS)));
    }
    let minutes = meetings::length(args.minutes)?;
    let hours = (args.from_minute.unwrap_or(USUAL.0), args.to_minute.unwrap_or(USUAL.1));
    let step = args.step.unwrap_or(STEP);
    if !(0..1440).contains(&hours.0) || hours.1 > 1440 || hours.1 <= hours.0 || !(15..=240).contains(&step) {
        return Err(AppError::invalid("from_minute", said!("overlay-hours-wrong")));
    }
    let mut frame = Frame { wanted: Vec::new(), slots: Vec::new() };
    for day in 0..args.days {
        let midnight = (first + Duration::days(day)).and_time(NaiveTime::MIN);
        let mut minute = hours.0;
        while minute < hours.1 {
            let wall = midnight + Duration::minutes(minute);
            let from = times::to_instant(wall, zone);
            frame.wanted.push(on_wall(Span { from, to: meetings::end_of(from, minutes) }, home));
            frame.slots.push(OverlaySlot {
                start_wall: times::wall_text(wall),
                starts_at: instant(from),
                free: 0,
                odd: 0,
                against: Vec::new(),
                past: from <= now,
            });
            minute += step;
        }
    }
    Ok(frame)
}

fn reason_of(person: usize, clash: &Clash) -> Option<OverlayReason> {
    let base = OverlayReason { person: Some(person), reason: clash.word(), ..OverlayReason::default() };
    Some(match clash {
        // Not to be contacted says nothing about being there.
        Clash::DoNotContact => return None,
        Clash::Left(day) | Clash::Break(day) => OverlayReason { day: Some(day.to_string()), ..base },
        Clash::Away(absence) => OverlayReason { title: absence.reason.clone(), day: Some(absence.until.to_string()), ..base },
        Clash::Unavailable => base,
        Clash::Busy { title, span, .. } => {
            OverlayReason { title: title.clone(), starts_at: Some(instant(span.from)), ends_at: Some(instant(span.to)), ..base }
        }
    })
}

/// Who could be at a meeting at each start of these days, what speaks against the others, and which suit most.
pub async fn overlay(app: &App, args: OverlayArgs) -> Result<Overlay, AppError> {
    let open = app.community()?;
    let readers = open.store.readers();
    let home = open.zone();
    let zone = args.zone.clone().filter(|zone| times::is_zone(zone)).unwrap_or_else(|| home.clone());
    let Frame { wanted, mut slots } = frame(&args, &zone, &home, app.now())?;
    let (Some(first), Some(last)) = (wanted.first(), wanted.last()) else {
        return Err(AppError::invalid("days", said!("overlay-days-wrong", days = DAYS)));
    };
    let span = Span { from: first.span.from, to: last.span.to };
    let first_day = times::date_in(span.from, &home);
    let expect = args.expect.clone().unwrap_or_default();
    let on = first_day.to_string();
    let ids = commitments::wanted(readers, args.id.as_deref(), args.effort_id.as_deref(), &on, &expect).await?;
    let known = known(app, &ids, first_day).await?;
    let mut busy: HashMap<String, Vec<Busy>> = HashMap::new();
    let (from, to) = (instant(span.from), instant(span.to));
    for row in commitments::busy(readers, &ids, &from, &to, args.id.as_slice()).await? {
        let mine = held(&row, &home)?;
        busy.entry(row.person_id).or_default().push(mine);
    }
    let mut reasons: Vec<OverlayReason> = Vec::new();
    for (place, person) in known.iter().enumerate() {
        let mine = busy.get(&person.id).map_or(&[][..], Vec::as_slice);
        let mut told: Vec<(Clash, usize)> = Vec::new();
        for (wanted, slot) in wanted.iter().zip(&mut slots) {
            let mut free = true;
            for clash in clashes(&person.readiness, wanted.wall.0.date(), Some(*wanted), mine) {
                let at = match told.iter().find(|(other, _)| *other == clash) {
                    Some((_, at)) => *at,
                    None => {
                        let Some(reason) = reason_of(place, &clash) else { continue };
                        reasons.push(reason);
                        told.push((clash, reasons.len() - 1));
                        reasons.len() - 1
                    }
                };
                slot.against.push(at);
                free = false;
            }
            slot.free += usize::from(free);
        }
        if times::is_zone(&person.zone) && person.zone != home {
            odd_hours(place, &person.zone, &wanted, &mut slots, &mut reasons);
        }
    }
    let mut beside = vec![0_usize; slots.len()];
    for entry in crate::calendars::events_between(&open, span.from, span.to).await? {
        // A whole day stands for itself: nobody is away because of a holiday's name.
        if entry.all_day || entry.status.eq_ignore_ascii_case("cancelled") {
            continue;
        }
        let event = Span { from: times::stored(&entry.starts_at)?, to: times::stored(&entry.ends_at)? };
        let at = reasons.len();
        reasons.push(OverlayReason {
            person: None,
            reason: "event",
            title: entry.title,
            calendar: entry.source,
            clock: None,
            starts_at: Some(entry.starts_at),
            ends_at: Some(entry.ends_at),
            day: None,
        });
        for ((wanted, slot), beside) in wanted.iter().zip(&mut slots).zip(&mut beside) {
            if event.overlaps(wanted.span) {
                slot.against.push(at);
                *beside += 1;
            }
        }
    }
    let best = best(&wanted, &slots, &beside);
    let people = known.into_iter().map(|person| OverlayPerson { id: person.id, name: person.name }).collect();
    Ok(Overlay { people, reasons, slots, best })
}

/// Tells at which of the times it is an odd hour for somebody who lives by another clock, each hour of theirs once.
fn odd_hours(place: usize, zone: &str, wanted: &[Wanted], slots: &mut [OverlaySlot], reasons: &mut Vec<OverlayReason>) {
    let mut told: HashMap<String, usize> = HashMap::new();
    for (wanted, slot) in wanted.iter().zip(slots) {
        let (from, to) = (times::to_wall(wanted.span.from, zone), times::to_wall(wanted.span.to, zone));
        if !is_odd(from, to) {
            continue;
        }
        let clock = from.format("%H:%M").to_string();
        let at = *told.entry(clock.clone()).or_insert_with(|| {
            reasons.push(OverlayReason { person: Some(place), reason: "odd", clock: Some(clock), ..OverlayReason::default() });
            reasons.len() - 1
        });
        slot.against.push(at);
        slot.odd += 1;
    }
}

/// What suits best first ([`Suits`]), then soonest; of each day its best, and further ones of a day only where there are no
/// other days. None overlap.
fn best(wanted: &[Wanted], slots: &[OverlaySlot], beside: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..slots.len()).filter(|at| !slots[*at].past && slots[*at].free > 0).collect();
    let suits = |at: usize| Suits { free: slots[at].free, odd: slots[at].odd, beside: beside[at] };
    order.sort_by_key(|at| (std::cmp::Reverse(suits(*at)), wanted[*at].span.from));
    let day = |at: usize| wanted[at].wall.0.date();
    let mut chosen: Vec<usize> = Vec::new();
    for again in [false, true] {
        for at in &order {
            let taken = |other: &usize| wanted[*other].span.overlaps(wanted[*at].span) || (!again && day(*other) == day(*at));
            if chosen.len() < BEST && !chosen.iter().any(taken) {
                chosen.push(*at);
            }
        }
    }
    chosen
}
