//! A line as chips and problems.

use hearth_core::quick::{self, Given, Kind, Named, Part, Quick, Trouble, What};

use hearth_texts::say;

use super::{
    names::Names,
    wire::{QuickChip, QuickKind, QuickLine, QuickPartKind, QuickProblem, QuickRead},
};
use crate::{App, AppError, times};

/// Reads a line without changing anything.
pub async fn read(app: &App, args: QuickLine) -> Result<QuickRead, AppError> {
    Ok(understand(app, &args).await?.1)
}

/// The line as the core reads it, and as a face shows it.
pub(super) async fn understand(app: &App, args: &QuickLine) -> Result<(Quick, QuickRead), AppError> {
    let zone = app.community()?.zone();
    let now = times::to_wall(app.now(), &zone);
    let names = Names::of(app, &args.line).await?;
    let list = names.list();
    let language = args.language.as_deref().unwrap_or(hearth_texts::spoken().code());
    let wanted = args.kept.as_deref().unwrap_or_default();
    let mut kept: Vec<usize> = Vec::new();
    let mut quick = quick::read(&args.line, &Given { now, language, names: &list, kept: &kept });
    // What is kept makes room for something else to be read, which may be kept as well.
    for _ in 0..wanted.len() {
        let more: Vec<usize> = quick
            .parts
            .iter()
            .filter(|part| source(&args.line, part).is_some_and(|text| wanted.iter().any(|word| word == text)))
            .map(|part| part.from)
            .collect();
        if more.is_empty() {
            break;
        }
        kept.extend(more);
        quick = quick::read(&args.line, &Given { now, language, names: &list, kept: &kept });
    }
    let chips: Vec<QuickChip> = quick.parts.iter().map(|part| chip(&args.line, part, &names, args)).collect();
    let mut problems: Vec<QuickProblem> = quick.troubles.iter().map(|trouble| problem(&args.line, trouble, quick.kind)).collect();
    problems.extend(chips.iter().filter_map(unsettled));
    let read = QuickRead {
        kind: match quick.kind {
            Kind::Task => QuickKind::Task,
            Kind::Meeting => QuickKind::Meeting,
            Kind::Person => QuickKind::Person,
        },
        title: quick.title.clone(),
        day: quick.day(now).map(|day| day.to_string()),
        ready: !problems.iter().any(|problem| problem.stops),
        chips,
        problems,
    };
    Ok((quick, read))
}

fn source<'a>(line: &'a str, part: &Part) -> Option<&'a str> {
    line.get(part.from..part.to)
}

/// Bytes to UTF-16 code units, which is how a web page counts.
fn units(line: &str, byte: usize) -> usize {
    line.get(..byte).map_or(0, |text| text.encode_utf16().count())
}

fn chip(line: &str, part: &Part, names: &Names, args: &QuickLine) -> QuickChip {
    let mut chip = QuickChip {
        from: units(line, part.from),
        to: units(line, part.to),
        part: QuickPartKind::Kind,
        text: source(line, part).unwrap_or_default().to_owned(),
        day: None,
        time: None,
        minutes: None,
        candidates: Vec::new(),
        chosen: None,
    };
    chip.part = match &part.what {
        What::Kind(_) => QuickPartKind::Kind,
        What::Mention { named, text } => {
            chip.text.clone_from(text);
            (chip.candidates, chip.chosen) = names.meant(*named, text, args.choices.as_deref().unwrap_or_default());
            match named {
                Named::Person => QuickPartKind::Person,
                Named::Effort => QuickPartKind::Effort,
            }
        }
        What::Day(day) => {
            chip.day = Some(day.to_string());
            QuickPartKind::Day
        }
        What::Time { at, minutes } => {
            chip.time = Some(at.format("%H:%M").to_string());
            chip.minutes = *minutes;
            QuickPartKind::Time
        }
        What::Estimate(minutes) => {
            chip.minutes = Some(*minutes);
            QuickPartKind::Estimate
        }
        What::Email(_) => QuickPartKind::Email,
        What::Phone(_) => QuickPartKind::Phone,
    };
    chip
}

fn problem(line: &str, trouble: &Trouble, kind: Kind) -> QuickProblem {
    let place = match trouble {
        Trouble::DayUnclear { from, .. } | Trouble::SecondEffort { from, .. } => Some(units(line, *from)),
        Trouble::NoTitle | Trouble::NoTime | Trouble::TooLong => None,
    };
    let text = match (trouble, kind) {
        (Trouble::NoTitle, Kind::Task) => say!("quick-no-task"),
        (Trouble::NoTitle, Kind::Meeting) => say!("quick-no-meeting"),
        (Trouble::NoTitle, Kind::Person) => say!("quick-no-person"),
        (Trouble::NoTime, _) => say!("quick-no-time"),
        (Trouble::DayUnclear { from, to }, _) => {
            let date = line.get(*from..*to).unwrap_or_default().trim();
            say!("quick-day-unclear", date = date)
        }
        (Trouble::SecondEffort { from, to }, _) => {
            let effort = line.get(*from..*to).unwrap_or_default();
            say!("quick-second-effort", effort = effort)
        }
        (Trouble::TooLong, _) => say!("quick-too-long", count = quick::LONGEST_LINE),
    };
    QuickProblem { from: place, text, stops: !trouble.is_small() }
}

/// A name that means nobody yet.
fn unsettled(chip: &QuickChip) -> Option<QuickProblem> {
    let named = matches!(chip.part, QuickPartKind::Person | QuickPartKind::Effort);
    if !named || chip.chosen.is_some() {
        return None;
    }
    let name = chip.text.as_str();
    let text = match (chip.part, chip.candidates.is_empty()) {
        (QuickPartKind::Effort, true) => say!("quick-unknown-effort", name = name),
        (_, true) => say!("quick-unknown-person", name = name),
        (QuickPartKind::Effort, false) => say!("quick-which-effort", name = name),
        (_, false) => say!("quick-which-person", name = name),
    };
    Some(QuickProblem { from: Some(chip.from), text, stops: true })
}
