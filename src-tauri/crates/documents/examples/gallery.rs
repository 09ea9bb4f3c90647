//! Writes the gallery: both designs and a packet with easy and hard names, as PDF.
//! `cargo run -p hearth-documents --release --example gallery -- OUT`; with a number behind it, that many certificates are
//! made and timed instead.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Instant;

use hearth_documents::{
    BadgeSize, Badges, Board, CertificateData, Design, Engine, Letter, LetterKind, Minutes, PacketData, Sheet, SignIn, Statement,
    site,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    if hearth_documents::attend() {
        return Ok(());
    }
    let mut arguments = std::env::args().skip(1);
    let out = PathBuf::from(arguments.next().ok_or("give a folder to write to")?);
    std::fs::create_dir_all(&out)?;
    let sample: CertificateData = serde_json::from_str(include_str!("../tests/samples/certificate.json"))?;
    let engine = Engine::new();
    match arguments.next() {
        Some(count) => measure(&engine, &sample, count.parse()?, &out),
        None => gallery(&engine, &sample, &out),
    }
}

fn gallery(engine: &Engine, sample: &CertificateData, out: &std::path::Path) -> Result<(), Box<dyn std::error::Error>> {
    let names = [
        ("plain", "María Fernanda Ñuñez-O’Connor"),
        ("short", "Bo"),
        ("long", "Wolfeschlegelsteinhausenbergerdorff Maximiliana Alexandrine von Hohenstaufen-Württemberg zu Sachsen"),
        ("arabic", "محمد عبد الرحمن الخطيب"),
        ("japanese", "山田 花子さくら"),
        ("emoji", "Zoë 🌟 Nguyễn 👩‍🔬"),
    ];
    for design in Design::ALL {
        for (file, name) in names {
            let mut data = sample.clone();
            data.design = design;
            data.person.name = name.into();
            let pdf = engine.certificate(&data)?;
            std::fs::write(out.join(format!("{design:?}-{file}.pdf").to_lowercase()), pdf.bytes)?;
        }
        let mut data = sample.clone();
        data.design = design;
        data.language = "ar".into();
        data.title = Some("شهادة شكر وتقدير".into());
        data.person.name = "فاطمة حسن".into();
        data.person.pronunciation = None;
        data.signatories.iter_mut().for_each(|one| (one.name, one.role) = ("محمد الخطيب".into(), "منسّق المتطوعين".into()));
        data.stats.clear();
        data.reason = "لخمس سنوات من الترحيب بكل قادم جديد، ولأنها لم تترك أحداً يأكل وحده.".into();
        std::fs::write(out.join(format!("{design:?}-language.pdf").to_lowercase()), engine.certificate(&data)?.bytes)?;
    }
    let packet: PacketData = serde_json::from_str(include_str!("../tests/samples/packet.json"))?;
    let pdf = engine.packet(&packet)?;
    println!("packet: {} pages, {} bytes", pdf.pages, pdf.bytes.len());
    std::fs::write(out.join("packet.pdf"), pdf.bytes)?;
    let mut hard = packet;
    hard.person.language = "ar".into();
    hard.person.name = "محمد عبد الرحمن بن عبد العزيز الخطيب الأندلسي".into();
    hard.welcome.letter.clear();
    std::fs::write(out.join("packet-language.pdf"), engine.packet(&hard)?.bytes)?;
    sheets(engine, "en", include_str!("../tests/samples/sheets-en.json"), out)?;
    sheets(engine, "ar", include_str!("../tests/samples/sheets-ar.json"), out)
}

fn sheets(engine: &Engine, language: &str, samples: &str, out: &std::path::Path) -> Result<(), Box<dyn std::error::Error>> {
    let mut samples: serde_json::Value = serde_json::from_str(samples)?;
    let mut taken = |name: &str| samples[name].take();
    let signin: SignIn = serde_json::from_value(taken("signin"))?;
    let badges: Badges = serde_json::from_value(taken("badges"))?;
    let minutes: Minutes = serde_json::from_value(taken("minutes"))?;
    let letter: Letter = serde_json::from_value(taken("letter"))?;
    let statement: Statement = serde_json::from_value(taken("statement"))?;
    let effort: Board = serde_json::from_value(taken("effort"))?;
    let board: Board = serde_json::from_value(taken("board"))?;
    let card = Letter { kind: LetterKind::Card, ..letter.clone() };
    let small = Badges { size: BadgeSize::Card, ..badges.clone() };
    for (name, sheet) in [
        ("signin", Sheet::SignIn(&signin)),
        ("badges", Sheet::Badges(&badges)),
        ("badges-card", Sheet::Badges(&small)),
        ("minutes", Sheet::Minutes(&minutes)),
        ("letter", Sheet::Letter(&letter)),
        ("card", Sheet::Letter(&card)),
        ("statement", Sheet::Statement(&statement)),
        ("effort", Sheet::Board(&effort)),
        ("board", Sheet::Board(&board)),
    ] {
        match engine.pdf(sheet) {
            Ok(pdf) => std::fs::write(out.join(format!("{name}-{language}.pdf")), pdf.bytes)?,
            Err(reason) => eprintln!("{name} in {language}: {reason}"),
        }
    }
    std::fs::write(out.join(format!("board-{language}.html")), site(&board)?)?;
    Ok(())
}

fn measure(
    engine: &Engine,
    sample: &CertificateData,
    count: usize,
    out: &std::path::Path,
) -> Result<(), Box<dyn std::error::Error>> {
    let all: Vec<CertificateData> = (0..count)
        .map(|number| {
            let mut data = sample.clone();
            data.id = format!("measure-{number}");
            data.person.name = format!("{} {number}", sample.person.name);
            data.stats.iter_mut().for_each(|stat| stat.value = (number + 1).to_string());
            data
        })
        .collect();
    let bytes = AtomicUsize::new(0);
    let begin = Instant::now();
    let sheets: Vec<Sheet<'_>> = all.iter().map(Sheet::Certificate).collect();
    engine.each(
        &sheets,
        std::thread::available_parallelism().map_or(1, usize::from),
        &|index, made| match made.map_err(|reason| reason.to_string()).and_then(|pdf| {
            bytes.fetch_add(pdf.bytes.len(), Ordering::Relaxed);
            std::fs::write(out.join(format!("{index:05}.pdf")), pdf.bytes).map_err(|reason| reason.to_string())
        }) {
            Ok(()) => {}
            Err(reason) => eprintln!("{index}: {reason}"),
        },
        &AtomicBool::new(false),
    );
    println!(
        "{count} certificates: {:.2} s, {} KB each, peak memory {}",
        begin.elapsed().as_secs_f64(),
        bytes.into_inner() / count.max(1) / 1024,
        peak()
    );
    let begin = Instant::now();
    let printed = engine.print_file(&all)?;
    println!(
        "print file: {} pages, {:.2} s, {} KB, peak memory {}",
        printed.pages,
        begin.elapsed().as_secs_f64(),
        printed.bytes.len() / 1024,
        peak()
    );
    std::fs::write(out.join("print.pdf"), printed.bytes)?;
    Ok(())
}

/// Peak resident memory, where the system tells (Linux).
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")).map_or_else(|| "unknown".into(), |value| value.trim().to_owned())
}
