//! A rule of repetition in a sentence: “every month on the first Friday, 10 times”. What a rule is, is in `hearth_calendar`.

use chrono::Weekday;
use hearth_calendar::{Description, End, OnWeekday, Rule, Unit};
use hearth_texts::{Language, Said, dates, lists, said, spoken};

/// The rule in the spoken language.
pub(super) fn in_words(rule: &Rule) -> String {
    sentence(&rule.describe(), spoken())
}

fn sentence(rule: &Description, language: Language) -> String {
    let all = |parts: Vec<Said>| {
        let parts: Vec<String> = parts.iter().map(|part| part.say_in(language)).collect();
        // A name put in as a text would be isolated once more, as if it were one word.
        Said::verbatim(lists::all_of(language, &parts))
    };
    let mut said = every(rule.unit, rule.interval);
    if !rule.months.is_empty() {
        let months = rule.months.iter().map(|month| said!("date-month", month = *month)).collect();
        said = said!("rule-in-months", rule = said, months = all(months));
    }
    if !rule.weekdays.is_empty() {
        let days = all(rule.weekdays.iter().map(on_weekday).collect());
        let plain = rule.weekdays.iter().all(|day| matches!(day, OnWeekday::Every(_)));
        said = if plain {
            said!("rule-on-weekdays", rule = said, days = days)
        } else {
            said!("rule-on-nth", rule = said, days = days)
        };
    }
    if !rule.month_days.is_empty() {
        let days = rule.month_days.iter().map(|day| match *day {
            -1 => said!("rule-last-day"),
            day if day < 0 => said!("rule-day-from-end", day = day.unsigned_abs()),
            day => said!("rule-month-day", day = day.unsigned_abs()),
        });
        said = said!("rule-on-month-days", rule = said, days = all(days.collect()));
    }
    if !rule.year_days.is_empty() {
        let days = rule.year_days.iter().map(|day| match *day {
            -1 => said!("rule-last-day"),
            day if day < 0 => said!("rule-day-from-end", day = day.unsigned_abs()),
            day => said!("rule-year-day", day = day.unsigned_abs()),
        });
        said = said!("rule-on-year-days", rule = said, days = all(days.collect()));
    }
    if !rule.weeks.is_empty() {
        let weeks = rule.weeks.iter().map(|week| Said::verbatim(week.to_string())).collect();
        said = said!("rule-in-weeks", rule = said, weeks = all(weeks));
    }
    match rule.end {
        Some(End::Times(count)) => said = said!("rule-times", rule = said, count = count),
        Some(End::Until(day)) => said = said!("rule-until", rule = said, day = Said::verbatim(dates::day(language, day))),
        None => {}
    }
    said.say_in(language)
}

fn every(unit: Unit, interval: u16) -> Said {
    match unit {
        Unit::Year => said!("rule-every-year", count = interval),
        Unit::Month => said!("rule-every-month", count = interval),
        Unit::Week => said!("rule-every-week", count = interval),
        Unit::WorkingDay => said!("rule-working-days"),
        Unit::Day => said!("rule-every-day", count = interval),
        Unit::Hour => said!("rule-every-hour", count = interval),
        Unit::Minute => said!("rule-every-minute", count = interval),
        Unit::Second => said!("rule-every-second", count = interval),
    }
}

fn on_weekday(on: &OnWeekday) -> Said {
    match on {
        OnWeekday::Every(day) => weekday(*day),
        OnWeekday::Nth(nth, days) => {
            let one_of = days.iter().copied().map(weekday).reduce(|before, day| said!("rule-one-of", before = before, day = day));
            // The parser knows no position without days.
            said!("rule-nth-weekday", nth = *nth, day = one_of.unwrap_or_else(|| said!("rule-working-day")))
        }
        OnWeekday::NthWorkingDay(nth) => said!("rule-nth-weekday", nth = *nth, day = said!("rule-working-day")),
    }
}

fn weekday(day: Weekday) -> Said {
    said!("date-weekday", weekday = day.number_from_monday())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said_in(language: Language, rule: &str) -> String {
        sentence(&Rule::parse(rule).expect("a rule written in the test").describe(), language)
    }

    #[test]
    fn rules_read_like_sentences() {
        for (rule, words) in [
            ("FREQ=DAILY", "every day"),
            ("FREQ=WEEKLY;BYDAY=TU", "every week on Tuesday"),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR", "every 2 weeks on Monday, Wednesday and Friday"),
            ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every working day"),
            ("FREQ=MONTHLY;BYDAY=1FR", "every month on the first Friday"),
            ("FREQ=MONTHLY;BYDAY=-1SU", "every month on the last Sunday"),
            ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=2", "every month on the second Friday"),
            ("FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1", "every month on the first Saturday or Sunday"),
            ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "every month on the last working day"),
            ("FREQ=MONTHLY;BYMONTHDAY=15,-1", "every month on day 15 and the last day"),
            ("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=3", "every year in June on day 3"),
            ("FREQ=YEARLY;BYYEARDAY=100", "every year on day 100 of the year"),
            ("FREQ=WEEKLY;COUNT=10", "every week, 10 times"),
            ("FREQ=DAILY;UNTIL=20260603", "every day, until 3 June 2026"),
        ] {
            assert_eq!(said_in(Language::En, rule), words, "{rule}");
        }
    }

    #[test]
    fn each_language_says_a_rule_its_own_way() {
        for (language, first, often) in [
            (Language::En, "every month on the first Friday, 10 times", "every 2 weeks on Monday and Friday"),
            (Language::De, "jeden Monat am ersten Freitag, 10-mal", "alle 2 Wochen am Montag und Freitag"),
            (Language::Es, "cada mes: el primer viernes, 10 veces", "cada 2 semanas: lunes y viernes"),
            (Language::Ja, "毎月 第1金曜日（10 回）", "2 週間ごと 月曜日、金曜日"),
            (Language::Ar, "كل شهر: يوم الجمعة الأول، 10 مرات", "كل أسبوعين يوم الاثنين والجمعة"),
        ] {
            assert_eq!(said_in(language, "FREQ=MONTHLY;BYDAY=1FR;COUNT=10"), first, "{language:?} counts days so");
            assert_eq!(said_in(language, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"), often, "{language:?} joins days so");
        }
    }
}
