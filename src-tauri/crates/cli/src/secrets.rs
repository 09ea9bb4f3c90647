//! Secrets reach `hearth` from a file, from stdin or from a person who types them unseen; never as a word of the command line.

use std::{
    io::{BufRead, IsTerminal},
    path::Path,
};

use hearth_app::AppError;
use hearth_texts::said;
use zeroize::Zeroizing;

pub type Text = Zeroizing<String>;

/// Whether somebody sits there who can be asked.
pub fn can_ask() -> bool {
    std::io::stdin().is_terminal()
}

/// The first line of a file.
pub fn first_line(path: &Path) -> Result<Text, AppError> {
    whole(path).map(|text| Zeroizing::new(text.lines().next().unwrap_or("").to_owned()))
}

/// All of a file.
pub fn whole(path: &Path) -> Result<Text, AppError> {
    std::fs::read_to_string(path)
        .map(Zeroizing::new)
        .map_err(|e| AppError::failed(said!("cli-secret-file", path = path.display().to_string(), why = e.to_string())))
}

/// Asks for a line that is not shown; without a terminal the next line of stdin is taken.
pub fn ask(prompt: &str) -> Result<Text, AppError> {
    let line = if can_ask() {
        rpassword::prompt_password(prompt)
    } else {
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line).map(|_| line)
    };
    let line =
        line.map(Zeroizing::new).map_err(|e| AppError::failed(said!("cli-secret-file", path = "stdin", why = e.to_string())))?;
    Ok(Zeroizing::new(line.trim_end_matches(['\r', '\n']).to_owned()))
}

/// The same, where an empty line is no answer.
pub fn ask_for(prompt: &str) -> Result<Text, AppError> {
    let line = ask(prompt)?;
    if line.trim().is_empty() { Err(AppError::failed(said!("cli-secret-none"))) } else { Ok(line) }
}
