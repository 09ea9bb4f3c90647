//! `hearth`: the same commands as the window, without a window. Human tables by default, `--json` for scripts.
//! Exit codes: 0 done, 1 failed (the sentence on stderr says what to do), 2 misuse.

mod find;
mod open;
mod options;
mod progress;
mod run;
mod secrets;
mod show;

use hearth_texts::say;
use std::process::ExitCode;

use clap::Parser;
use hearth_app::AppError;
use options::Options;

fn main() -> ExitCode {
    if hearth_app::documents::attend() {
        return ExitCode::SUCCESS;
    }
    let options = Options::parse();
    let json = options.json;
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().thread_stack_size(8 << 20).build() {
        Ok(runtime) => runtime,
        Err(e) => {
            eprintln!("hearth: {}", say!("cli-no-threads", why = e.to_string()));
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(run::run(options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report(&error, json);
            ExitCode::FAILURE
        }
    }
}

fn report(error: &AppError, json: bool) {
    if json {
        eprintln!("{}", serde_json::json!({ "error": error }));
    } else {
        eprintln!("hearth: {}", error.message);
    }
}
