//! One document that somebody waits for, and packets by the hundred.

use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use hearth_documents::{Design, Engine, Limits, PacketData, Sheet};

use super::samples::Samples;
use crate::figure::{Figure, percentile};

const STARTS: usize = 9;
const PACKETS: usize = 100;
const PAGES: usize = 8;
const KEYS: usize = 60;

/// The worker's start included: a program of its own that has read no font yet.
pub fn first_certificate() -> Result<Figure> {
    let data = Samples::of("en").certificate(Design::Classic);
    let program = std::env::current_exe()?;
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let engine = Engine::served_by(program.clone(), Limits::default());
        let began = Instant::now();
        engine.certificate(&data)?;
        times.push(began.elapsed());
    }
    let most = percentile(&mut times, 1.0);
    let conditions = format!(
        "median of {STARTS} workers, at most {:.0} ms; from the start of the worker to the finished file",
        most.as_secs_f64() * 1e3
    );
    Ok(Figure::milliseconds("first certificate", 100.0, percentile(&mut times, 0.5), conditions))
}

/// A packet each, with another name and eight pages of it.
pub fn packets() -> Result<Figure> {
    let one = long_packet();
    let all: Vec<PacketData> = (0..PACKETS)
        .map(|number| {
            let mut data = one.clone();
            data.id = format!("packet-{number}");
            data.person.name = format!("{} {number}", data.person.name);
            data
        })
        .collect();
    let sheets: Vec<Sheet<'_>> = all.iter().map(Sheet::Packet).collect();
    let pages: Mutex<Vec<usize>> = Mutex::default();
    let began = Instant::now();
    Engine::new().each(
        &sheets,
        std::thread::available_parallelism().map_or(1, usize::from),
        &|_, made| {
            if let (Ok(pdf), Ok(mut pages)) = (made, pages.lock()) {
                pages.push(pdf.pages);
            }
        },
        &AtomicBool::new(false),
    );
    let took = began.elapsed();
    let pages = pages.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    ensure!(pages == [PAGES; PACKETS], "each packet was to have {PAGES} pages: {pages:?}");
    let conditions = format!("{PAGES} pages each, meetings attached, PDF/A-3a and PDF/UA-1");
    Ok(Figure::seconds("100 packets", 4.0, took, conditions))
}

/// The sample's packet with as much in it as a long-standing community has to say.
fn long_packet() -> PacketData {
    let mut data: PacketData = Samples::of("en").read("packet");
    let more = |count: usize, list: &mut Vec<String>| *list = list.iter().cycle().take(count).cloned().collect();
    more(12, &mut data.role.tasks);
    more(24, &mut data.conduct.points);
    more(6, &mut data.conduct.paragraphs);
    more(6, &mut data.concerns);
    more(5, &mut data.emergency);
    data.people = data.people.iter().cycle().take(14).cloned().collect();
    data.meetings = data.meetings.iter().cycle().take(14).cloned().collect();
    data.checklist = data.checklist.iter().cycle().take(16).cloned().collect();
    data.resources = data.resources.iter().cycle().take(20).cloned().collect();
    data
}

/// From a letter that was typed to the drawing of the whole page, as the preview asks for it.
pub fn keystrokes() -> Result<Figure> {
    let engine = Engine::new();
    let mut data = Samples::of("en").certificate(Design::Classic);
    engine.preview_svg(Sheet::Certificate(&data), 0)?;
    let typed = " And for every single chair that was put back in its place, too.";
    let mut times: Vec<Duration> = Vec::new();
    for letter in typed.chars().cycle().take(KEYS) {
        data.reason.push(letter);
        let began = Instant::now();
        let drawing = engine.preview_svg(Sheet::Certificate(&data), 0)?;
        times.push(began.elapsed());
        ensure!(drawing.starts_with(b"<svg"), "a preview is a drawing");
    }
    let most = times.iter().max().context("something was typed")?.as_secs_f64() * 1e3;
    let conditions = format!("p95 of {KEYS} keystrokes, at most {most:.0} ms; an edited text to a drawing (SVG) of the page");
    Ok(Figure::milliseconds("preview after a keystroke", 50.0, percentile(&mut times, 0.95), conditions))
}
