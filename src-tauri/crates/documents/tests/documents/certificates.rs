//! Certificates with easy and hostile names, read back with poppler.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::names::{HOSTILE, bare};
use crate::poppler::Printed;
use hearth_documents::{CertificateData, Design, DocumentError, Engine, PRINT_LIMIT, Sheet, Signatory, Stat};

fn sample() -> CertificateData {
    serde_json::from_str(include_str!("../samples/certificate.json")).expect("the sample follows the contract")
}

fn named(name: &str, design: Design) -> CertificateData {
    let mut data = sample();
    data.person.name = name.into();
    data.design = design;
    data
}

#[test]
fn the_fixed_words_follow_the_language() {
    let engine = Engine::new();
    for (language, reason, words) in [
        ("en", "For a year of Wednesdays.", "Certificate of appreciation"),
        ("de", "Für ein Jahr voller Mittwoche.", "Urkunde mit Dank"),
        ("es", "Por un año de miércoles.", "Certificado de agradecimiento"),
        ("ja", "一年間の水曜日に感謝します。", "感謝状"),
    ] {
        let mut data = sample();
        (data.language, data.reason, data.title) = (language.into(), reason.into(), None);
        let pdf = engine.certificate(&data).expect("a certificate in each language");
        let printed = bare(&Printed::new(&pdf.bytes).text()).to_lowercase();
        assert!(printed.contains(&bare(words).to_lowercase()), "{language}: the heading is {words}: {printed}");
    }
}

/// Two scripts in one name, as lists of real communities have them.
const MIXED: [&str; 8] = [
    "Олег 佐藤",
    "Łukasz 田中",
    "Tove الأحمد",
    "فاطمة O'Brien",
    "美咲 Müller-Lüdenscheidt",
    "محمد Nguyễn",
    "健太 Шевченко",
    "Xiomara d’Arc",
];

#[test]
fn every_hostile_name_yields_one_page_whose_text_comes_back() {
    let engine = Engine::new();
    for design in Design::ALL {
        for name in HOSTILE {
            let data = named(name, design);
            let pdf = engine.certificate(&data).unwrap_or_else(|reason| panic!("{design:?} {name:?}: {reason}"));
            assert_eq!(pdf.pages, 1, "{design:?} {name:?} must stay on its page");
            let text = bare(&Printed::new(&pdf.bytes).text());
            for word in name.split_whitespace() {
                assert!(text.contains(&bare(word)), "{design:?} {name:?} must be found in what a reader copies: {text}");
            }
        }
    }
}

#[test]
fn names_in_two_scripts_come_back_from_a_print_file() {
    let all: Vec<CertificateData> = MIXED.iter().map(|name| named(name, Design::Modern)).collect();
    let pdf = Engine::new().print_file(&all).expect("bundled and system fonts together have all letters");
    assert_eq!(pdf.pages, MIXED.len(), "one page each");
    let text = bare(&Printed::new(&pdf.bytes).text());
    for name in MIXED {
        // The two halves may come back in either order: which one leads depends on the reader's direction.
        assert!(name.split(' ').all(|half| text.contains(&bare(half))), "{name} must be found: {text}");
    }
}

#[test]
fn what_looks_like_a_command_is_printed_as_it_stands() {
    let pdf = Engine::new().certificate(&named("#panic() $x$ *b*", Design::Modern)).expect("a name is never run");
    let text = Printed::new(&pdf.bytes).text();
    assert!(text.contains("#panic() $x$ *b*"), "every character of the name is on the page: {text}");
}

#[test]
fn the_longest_texts_allowed_fit_on_one_page() {
    let engine = Engine::new();
    for design in Design::ALL {
        for name in ["W".repeat(200), "Wilhelmina Maria ".repeat(11)] {
            let mut data = named(&name, design);
            data.reason = "for welcoming all ".repeat(33).trim().into();
            data.title = Some("Certificate of the warmest appreciation for an entire life in the community".into());
            data.stats = vec![Stat { value: "1,234,567".into(), label: "cups of tea served with kindness".into() }; 4];
            data.signatories = vec![
                Signatory {
                    name: "Maximiliana Alexandrine von Hohenstaufen".into(),
                    role: "Chair of the board of trustees".into(),
                    ..Signatory::default()
                };
                4
            ];
            let pdf = engine.certificate(&data).unwrap_or_else(|reason| panic!("{design:?} {name:?}: {reason}"));
            assert_eq!(pdf.pages, 1, "{design:?}: the limits are chosen so that their sum fits");
        }
    }
}

#[test]
fn beyond_the_limits_a_sentence_names_the_field() {
    let engine = Engine::new();
    let refused = engine.certificate(&named(&"A".repeat(12_000), Design::Classic));
    assert_eq!(
        refused,
        Err(DocumentError::TooLong { field: "name".into(), length: 12_000, limit: 200 }),
        "a name of a corrupt file is not set in dust"
    );
    let refused = engine.certificate(&named(" \u{202E}\t ", Design::Classic));
    assert_eq!(refused, Err(DocumentError::Empty { field: "name".into() }), "a name of nothing visible is no name");
    let mut data = sample();
    data.signatories = vec![Signatory { name: "A".into(), ..Signatory::default() }; 5];
    assert_eq!(
        engine.certificate(&data),
        Err(DocumentError::TooMany { field: "signatories".into(), count: 5, limit: 4 }),
        "a fifth signature has no place"
    );
    data.schema = 2;
    assert_eq!(
        engine.certificate(&data),
        Err(DocumentError::Schema { found: 2, expected: 1 }),
        "data of a later version is not guessed at"
    );
}

#[test]
fn a_missing_glyph_is_named_before_anything_is_made() {
    let refused = Engine::new().certificate(&named("Ada \u{10FFFD} Lovelace", Design::Classic));
    let Err(DocumentError::MissingGlyph { text, characters }) = refused else { panic!("no font has U+10FFFD, got {refused:?}") };
    assert_eq!(text, "Ada \u{10FFFD} Lovelace", "the whole name is shown, so that it can be found");
    assert!(characters.contains("U+10FFFD"), "the letter is named: {characters}");
}

#[test]
fn a_broken_logo_is_named_as_such() {
    let mut data = sample();
    data.community.logo_svg = Some("<svg><not closed".into());
    let refused = Engine::new().certificate(&data);
    assert!(matches!(refused, Err(DocumentError::Logo { .. })), "the user must hear that it is the logo: {refused:?}");
}

#[test]
fn the_same_data_gives_the_same_bytes() {
    let engine = Engine::new();
    let data = sample();
    let once = engine.certificate(&data).expect("the sample prints");
    let again = Engine::new().certificate(&data).expect("the sample prints");
    assert_eq!(once, again, "a reissued certificate is the same file");
    let mut other = data;
    other.id = "another".into();
    assert_ne!(engine.certificate(&other).expect("prints").bytes, once.bytes, "the identifier is part of the file");
}

#[test]
fn a_certificate_is_tagged_titled_and_whole() {
    let pdf = Engine::new().certificate(&sample()).expect("the sample prints");
    let printed = Printed::new(&pdf.bytes);
    printed.check();
    let info = printed.info();
    let has = |key: &str, value: &str| info.lines().any(|line| line.starts_with(key) && line.contains(value));
    assert!(has("Tagged:", "yes"), "screen readers need the tags: {info}");
    assert!(has("Title:", "Certificate of appreciation – Noor Jansen"), "the title names document and person: {info}");
    let structure = printed.structure();
    assert!(structure.contains("H1"), "the heading is a heading: {structure}");
    assert!(structure.contains("Figure"), "the logo is a figure with its text: {structure}");
}

#[test]
fn the_heading_and_the_order_follow_the_language() {
    let mut data = named("فاطمة حسن", Design::Modern);
    data.language = "ar".into();
    data.title = Some("شهادة تقدير".into());
    data.reason = "لخمس سنوات من الترحيب بالجميع".into();
    let pdf = Engine::new().certificate(&data).expect("Arabic prints from the bundled fonts");
    assert!(bare(&Printed::new(&pdf.bytes).text()).contains(&bare("شهادة تقدير")), "the given heading replaces the label");
}

#[test]
fn a_batch_hands_over_each_and_names_the_bad_one() {
    let mut all: Vec<CertificateData> = HOSTILE.iter().map(|name| named(name, Design::Classic)).collect();
    all[4].person.name = String::new();
    let seen = Mutex::new(Vec::new());
    let made = Engine::new().certificates(
        &all,
        2,
        &|done, total| seen.lock().expect("no panic before").push((done, total)),
        &AtomicBool::new(false),
    );
    assert_eq!(made.len(), all.len(), "one result each, in order");
    assert_eq!(made[4], Err(DocumentError::Empty { field: "name".into() }), "the bad one is named");
    assert_eq!(made.iter().filter(|one| one.is_ok()).count(), all.len() - 1, "and spoils no other");
    assert_eq!(made[0], Engine::new().certificate(&all[0]), "a batch makes the same file as a single run");
    let mut seen = seen.into_inner().expect("no panic before");
    seen.sort_unstable();
    assert_eq!(seen, (1..=all.len()).map(|done| (done, all.len())).collect::<Vec<_>>(), "progress counts each once");
}

#[test]
fn cancelling_stops_a_batch() {
    let all = vec![sample(); 40];
    let cancel = AtomicBool::new(false);
    let taken = AtomicUsize::new(0);
    let sheets: Vec<Sheet<'_>> = all.iter().map(Sheet::Certificate).collect();
    let handed = Engine::new().each(
        &sheets,
        2,
        &|_, _| {
            taken.fetch_add(1, Ordering::Relaxed);
            cancel.store(true, Ordering::Relaxed);
        },
        &cancel,
    );
    assert_eq!(handed, taken.into_inner(), "what was made was handed over");
    assert!((1..=2).contains(&handed), "each of two threads finishes at most the one it had begun, got {handed}");
    let rest = Engine::new().certificates(&all, 2, &|_, _| {}, &AtomicBool::new(true));
    assert!(rest.iter().all(|one| *one == Err(DocumentError::Cancelled)), "what was not begun says so");
}

#[test]
fn the_print_file_has_a_page_for_each() {
    let all: Vec<CertificateData> = HOSTILE[..6].iter().map(|name| named(name, Design::Classic)).collect();
    let engine = Engine::new();
    let pdf = engine.print_file(&all).expect("all six print");
    assert_eq!(pdf.pages, 6, "one page each");
    let text = bare(&Printed::new(&pdf.bytes).text());
    for name in &HOSTILE[..6] {
        assert!(text.contains(&bare(name)), "{name} has its page");
    }
    assert_eq!(
        engine.print_file(&[]),
        Err(DocumentError::Empty { field: "certificates".into() }),
        "nothing to print is said, not printed"
    );
    let refused = engine.print_file(&vec![sample(); PRINT_LIMIT + 1]);
    assert!(matches!(refused, Err(DocumentError::TooMany { .. })), "a file that would eat the memory is refused");
}

#[test]
fn a_preview_is_a_picture_of_the_page() {
    let engine = Engine::new();
    let data = sample();
    let preview = engine.preview_png(Sheet::Certificate(&data), 0, 1.0).expect("the first page exists");
    assert_eq!(&preview.png[..8], b"\x89PNG\r\n\x1a\n", "it is a PNG file");
    let side = |at: usize| u32::from_be_bytes(preview.png[at..at + 4].try_into().expect("four bytes"));
    assert_eq!((side(16), side(20)), (842, 595), "A4 lying on its side at one pixel per point");
    assert_eq!(
        engine.preview_png(Sheet::Certificate(&data), 1, 1.0),
        Err(DocumentError::NoSuchPage { page: 1, pages: 1 }),
        "there is no second page"
    );
}
