//! `cargo xtask …`: everything a developer or CI does with this repository, from a bare machine to a summary table.
//!
//! It owns the order of things and nothing of the product: it depends on no crate of ours, builds in seconds, and runs
//! before any system library is installed.

mod caldav;
mod check;
mod e2e;
mod freshness;
mod generate;
mod icons;
mod judge_credentials;
mod judge_files;
mod lanes;
mod lexer;
mod migration;
mod paper;
mod pip;
mod place;
mod programs;
mod session;
mod setup;
mod step;
mod tally;
mod tidy;
mod torture;
mod validate_documents;
mod window;

use anyhow::{Result, bail};
use place::Place;
use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  setup [run|test]       find what this machine lacks, install it where that is possible without asking
  run [--release] [-- …] set up, build, open the window; what follows -- goes to the program
  test                   set up, check, then every test lane; ends with a table and fails if a lane failed
  check                  formatting, lints, tidy, drift of generated files, types and lints of the UI
  e2e [--shots] [--only NAME]
                         journeys in a browser and in the real window; --shots keeps pictures in tests/shots
  caldav                 calendars of real servers (Radicale, Xandikos), both ways
  paper                  what is printed, judged by veraPDF, qpdf, pdffonts, zbar and verifiers of others
  bench [NAME…]          the measured goals, in release
  torture [KILLS [SEED]] kill the writing program that often (500) and look whether anything is lost
  fuzz [SECONDS [TARGET]] give every parser damaged files, for so long each (60)
  gen                    write the TypeScript types and the page of commands again
  tidy                   the rules of the house that a compiler cannot see
  new-migration VERB_NOUN
                         the next numbered file in migrations/
  validate-documents PDF…
                         veraPDF's judgement on PDF/A-3a and PDF/UA-1
  judge-credentials FOLDER HOLDER HEARTH
                         others' judgement on the certificates and badges of a folder
  icons                  draw every size of the app icon from icons/hearth.svg
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<()> {
    let place = Place::find()?;
    let rest = arguments.get(1..).unwrap_or_default();
    match arguments.first().map(String::as_str) {
        Some("setup") => setup::setup(&place, setup::Purpose::parse(rest)?),
        Some("run") => window::run(&place, rest),
        Some("test") => lanes::test(&place, rest),
        Some("check") => lanes::check(&place),
        Some("e2e") => e2e::e2e(&place, rest),
        Some("caldav") => lanes::caldav(&place),
        Some("paper") => lanes::paper(&place),
        Some("bench") => e2e::bench(&place, rest),
        Some("torture") => torture::torture(&place, rest),
        Some("fuzz") => torture::fuzz(&place, rest),
        Some("gen") => generate::generate(&place),
        Some("tidy") => tidy::tidy(&place),
        Some("new-migration") => migration::create(&place, rest),
        Some("validate-documents") => {
            let files: Vec<PathBuf> = rest.iter().map(PathBuf::from).collect();
            validate_documents::validate(&place.root, &files)
        }
        Some("judge-credentials") => judge_credentials::judge_folder(&place, rest),
        Some("icons") => icons::draw(&place),
        None | Some("help" | "--help" | "-h") => {
            print!("{USAGE}");
            Ok(())
        }
        Some(other) => bail!("there is no command `{other}`\n\n{USAGE}"),
    }
}
