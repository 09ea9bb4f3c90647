//! Writes every kind and design in every language, as PDF: `cargo run -p hearth-documents --example gallery -- OUT [LANGUAGE…]`.

use std::error::Error;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use hearth_documents::{Board, Engine, Sheet, site};
use samples::{LANGUAGES, Samples};

#[path = "../tests/samples/mod.rs"]
mod samples;

fn main() -> Result<(), Box<dyn Error>> {
    if hearth_documents::attend() {
        return Ok(());
    }
    let mut arguments = std::env::args().skip(1);
    let out = PathBuf::from(arguments.next().ok_or("give a folder to write to")?);
    let wanted: Vec<String> = arguments.collect();
    std::fs::create_dir_all(&out)?;
    let engine = Engine::new();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    for language in LANGUAGES.into_iter().filter(|one| wanted.is_empty() || wanted.iter().any(|word| word == one)) {
        let samples = Samples::of(language);
        let every = samples.every();
        let sheets: Vec<Sheet<'_>> = every.iter().map(|(_, specimen)| specimen.sheet()).collect();
        engine.each(
            &sheets,
            threads,
            &|index, made| {
                let name = format!("{}-{language}.pdf", every[index].0);
                let written = made.map_err(|reason| reason.to_string());
                let written =
                    written.and_then(|pdf| std::fs::write(out.join(&name), pdf.bytes).map_err(|reason| reason.to_string()));
                if let Err(reason) = written {
                    eprintln!("{name}: {reason}");
                }
            },
            &AtomicBool::new(false),
        );
        let board: Board = samples.read("board");
        std::fs::write(out.join(format!("board-{language}.html")), site(&board)?)?;
    }
    Ok(())
}
