//! What is due to be said between two moments. Pure: the same facts and wishes always say the same.

use chrono::{Duration, NaiveDateTime, NaiveTime};

/// Minutes before its beginning that a meeting is said.
const BEFORE: i64 = 15;
/// When the tasks and the answers of a day are said.
const MORNING: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("a time of day");

/// What the user wants to hear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wishes {
    pub meetings: bool,
    pub tasks: bool,
    pub answers: bool,
    /// From and until when nothing is said; the same twice is never.
    pub quiet: (NaiveTime, NaiveTime),
}

/// A meeting that is planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    pub id: String,
    /// Wall clock of the community.
    pub starts: NaiveDateTime,
}

/// What there is to say something about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Of today.
    pub meetings: Vec<Meeting>,
    /// How many are due today.
    pub tasks: usize,
    /// How many people were asked and have not answered.
    pub answers: usize,
}

/// One thing to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saying {
    Meeting(Meeting),
    Tasks { day: chrono::NaiveDate, count: usize },
    Answers { day: chrono::NaiveDate, count: usize },
}

impl Saying {
    /// The same for the same thing, also when it is looked for again. A meeting that was moved is said anew.
    pub fn key(&self) -> String {
        match self {
            Self::Meeting(meeting) => format!("meeting:{}:{}", meeting.id, meeting.starts.format("%Y%m%dT%H%M")),
            Self::Tasks { day, .. } => format!("tasks:{day}"),
            Self::Answers { day, .. } => format!("answers:{day}"),
        }
    }
}

/// The first moment from `at` on that is not quiet.
fn aloud(at: NaiveDateTime, (from, until): (NaiveTime, NaiveTime)) -> NaiveDateTime {
    let time = at.time();
    let quiet = match from <= until {
        true => (from..until).contains(&time),
        // Over midnight.
        false => time >= from || time < until,
    };
    if !quiet {
        return at;
    }
    let day = if time < until { at.date() } else { at.date().succ_opt().unwrap_or(at.date()) };
    day.and_time(until)
}

/// Everything whose moment is after `from` and not after `to`, in the order of their moments.
pub fn due(from: NaiveDateTime, to: NaiveDateTime, facts: &Facts, wishes: &Wishes) -> Vec<Saying> {
    let day = to.date();
    let mut moments: Vec<(NaiveDateTime, Saying)> = Vec::new();
    if wishes.tasks && facts.tasks > 0 {
        moments.push((aloud(day.and_time(MORNING), wishes.quiet), Saying::Tasks { day, count: facts.tasks }));
    }
    if wishes.answers && facts.answers > 0 {
        moments.push((aloud(day.and_time(MORNING), wishes.quiet), Saying::Answers { day, count: facts.answers }));
    }
    for meeting in facts.meetings.iter().filter(|_| wishes.meetings) {
        let moment = aloud(meeting.starts - Duration::minutes(BEFORE), wishes.quiet);
        // Once it has begun it is too late to say that it will.
        if moment < meeting.starts && to < meeting.starts {
            moments.push((moment, Saying::Meeting(meeting.clone())));
        }
    }
    moments.retain(|(moment, _)| from < *moment && *moment <= to);
    moments.sort_by_key(|(moment, _)| *moment);
    moments.into_iter().map(|(_, saying)| saying).collect()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn at(hour: u32, minute: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 11, 22).and_then(|day| day.and_hms_opt(hour, minute, 0)).expect("a moment")
    }

    fn time(hour: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, 0, 0).expect("a time of day")
    }

    fn wishes() -> Wishes {
        Wishes { meetings: true, tasks: true, answers: true, quiet: (time(20), time(8)) }
    }

    fn meeting(hour: u32, minute: u32) -> Facts {
        Facts { meetings: vec![Meeting { id: "m".into(), starts: at(hour, minute) }], ..Facts::default() }
    }

    #[test]
    fn a_meeting_is_said_a_quarter_of_an_hour_before() {
        let facts = meeting(18, 30);
        assert_eq!(due(at(10, 0), at(18, 14), &facts, &wishes()), [], "not yet");
        assert_eq!(due(at(18, 14), at(18, 15), &facts, &wishes()).len(), 1, "now");
        assert_eq!(due(at(18, 15), at(18, 16), &facts, &wishes()), [], "and not again");
        assert_eq!(due(at(10, 0), at(18, 20), &facts, &wishes()).len(), 1, "a computer that slept says it late");
        assert_eq!(due(at(10, 0), at(18, 30), &facts, &wishes()), [], "but not once it has begun");
    }

    #[test]
    fn nothing_is_said_in_quiet_hours() {
        assert_eq!(due(at(0, 0), at(23, 0), &meeting(21, 0), &wishes()), [], "an evening stays quiet");
        let early = meeting(8, 10);
        assert_eq!(due(at(7, 0), at(7, 59), &early, &wishes()), [], "quiet until eight");
        assert_eq!(due(at(7, 59), at(8, 0), &early, &wishes()).len(), 1, "then there are ten minutes left");
        let never = Wishes { quiet: (time(8), time(8)), ..wishes() };
        assert_eq!(due(at(20, 0), at(21, 0), &meeting(21, 15), &never).len(), 1, "the same twice is no quiet time");
        let lazy = Wishes { quiet: (time(22), time(11)), ..wishes() };
        let tasks = Facts { tasks: 2, ..Facts::default() };
        assert_eq!(due(at(0, 0), at(10, 0), &tasks, &lazy), [], "who sleeps till eleven is not woken at nine");
        assert_eq!(due(at(10, 0), at(11, 0), &tasks, &lazy).len(), 1, "and hears it then");
    }

    #[test]
    fn the_day_is_said_once_in_the_morning() {
        let facts = Facts { tasks: 3, answers: 2, ..Facts::default() };
        let said = due(at(8, 59), at(9, 0), &facts, &wishes());
        assert_eq!(said.iter().map(Saying::key).collect::<Vec<_>>(), ["tasks:2026-11-22", "answers:2026-11-22"], "both");
        let none = Wishes { tasks: false, answers: false, ..wishes() };
        assert_eq!(due(at(0, 0), at(12, 0), &facts, &none), [], "only what is wanted");
        assert_eq!(due(at(0, 0), at(12, 0), &Facts::default(), &wishes()), [], "nothing is no news");
    }

    #[test]
    fn every_moment_of_a_day_says_the_same_in_whatever_steps_it_is_walked() {
        let facts = Facts {
            tasks: 1,
            answers: 1,
            meetings: (0..24).map(|hour| Meeting { id: hour.to_string(), starts: at(hour, 5) }).collect(),
        };
        let mut all = Vec::new();
        for minute in 0..24 * 60 - 1 {
            let from = at(0, 0) + Duration::minutes(minute);
            all.extend(due(from, from + Duration::minutes(1), &facts, &wishes()).iter().map(Saying::key));
        }
        let mut once = all.clone();
        once.dedup();
        assert_eq!(all, once, "nothing is said twice");
        // Meetings of 8:05 to 19:05 and the one at 20:05, which is said before the quiet begins.
        assert_eq!(all.len(), 2 + 13, "and nothing is forgotten: {all:?}");
    }
}
