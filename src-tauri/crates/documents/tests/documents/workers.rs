//! Documents set in processes of their own: the same files, within limits, and none that runs away takes another with it.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use hearth_documents::{CertificateData, DocumentError, Engine, Limits, PacketData, Pdf, Sheet};

use crate::samples::Samples;

fn sample() -> CertificateData {
    serde_json::from_str(include_str!("../samples/certificate.json")).expect("the sample follows the contract")
}

fn served(limits: Limits) -> Engine {
    Engine::served_by(PathBuf::from(env!("CARGO_BIN_EXE_render-worker")), limits)
}

/// A letter of so many words: two million are more than an ordinary memory can lay out.
fn endless(words: usize) -> PacketData {
    let mut data: PacketData =
        serde_json::from_str(include_str!("../samples/packet.json")).expect("the sample follows the contract");
    data.welcome.letter = vec!["word ".repeat(words)];
    data
}

#[test]
fn a_worker_makes_the_same_file() {
    let engine = served(Limits::default());
    let data = sample();
    assert_eq!(engine.certificate(&data), Engine::new().certificate(&data), "where it is set changes no byte");
    let picture = engine.preview_png(Sheet::Certificate(&data), 0, 0.5).expect("a picture comes by the same road");
    assert!(picture.png.starts_with(b"\x89PNG"), "and is a picture");
    let drawing = engine.preview_svg(Sheet::Certificate(&data), 0).expect("a drawing too");
    assert!(drawing.starts_with(b"<svg"), "and is a drawing");
    assert_eq!(
        engine.preview_png(Sheet::Certificate(&data), 7, 0.5),
        Err(DocumentError::NoSuchPage { page: 7, pages: 1 }),
        "what a worker refuses is said in its own words"
    );
}

#[test]
fn every_kind_is_the_same_file_again_whoever_makes_it() {
    let all: Vec<_> = ["en", "ar"].into_iter().flat_map(|language| Samples::of(language).every()).collect();
    let sheets: Vec<Sheet<'_>> = all.iter().map(|(_, specimen)| specimen.sheet()).collect();
    let made = |threads: usize| {
        let files: Mutex<Vec<Option<Pdf>>> = Mutex::new(vec![None; sheets.len()]);
        let take = |index: usize, result: Result<Pdf, DocumentError>| {
            files.lock().expect("no thread panicked")[index] = Some(result.expect("the samples print"));
        };
        served(Limits::default()).each(&sheets, threads, &take, &AtomicBool::new(false));
        files.into_inner().expect("no thread panicked")
    };
    for ((name, _), (alone, beside)) in all.iter().zip(made(1).into_iter().zip(made(2))) {
        assert!(alone.is_some() && alone == beside, "{name}: one worker and two make the same bytes of the same data");
    }
}

#[test]
fn what_takes_too_long_is_given_up_and_the_next_one_comes() {
    let engine = served(Limits { preview: Duration::from_secs(60), document: Duration::from_secs(2), memory: 64 << 30 });
    // Warm, so that the time measured is the document's own.
    engine.preview_png(Sheet::Certificate(&sample()), 0, 0.2).expect("a picture has time enough");
    let begin = Instant::now();
    assert_eq!(engine.packet(&endless(500_000)), Err(DocumentError::TooSlow { seconds: 2 }), "two seconds are the limit");
    assert!(begin.elapsed() < Duration::from_secs(15), "and nobody waits much longer: {:?}", begin.elapsed());
    engine.preview_png(Sheet::Certificate(&sample()), 0, 0.2).expect("the next document gets a new worker");
}

#[cfg(unix)]
#[test]
fn what_takes_too_much_memory_ends_itself_and_the_next_one_comes() {
    let engine = served(Limits { preview: Duration::from_secs(60), document: Duration::from_secs(600), memory: 400 << 20 });
    assert_eq!(
        engine.packet(&endless(2_000_000)),
        Err(DocumentError::TooLarge),
        "the limit of memory is met before that of time"
    );
    engine.certificate(&sample()).expect("the next document gets a new worker, and its memory is enough");
}

#[test]
fn a_batch_loses_only_the_one_that_runs_away() {
    let engine = served(Limits { preview: Duration::from_secs(60), document: Duration::from_secs(600), memory: 400 << 20 });
    let (good, bad) = (sample(), endless(2_000_000));
    let mut sheets = vec![Sheet::Certificate(&good); 6];
    if cfg!(unix) {
        sheets[2] = Sheet::Packet(&bad);
    }
    let made: Mutex<Vec<(usize, Result<Pdf, DocumentError>)>> = Mutex::default();
    let handed = engine.each(
        &sheets,
        2,
        &|index, result| made.lock().expect("no thread panicked").push((index, result)),
        &AtomicBool::new(false),
    );
    let mut made = made.into_inner().expect("no thread panicked");
    made.sort_by_key(|(index, _)| *index);
    assert_eq!(handed, 6, "each has its result");
    let lost: Vec<usize> = made.iter().filter(|(_, result)| result.is_err()).map(|(index, _)| *index).collect();
    assert_eq!(lost, if cfg!(unix) { vec![2] } else { Vec::new() }, "the other five are there");
}

#[test]
fn a_picture_that_exhausts_the_stack_takes_only_its_worker() {
    let engine = served(Limits { document: Duration::from_secs(30), ..Limits::default() });
    let mut data = sample();
    let deep = 300_000;
    data.community.logo_svg = Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">{}{}</svg>",
        "<g>".repeat(deep),
        "</g>".repeat(deep)
    ));
    assert!(engine.certificate(&data).is_err(), "nothing that deep is drawn");
    engine.certificate(&sample()).expect("the next document comes");
}

#[test]
fn a_program_that_is_no_worker_is_an_error_and_not_a_wait() {
    let engine = Engine::served_by(PathBuf::from("/nonexistent/hearth"), Limits::default());
    assert!(matches!(engine.certificate(&sample()), Err(DocumentError::Engine { .. })), "there is nobody to set it");
}

/// The sample in a template of somebody's own.
fn written(source: &str) -> CertificateData {
    let mut data = sample();
    data.design = hearth_documents::Design::Classic;
    data.community.look = std::sync::Arc::new(hearth_documents::Look {
        template: Some(hearth_documents::Customised {
            pictures: Vec::new(),
            id: "own".into(),
            version: 1,
            base: hearth_documents::Shipped::CertificateClassic,
            source: source.into(),
        }),
        ..hearth_documents::Look::default()
    });
    data
}

#[cfg(unix)]
#[test]
fn a_template_of_somebodys_own_reaches_nothing_and_takes_nothing_along() {
    let limits = Limits { preview: Duration::from_secs(4), document: Duration::from_secs(4), memory: 1 << 30 };
    let engine = served(limits);
    let body = |body: &str| written(&format!("#let classic(d, logos, title) = {{ {body} }}"));
    for refused in [
        "read(\"/etc/passwd\")",
        "read(\"../../../../../../etc/passwd\")",
        "read(\"/data.json/../../etc/passwd\")",
        "json(\"/proc/self/environ\")",
        "image(\"/etc/hostname\")",
        "eval(\"read(\\\"/etc/passwd\\\")\")",
        "import \"@preview/cetz:0.3.0\"",
        "plugin(\"/a.wasm\")",
        "while true { }",
        "let again() = again(); again()",
        "set page(width: 1e9cm); [x]",
    ] {
        let begin = Instant::now();
        assert!(engine.certificate(&body(refused)).is_err(), "{refused} makes no document");
        assert!(begin.elapsed() < Duration::from_secs(15), "{refused} holds nobody up: {:?}", begin.elapsed());
    }
    for greedy in
        ["\"ab\" * 2000000000", "let a = (1,) * 10000000; for i in range(40) { a = a + a }; [#a.len()]", "lorem(9000000)"]
    {
        let begin = Instant::now();
        assert!(engine.certificate(&body(greedy)).is_err(), "{greedy} is given up");
        assert!(begin.elapsed() < Duration::from_secs(20), "{greedy} is given up in time: {:?}", begin.elapsed());
    }
    let mut named = body("[#d.certificate.name]");
    named.person.name = "#read(\"/etc/passwd\")".into();
    engine.drawing(Sheet::Certificate(&named), 0, false).expect("a name is only a name");
    engine.certificate(&sample()).expect("and the next document comes");
}
