//! The vocabulary of lines, in English, German, Spanish, Japanese and Arabic. Written as [`super::letters::fold`] folds it.

/// Where a word is understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heard {
    Everywhere,
    /// In lines of this language only: it means something else in another.
    In(&'static str),
}

use Heard::{Everywhere, In};

pub(super) const TODAY: &[&str] = &["today", "tonight", "heute", "hoy", "今日", "本日", "اليوم"];
pub(super) const TOMORROW: &[&str] = &["tomorrow", "tmrw", "morgen", "manana", "明日", "あした", "غدا"];
pub(super) const AFTER_TOMORROW: &[&str] =
    &["day after tomorrow", "ubermorgen", "pasado manana", "明後日", "あさって", "بعد غد", "بعد الغد"];

/// Name of a day (Monday is 0), where it is heard, and whether it is so short that it counts only beside a time or at an end.
pub(super) const WEEKDAYS: &[(&str, u32, Heard, bool)] = &[
    ("monday", 0, Everywhere, false),
    ("tuesday", 1, Everywhere, false),
    ("wednesday", 2, Everywhere, false),
    ("thursday", 3, Everywhere, false),
    ("friday", 4, Everywhere, false),
    ("saturday", 5, Everywhere, false),
    ("sunday", 6, Everywhere, false),
    ("mon", 0, In("en"), false),
    ("tue", 1, In("en"), false),
    ("tues", 1, In("en"), false),
    ("wed", 2, In("en"), true),
    ("thu", 3, Everywhere, false),
    ("thur", 3, In("en"), false),
    ("thurs", 3, In("en"), false),
    ("fri", 4, Everywhere, false),
    ("sat", 5, In("en"), true),
    ("sun", 6, In("en"), true),
    ("montag", 0, Everywhere, false),
    ("dienstag", 1, Everywhere, false),
    ("mittwoch", 2, Everywhere, false),
    ("donnerstag", 3, Everywhere, false),
    ("freitag", 4, Everywhere, false),
    ("samstag", 5, Everywhere, false),
    ("sonnabend", 5, Everywhere, false),
    ("sonntag", 6, Everywhere, false),
    ("mo", 0, In("de"), true),
    ("di", 1, In("de"), true),
    ("mi", 2, In("de"), true),
    ("do", 3, In("de"), true),
    ("fr", 4, In("de"), true),
    ("sa", 5, In("de"), true),
    ("so", 6, In("de"), true),
    ("lunes", 0, Everywhere, false),
    ("martes", 1, Everywhere, false),
    ("miercoles", 2, Everywhere, false),
    ("jueves", 3, Everywhere, false),
    ("viernes", 4, Everywhere, false),
    ("sabado", 5, Everywhere, false),
    ("domingo", 6, Everywhere, false),
    ("lun", 0, In("es"), false),
    ("mar", 1, In("es"), true),
    ("mie", 2, In("es"), false),
    ("jue", 3, In("es"), false),
    ("vie", 4, In("es"), false),
    ("sab", 5, In("es"), false),
    ("dom", 6, In("es"), false),
    ("月曜日", 0, Everywhere, false),
    ("火曜日", 1, Everywhere, false),
    ("水曜日", 2, Everywhere, false),
    ("木曜日", 3, Everywhere, false),
    ("金曜日", 4, Everywhere, false),
    ("土曜日", 5, Everywhere, false),
    ("日曜日", 6, Everywhere, false),
    ("月曜", 0, Everywhere, false),
    ("火曜", 1, Everywhere, false),
    ("水曜", 2, Everywhere, false),
    ("木曜", 3, Everywhere, false),
    ("金曜", 4, Everywhere, false),
    ("土曜", 5, Everywhere, false),
    ("日曜", 6, Everywhere, false),
    ("الاثنين", 0, Everywhere, false),
    ("الثلاثاء", 1, Everywhere, false),
    ("الاربعاء", 2, Everywhere, false),
    ("الخميس", 3, Everywhere, false),
    ("الجمعة", 4, Everywhere, false),
    ("السبت", 5, Everywhere, false),
    ("الاحد", 6, Everywhere, false),
];

/// Names of months, January first. They count beside a number only, so that “may” and “march” stay verbs.
pub(super) const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "januar", "janner", "enero", "ene", "يناير", "كانون الثاني"],
    &["february", "feb", "februar", "febrero", "فبراير", "شباط"],
    &["march", "mar", "marz", "mrz", "marzo", "مارس", "اذار"],
    &["april", "apr", "abril", "abr", "ابريل", "نيسان"],
    &["may", "mai", "mayo", "مايو", "ايار"],
    &["june", "jun", "juni", "junio", "يونيو", "حزيران"],
    &["july", "jul", "juli", "julio", "يوليو", "تموز"],
    &["august", "aug", "agosto", "ago", "اغسطس", "اب"],
    &["september", "sept", "sep", "septiembre", "سبتمبر", "ايلول"],
    &["october", "oct", "oktober", "okt", "octubre", "اكتوبر", "تشرين الاول"],
    &["november", "nov", "noviembre", "نوفمبر", "تشرين الثاني"],
    &["december", "dec", "dezember", "dez", "diciembre", "dic", "ديسمبر", "كانون الاول"],
];

/// May stand before a day and go away with it.
pub(super) const BEFORE_DAY: &[&str] = &[
    "on",
    "by",
    "due",
    "until",
    "till",
    "before",
    "this",
    "coming",
    "the",
    "am",
    "bis",
    "zum",
    "bis zum",
    "fallig",
    "kommenden",
    "nachsten",
    "vor",
    "el",
    "para el",
    "para",
    "antes del",
    "hasta el",
    "este",
    "proximo",
    "يوم",
    "في",
    "قبل",
    "حتى",
    "بحلول",
    "今週の",
    "今週",
];
/// Settles that a word as short as “do” or “sun” is a day.
pub(super) const INTRODUCES: &[&str] = &["on", "by", "due", "until", "till", "this", "next", "am", "bis", "zum"];
/// Means the week after this one.
pub(super) const NEXT: &[&str] = &["next", "来週の", "来週"];
/// May stand behind a day or a time and go away with it.
pub(super) const BEHIND: &[&str] =
    &["までに", "まで", "から", "には", "に", "の", "の", "que viene", "القادم", "القادمة", "المقبل"];
pub(super) const NEXT_WEEK: &[&str] = &[
    "next week",
    "nachste woche",
    "kommende woche",
    "la proxima semana",
    "la semana que viene",
    "来週",
    "الاسبوع القادم",
    "الاسبوع المقبل",
];
pub(super) const WEEKEND: &[&str] =
    &["weekend", "the weekend", "this weekend", "wochenende", "am wochenende", "el fin de semana", "este fin de semana", "週末"];

/// Before a number of days or weeks from today.
pub(super) const IN: &[&str] = &["in", "en", "dentro de", "بعد"];
pub(super) const DAYS: &[&str] = &["days", "day", "tagen", "tag", "dias", "dia", "ايام", "يوم", "يوما"];
pub(super) const WEEKS: &[&str] = &["weeks", "week", "wochen", "woche", "semanas", "semana", "اسابيع", "اسبوع", "اسبوعا"];
/// A whole stretch from today in words, in days.
pub(super) const AHEAD: &[(&str, u64)] = &[
    ("in a week", 7),
    ("in einer woche", 7),
    ("en una semana", 7),
    ("dentro de una semana", 7),
    ("بعد اسبوعين", 14),
    ("بعد اسبوع", 7),
    ("بعد يومين", 2),
];

/// Before a time of day.
pub(super) const BEFORE_TIME: &[&str] =
    &["at", "um", "ab", "gegen", "a las", "a la", "desde las", "sobre las", "الساعة", "في الساعة", "عند الساعة", "على الساعة"];
/// Before a time that is known as one by itself.
pub(super) const BEFORE_CLOCK: &[&str] = &["from", "by", "von", "bis", "de", "من", "في"];
pub(super) const TO: &[&str] = &["to", "until", "till", "bis", "a", "hasta las", "a las", "الى", "حتى", "から"];
pub(super) const MORNING: &[&str] =
    &["am", "a.m.", "a.m", "in the morning", "morgens", "vormittags", "de la manana", "ص", "صباحا", "في الصباح"];
pub(super) const EVENING: &[&str] = &[
    "pm",
    "p.m.",
    "p.m",
    "in the afternoon",
    "in the evening",
    "at night",
    "abends",
    "nachmittags",
    "de la tarde",
    "de la noche",
    "م",
    "مساء",
    "في المساء",
    "بعد الظهر",
];
pub(super) const OCLOCK: &[&str] = &["o'clock", "oclock", "uhr"];
/// Times that have a name, in minutes from midnight.
pub(super) const NAMED_TIMES: &[(&str, u32)] = &[
    ("noon", 720),
    ("midday", 720),
    ("midnight", 0),
    ("mittags", 720),
    ("mitternacht", 0),
    ("mediodia", 720),
    ("al mediodia", 720),
    ("medianoche", 0),
    ("正午", 720),
    ("ظهرا", 720),
    ("منتصف الليل", 0),
];

pub(super) const HOURS: &[&str] =
    &["h", "hr", "hrs", "hour", "hours", "std", "std.", "stunde", "stunden", "hora", "horas", "時間", "ساعة", "ساعات"];
pub(super) const MINUTES: &[&str] =
    &["min", "mins", "min.", "minute", "minutes", "minuten", "minuto", "minutos", "分", "分間", "دقيقة", "دقايق"];
/// Lengths in words, in minutes.
pub(super) const NAMED_LENGTHS: &[(&str, i64)] = &[
    ("half an hour", 30),
    ("an hour", 60),
    ("halbe stunde", 30),
    ("eine halbe stunde", 30),
    ("eine stunde", 60),
    ("media hora", 30),
    ("una hora", 60),
    ("نصف ساعة", 30),
    ("ساعتين", 120),
    ("ساعتان", 120),
];
pub(super) const BEFORE_LENGTH: &[&str] =
    &["for", "takes", "about", "fur", "dauert", "ca.", "ca", "durante", "unos", "unas", "لمدة"];

/// A line that begins with one of these plans a meeting.
pub(super) const MEETING: &[&str] =
    &["meeting", "plan meeting", "treffen", "besprechung", "sitzung", "reunion", "会議", "ミーティング", "打ち合わせ", "اجتماع"];
/// After `+`, at the beginning of the line: adds a person.
pub(super) const PERSON: &[&str] = &["person", "persona", "人", "メンバー", "شخص"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quick::letters::fold;

    #[test]
    fn every_word_is_written_as_it_is_compared() {
        let lists: [&[&str]; 21] = [
            TODAY,
            TOMORROW,
            AFTER_TOMORROW,
            BEFORE_DAY,
            NEXT,
            BEHIND,
            NEXT_WEEK,
            WEEKEND,
            IN,
            DAYS,
            WEEKS,
            BEFORE_TIME,
            BEFORE_CLOCK,
            TO,
            MORNING,
            EVENING,
            OCLOCK,
            HOURS,
            MINUTES,
            BEFORE_LENGTH,
            MEETING,
        ];
        let mut words: Vec<&str> = lists.into_iter().flatten().copied().collect();
        words.extend(MONTHS.iter().copied().flatten().copied());
        words.extend(WEEKDAYS.iter().map(|day| day.0));
        words.extend(AHEAD.iter().map(|word| word.0));
        words.extend(NAMED_TIMES.iter().map(|word| word.0));
        words.extend(NAMED_LENGTHS.iter().map(|word| word.0));
        words.extend(PERSON);
        for word in words {
            assert_eq!(fold(word), word, "a word that folds to another would never be found");
        }
    }
}
