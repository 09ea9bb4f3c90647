//! A worker by itself, so that the tests of this crate have one to start; every face of Hearth is its own.

use std::process::ExitCode;

fn main() -> ExitCode {
    if hearth_documents::attend() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
