use chrono::NaiveDate;

use super::*;
use crate::quick::{Name, mentions as find_mentions};

/// Sunday, 22 November 2026, ten in the morning.
fn now() -> chrono::NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 22).and_then(|day| day.and_hms_opt(10, 0, 0)).expect("a real time")
}

const NAMES: [Name<'static>; 7] = [
    Name { named: Named::Person, text: "Noor Jansen" },
    Name { named: Named::Person, text: "Noor van der Berg" },
    Name { named: Named::Person, text: "María José Núñez" },
    Name { named: Named::Person, text: "田中 花子" },
    Name { named: Named::Person, text: "田中花子" },
    Name { named: Named::Effort, text: "Garden" },
    Name { named: Named::Effort, text: "Repair Café" },
];

fn quick(language: &str, line: &str) -> Quick {
    read(line, &Given { now: now(), language, names: &NAMES, kept: &[] })
}

/// A line in short: title | day | time+minutes | estimate | mentions.
fn said(language: &str, line: &str) -> String {
    let quick = quick(language, line);
    let day = quick.parts.iter().find_map(|part| if let What::Day(day) = part.what { Some(day.to_string()) } else { None });
    let time = quick.parts.iter().find_map(|part| match part.what {
        What::Time { at, minutes } => {
            Some(format!("{}{}", at.format("%H:%M"), minutes.map_or(String::new(), |m| format!("+{m}"))))
        }
        _ => None,
    });
    let estimate = quick.estimate().map(|minutes| minutes.to_string());
    let names: Vec<String> = quick
        .parts
        .iter()
        .filter_map(|part| match &part.what {
            What::Mention { named: Named::Person, text } => Some(format!("@{text}")),
            What::Mention { named: Named::Effort, text } => Some(format!("#{text}")),
            What::Email(text) | What::Phone(text) => Some(text.clone()),
            _ => None,
        })
        .collect();
    let dash = |text: Option<String>| text.unwrap_or_else(|| "-".into());
    format!("{} | {} | {} | {} | {}", quick.title, dash(day), dash(time), dash(estimate), names.join(" "))
}

#[test]
fn the_line_of_the_design_is_understood() {
    assert_eq!(
        said("en", "ring the hall thu 6pm @noor #Garden"),
        "ring the hall | 2026-11-26 | 18:00 | - | @noor #Garden",
        "what, when, who and for which effort"
    );
    assert_eq!(quick("en", "ring the hall thu 6pm @noor #Garden").troubles, [], "nothing is left to ask");
}

#[test]
fn days_and_times_are_read_in_five_languages() {
    for (language, line, wanted) in [
        ("en", "Approve minutes tomorrow at 9", "Approve minutes | 2026-11-23 | 09:00 | - | "),
        ("en", "Buy paint next thu", "Buy paint | 2026-11-26 | - | - | "),
        ("en", "Buy paint by 26 Nov", "Buy paint | 2026-11-26 | - | - | "),
        ("en", "Buy paint on November 26th, 2027 6-8pm", "Buy paint | 2027-11-26 | 18:00+120 | - | "),
        ("en", "Open the doors fri noon", "Open the doors | 2026-11-27 | 12:00 | - | "),
        ("en", "Draft news in 2 weeks !2h", "Draft news | 2026-12-06 | - | 120 | "),
        ("en", "Stack chairs day after tomorrow for 90 min", "Stack chairs | 2026-11-24 | - | 90 | "),
        ("en", "Water beds at 6 tomorrow", "Water beds | 2026-11-23 | 18:00 | - | "),
        ("en", "Ring Hana 18:30–20:00 sat", "Ring Hana | 2026-11-28 | 18:30+90 | - | "),
        ("de", "Halle anrufen do 18 uhr", "Halle anrufen | 2026-11-26 | 18:00 | - | "),
        ("de", "Halle anrufen am Donnerstag um 18:30 Uhr", "Halle anrufen | 2026-11-26 | 18:30 | - | "),
        ("de", "Beete gießen morgen um halb 7", "Beete gießen | 2026-11-23 | 18:30 | - | "),
        ("de", "Protokoll bis zum 26.11. !1,5 Std", "Protokoll | 2026-11-26 | - | 90 | "),
        ("de", "Einkauf übermorgen 6 Uhr abends 30 Minuten", "Einkauf | 2026-11-24 | 18:00 | 30 | "),
        ("de", "Aufbau 28.11.2026 10–12 Uhr", "Aufbau | 2026-11-28 | 10:00+120 | - | "),
        ("es", "Llamar al local el jueves 18:00", "Llamar al local | 2026-11-26 | 18:00 | - | "),
        ("es", "Llamar al local el jueves a las 6 de la tarde", "Llamar al local | 2026-11-26 | 18:00 | - | "),
        ("es", "Comprar pintura mañana a las 9:30 durante 2 horas", "Comprar pintura | 2026-11-23 | 09:30 | 120 | "),
        ("es", "Comprar pintura el 26 de noviembre de 2026", "Comprar pintura | 2026-11-26 | - | - | "),
        ("es", "Regar en 3 días media hora", "Regar | 2026-11-25 | - | 30 | "),
        ("ja", "会館に電話 木曜 18時", "会館に電話 | 2026-11-26 | 18:00 | - | "),
        ("ja", "木曜日の18時30分に会館に電話", "会館に電話 | 2026-11-26 | 18:30 | - | "),
        ("ja", "11月26日までに議事録 2時間", "議事録 | 2026-11-26 | - | 120 | "),
        ("ja", "明日午後6時半に水やり", "水やり | 2026-11-23 | 18:30 | - | "),
        ("ja", "3日後に片付け １８：００", "片付け | 2026-11-25 | 18:00 | - | "),
        ("ar", "اتصل بالقاعة الخميس 6 م", "اتصل بالقاعة | 2026-11-26 | 18:00 | - | "),
        ("ar", "اتصل بالقاعة يوم الخميس الساعة ٦ مساءً", "اتصل بالقاعة | 2026-11-26 | 18:00 | - | "),
        ("ar", "شراء الطلاء غدًا ساعتين", "شراء الطلاء | 2026-11-23 | - | 120 | "),
        ("ar", "شراء الطلاء بعد 3 أيام", "شراء الطلاء | 2026-11-25 | - | - | "),
        ("ar", "محضر 26 نوفمبر", "محضر | 2026-11-26 | - | - | "),
        ("en", "Notes 2026-12-01", "Notes | 2026-12-01 | - | - | "),
    ] {
        assert_eq!(said(language, line), wanted, "{language}: {line}");
    }
}

#[test]
fn words_that_only_look_like_times_stay_words() {
    for (language, line) in [
        ("en", "May I march in the sun with Jan and April"),
        ("en", "Do the dishes so they sit"),
        ("en", "Look at 3 rooms"),
        ("en", "Buy 20-25 chairs"),
        ("en", "Version 1.30 of the leaflet"),
        ("en", "Read “due today” aloud"),
        ("de", "So machen wir das, die Frau mit dem Hund"),
        ("es", "Limpiar la playa del mar con los niños"),
        ("ja", "日本の月の人"),
        ("en", "Write to info@example.org"),
        ("en", "Fix sign #3"),
    ] {
        let quick = quick(language, line);
        assert_eq!(quick.parts, [], "{language}: {line}");
        assert_eq!(quick.title, line, "and the title is the line");
    }
}

#[test]
fn a_mention_ends_where_the_name_does() {
    for (line, wanted) in [
        ("@Noor Jansen ring the hall", "ring the hall | - | - | - | @Noor Jansen"),
        ("ask @noor van der berg tomorrow", "ask | 2026-11-23 | - | - | @noor van der berg"),
        ("ask @maria jose about seeds", "ask about seeds | - | - | - | @maria jose"),
        ("ask @jansen and @zoë", "ask and | - | - | - | @jansen @zoë"),
        ("table #repair cafe tue", "table | 2026-11-24 | - | - | #repair cafe"),
        ("@田中花子さんに電話 木曜", "さんに電話 | 2026-11-26 | - | - | @田中花子"),
        ("電話 ＠佐藤 明日", "電話 | 2026-11-23 | - | - | @佐藤"),
    ] {
        assert_eq!(said("en", line), wanted, "{line}");
    }
    let found = find_mentions("ask @noor van der berg #garden");
    assert_eq!(found.len(), 2, "both signs are found: {found:?}");
    assert_eq!(found[0].texts[1], "noor van", "each length of the name can be looked up");
}

#[test]
fn a_person_is_added_with_their_addresses() {
    assert_eq!(
        said("en", "+person Noor Jansen noor@example.org +31 20 123 4567 #Garden"),
        "Noor Jansen | - | - | - | noor@example.org +31 20 123 4567 #Garden",
        "the name is what is left"
    );
    let quick = quick("en", "+April May");
    assert_eq!((quick.kind, quick.title.as_str()), (Kind::Person, "April May"), "names are never read as days");
    assert_eq!(said("ar", "+شخص نور ٠١٢٣٤٥٦٧٨"), "نور | - | - | - | 012345678", "in every language");
}

#[test]
fn a_meeting_asks_for_its_time() {
    let planned = quick("en", "meeting Welcome circle wed 18:30 2h #garden @noor");
    assert_eq!((planned.kind, planned.title.as_str()), (Kind::Meeting, "Welcome circle"), "the first word is what it is");
    assert_eq!(planned.time().map(|time| time.1), Some(Some(120)), "the length is the meeting's");
    assert_eq!(planned.troubles, [], "all is said");
    assert_eq!(quick("de", "Treffen Garten").troubles, [Trouble::NoTime], "no time, no meeting");
    assert_eq!(quick("es", "reunión jueves 18:00").troubles, [Trouble::NoTitle], "a meeting has a title");
}

#[test]
fn a_time_alone_is_the_next_one() {
    assert_eq!(quick("en", "ring hall 18:00").day(now()), Some(now().date()), "this evening is still ahead");
    assert_eq!(quick("en", "ring hall 9am").day(now()), now().date().succ_opt(), "this morning is over");
}

#[test]
fn four_slash_five_is_asked_about() {
    let unclear = quick("en", "sow beans 4/5");
    assert!(matches!(unclear.troubles[..], [Trouble::DayUnclear { .. }]), "either could be meant: {unclear:?}");
    let day = |language| quick(language, "sow beans 4/5").day(now()).map(|day| day.to_string());
    assert_eq!(day("en-US").as_deref(), Some("2027-04-05"), "the month comes first there");
    assert_eq!(day("en-GB").as_deref(), Some("2027-05-04"), "and the day here");
    assert_eq!(day("es").as_deref(), Some("2027-05-04"), "and here");
}

#[test]
fn what_is_kept_stays_a_word() {
    let line = "sing Sunday songs";
    let kept = read(line, &Given { now: now(), language: "en", names: &[], kept: &[5] });
    assert_eq!((kept.title.as_str(), kept.parts.len()), (line, 0), "the user said so");
}

#[test]
fn a_very_long_line_is_cut() {
    let quick = quick("en", &"word ".repeat(400));
    assert!(quick.troubles.contains(&Trouble::TooLong), "and it is said");
    assert!(quick.title.chars().count() <= LONGEST_LINE, "nothing grows without bound");
}

/// Lines out of everything that could go wrong, always the same ones.
fn strange_lines(count: usize) -> impl Iterator<Item = String> {
    const PIECES: &[&str] = &[
        "@",
        "#",
        "!",
        "+",
        "+person",
        "\"",
        "「",
        "」",
        "“",
        ":",
        ".",
        "-",
        "–",
        "/",
        " ",
        "  ",
        "\u{301}",
        "ß",
        "İ",
        "ﬁ",
        "각",
        "が",
        "👩‍👧",
        "\u{200F}",
        "\0",
        "\u{10FFFF}",
        "0",
        "9",
        "31",
        "29",
        "99",
        "2026",
        "9999",
        "4294967296",
        "thu",
        "do",
        "6pm",
        "18:00",
        "25:61",
        "h",
        "2h",
        "日",
        "月",
        "時",
        "時間",
        "木曜",
        "午後",
        "الخميس",
        "٦",
        "م",
        "بعد",
        "morgen",
        "halb",
        "next",
        "in",
        "days",
        "feb",
        "29 feb",
        "30 feb",
        "noor",
        "Noor Jansen",
        "van",
        "a@b.co",
        "meeting",
        "to",
        "-",
        "999 weeks",
        "en 999 semanas",
        "１",
        "＠",
        "ـ",
    ];
    let mut seed = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    (0..count).map(move |_| {
        let pieces = next() % 14;
        (0..pieces)
            .map(|_| {
                let place = usize::try_from(next() % PIECES.len() as u64).unwrap_or(0);
                let space = if next() % 2 == 0 { " " } else { "" };
                format!("{}{space}", PIECES[place])
            })
            .collect()
    })
}

#[test]
fn no_line_breaks_the_reading() {
    for line in strange_lines(2_000) {
        for language in ["en", "de", "es", "ja", "ar", "en-US", ""] {
            let quick = quick(language, &line);
            let mut end = 0;
            for part in &quick.parts {
                assert!(part.from >= end && part.to > part.from, "parts follow one another in {line:?}: {:?}", quick.parts);
                assert!(line.get(part.from..part.to).is_some(), "and are whole characters of {line:?}");
                end = part.to;
            }
            assert!(quick.title.len() <= line.len() + 1, "nothing is invented in {line:?}");
            if let Some(minutes) = quick.estimate() {
                assert!((1..=7 * 24 * 60).contains(&minutes), "a length is one in {line:?}");
            }
        }
        let _ = find_mentions(&line);
    }
}

#[test]
fn keeping_every_word_leaves_the_line_alone() {
    for line in strange_lines(1_000).filter(|line| !line.contains(['"', '「', '“'])) {
        let kept: Vec<usize> = line.char_indices().map(|(at, _)| at).collect();
        let quick = read(&line, &Given { now: now(), language: "de", names: &NAMES, kept: &kept });
        assert_eq!(quick.parts, [], "nothing of {line:?} is read");
    }
}
