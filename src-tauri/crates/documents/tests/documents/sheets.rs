//! What is printed around meetings, people and efforts, in two directions of writing, read back with poppler.

use hearth_documents::{
    Badge, BadgeSize, Badges, Board, DocumentError, Engine, Expected, Letter, LetterKind, Minutes, Sheet, SignIn, Statement, site,
};

use crate::names::HOSTILE;
use crate::poppler::Printed;
use crate::samples::{LANGUAGES, Samples};

fn of<T: serde::de::DeserializeOwned>(language: &'static str, name: &str) -> T {
    Samples::of(language).read(name)
}

#[test]
fn every_kind_is_whole_and_tagged_in_every_language() {
    let engine = Engine::new();
    for language in LANGUAGES {
        for (name, specimen) in Samples::of(language).every() {
            let pdf = engine.pdf(specimen.sheet()).unwrap_or_else(|reason| panic!("{name} in {language}: {reason}"));
            let printed = Printed::new(&pdf.bytes);
            printed.check();
            assert!(printed.info().contains("Tagged:          yes"), "{name} in {language} is tagged");
            let pages = match name.as_str() {
                "packet" => 4..=6,
                "card" | "badges-90x60" | "badges-85x54" => 2..=2,
                _ => 1..=1,
            };
            assert!(pages.contains(&pdf.pages), "{name} in {language} takes {pages:?} pages, not {}", pdf.pages);
        }
    }
}

#[test]
fn many_letters_and_cards_are_one_file_each_on_a_sheet_of_its_own() {
    let engine = Engine::new();
    for kind in [LetterKind::Letter, LetterKind::Card] {
        let names = ["Noor Jansen", "Bram Visser", "محمد الأحمد"];
        let all: Vec<Letter> = names
            .iter()
            .map(|name| Letter { kind, name: (*name).into(), greeting: (*name).into(), ..of("en", "letter") })
            .collect();
        let made = engine.pdf(Sheet::Letters(&all)).expect("many print");
        let alone = engine.pdf(Sheet::Letter(&all[0])).expect("one prints").pages;
        let printed = Printed::new(&made.bytes);
        printed.check();
        assert!(printed.info().contains("Tagged:          yes"), "{kind:?}: the file is tagged");
        assert_eq!(made.pages, 4 + alone, "{kind:?}: each begins on a front, so that nobody's stands on the back of another's");
        let text = printed.text();
        let pages: Vec<&str> = text.split('\u{c}').collect();
        for (nth, name) in names.iter().enumerate() {
            let bare = crate::names::bare(name);
            let at = pages.iter().position(|page| crate::names::bare(page).contains(&bare)).expect("everybody is named");
            assert_eq!(at / 2, nth, "{kind:?}: {name} is in their own sheet");
        }
        if kind == LetterKind::Letter {
            assert!(pages[1].trim().is_empty(), "the back of a letter is blank: {}", pages[1]);
        }
        assert_eq!(made, engine.pdf(Sheet::Letters(&all)).expect("again"), "{kind:?}: the same data gives the same bytes");
    }
    assert!(matches!(engine.pdf(Sheet::Letters(&[])), Err(DocumentError::Empty { .. })), "none is no file");
}

#[test]
fn the_sheet_at_the_door_has_a_code_for_each_row() {
    let sheet: SignIn = of("en", "signin");
    let text = Printed::new(&Engine::new().pdf(Sheet::SignIn(&sheet)).expect("the sample prints").bytes).text();
    for row in 0..sheet.expected.len() + sheet.walk_ins {
        assert!(text.contains(&SignIn::code(row)), "row {row} has its code: {text}");
    }
    assert!(text.contains("Welcome, whoever else you are"), "and there is room for whoever else comes");
}

#[test]
fn minutes_say_what_was_decided_and_who_does_what() {
    let text = Printed::new(&Engine::new().pdf(Sheet::Minutes(&of("en", "minutes"))).expect("the sample prints").bytes).text();
    for said in ["Decision", "We buy a second urn", "What happens next", "Ring the hall", "Zoë", "Chairs go back"] {
        assert!(text.contains(said), "{said} is in the minutes: {text}");
    }
    assert!(!text.contains("**"), "marks of emphasis are not printed");
}

#[test]
fn every_hostile_name_is_found_on_every_sheet() {
    let engine = Engine::new();
    let (mut signin, mut badges): (SignIn, Badges) = (of("en", "signin"), of("en", "badges"));
    signin.expected = HOSTILE.iter().map(|name| Expected { name: (*name).into(), pronouns: String::new() }).collect();
    badges.badges = HOSTILE.iter().map(|name| Badge { name: (*name).into(), ..Badge::default() }).collect();
    let mut minutes: Minutes = of("en", "minutes");
    minutes.present = HOSTILE.iter().map(|name| (*name).to_owned()).collect();
    let mut made = vec![
        engine.pdf(Sheet::SignIn(&signin)),
        engine.pdf(Sheet::Badges(&badges)),
        engine.pdf(Sheet::Badges(&Badges { size: BadgeSize::Card, ..badges.clone() })),
        engine.pdf(Sheet::Minutes(&minutes)),
    ];
    for sheet in made.drain(..) {
        let printed = Printed::new(&sheet.expect("hostile names print").bytes);
        // One way of reading keeps badges apart that stand side by side, the other the order of letters from right to left.
        let text = crate::names::bare(&printed.text()) + &crate::names::bare(&printed.words());
        for word in HOSTILE.iter().flat_map(|name| name.split_whitespace()) {
            // A word that had to be broken comes back in pieces, with what stands beside it between them.
            if word.chars().count() <= 24 {
                assert!(text.contains(&crate::names::bare(word)), "{word:?} is found: {text}");
            }
        }
    }
    for name in HOSTILE {
        let (mut letter, mut statement): (Letter, Statement) = (of("en", "letter"), of("en", "statement"));
        (letter.name, letter.greeting) = (name.into(), name.into());
        (statement.name, statement.lead) = (name.into(), name.into());
        let card = Letter { kind: LetterKind::Card, ..letter.clone() };
        for (kind, sheet) in
            [("letter", Sheet::Letter(&letter)), ("card", Sheet::Letter(&card)), ("statement", Sheet::Statement(&statement))]
        {
            let pdf = engine.pdf(sheet).unwrap_or_else(|reason| panic!("{kind} to {name:?}: {reason}"));
            let text = crate::names::bare(&Printed::new(&pdf.bytes).text());
            for word in name.split_whitespace() {
                assert!(text.contains(&crate::names::bare(word)), "{kind} to {name:?}: {word:?} is found: {text}");
            }
        }
    }
}

#[test]
fn what_cannot_be_printed_is_said_before_anything_is_set() {
    let mut sheet: SignIn = of("en", "signin");
    assert_eq!(Engine::check(Sheet::SignIn(&sheet)), Ok(()), "the sample may be printed");
    sheet.expected[0].name = "Ada \u{10FFFD}".into();
    assert!(
        matches!(Engine::check(Sheet::SignIn(&sheet)), Err(DocumentError::MissingGlyph { .. })),
        "a letter that no font has is found without a page"
    );
    let mut card: Letter = of("en", "letter");
    (card.kind, card.text) = (LetterKind::Card, "thank you ".repeat(80));
    assert_eq!(
        Engine::check(Sheet::Letter(&card)),
        Err(DocumentError::TooLong { field: "text".into(), length: 799, limit: 600 }),
        "a card holds less than a letter"
    );
    let empty = Badges { badges: Vec::new(), ..of("en", "badges") };
    assert_eq!(Engine::check(Sheet::Badges(&empty)), Err(DocumentError::Empty { field: "rows".into() }), "no badge is no sheet");
}

#[test]
fn the_page_for_the_web_holds_every_notice_and_nothing_from_elsewhere() {
    let mut board: Board = of("ar", "board");
    board.notices[0].name = "<script>alert(1)</script> & \"more\"".into();
    let page = site(&board).expect("the sample is written");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "language and direction are said");
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;"), "names are text");
    assert!(!page.contains("<script") && !page.contains("http"), "nothing runs, and nothing is fetched");
    assert_eq!(page.matches("<article").count(), board.notices.len(), "every effort has its notice");
    assert_eq!(page.matches("<h1").count(), 1, "and one heading heads them all");
}
