//! The repository as the rules see it: paths and texts. What is built or installed is not part of it.

use crate::lexer::{Language, Lexed, lex};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Folders that hold nothing written by hand.
const SKIPPED: [&str; 9] =
    [".git", "target", "node_modules", "dist", "shots", "test-results", "__screenshots__", "coverage", ".svelte-kit"];

#[derive(Debug, Default)]
pub struct Tree {
    /// Sorted by path.
    pub files: Vec<File>,
}

#[derive(Debug)]
pub struct File {
    /// From the repository's top, with `/`.
    pub path: String,
    /// Empty for a file that is not UTF-8 text.
    pub text: String,
}

impl Tree {
    pub fn read(root: &Path) -> Result<Self> {
        let mut tree = Self::default();
        walk(root, "", &mut tree.files)?;
        tree.files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(tree)
    }

    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        Self { files: files.iter().map(|(path, text)| File { path: (*path).to_owned(), text: (*text).to_owned() }).collect() }
    }

    pub fn below<'t>(&'t self, folder: &'t str, extension: &'t str) -> impl Iterator<Item = &'t File> {
        self.files.iter().filter(move |file| file.path.starts_with(folder) && file.extension() == extension)
    }
}

impl File {
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    pub fn extension(&self) -> &str {
        self.name().rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    /// `None` for a file that holds neither Rust nor script.
    pub fn lexed(&self) -> Option<Lexed> {
        match self.extension() {
            "rs" => Some(lex(&self.text, Language::Rust)),
            "ts" | "js" | "mjs" | "svelte" => Some(lex(&self.text, Language::Script)),
            _ => None,
        }
    }

    /// Written by a program, or data that came from elsewhere: no rule about style can hold there.
    pub fn is_given(&self) -> bool {
        self.path.contains("/generated/")
            || self.path.contains("/fixtures/")
            || self.path.contains("/gen/")
            || ["Cargo.lock", "package-lock.json"].contains(&self.name())
    }
}

fn walk(folder: &Path, prefix: &str, files: &mut Vec<File>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
        let kind = entry.file_type()?;
        if kind.is_dir() {
            if !SKIPPED.contains(&name.as_str()) {
                walk(&entry.path(), &path, files)?;
            }
        } else if kind.is_file() && name != ".git" && !name.ends_with(".log") {
            let bytes = fs::read(entry.path()).with_context(|| format!("{path} cannot be read"))?;
            files.push(File { path, text: String::from_utf8(bytes).unwrap_or_default() });
        }
    }
    Ok(())
}
