//! `tidy`: the rules of the house that no compiler sees, read from the tree itself. A rule is a function from the tree to
//! findings, so each is tested on a small tree that breaks it and one that keeps it. Rules that a compiler can hold
//! (unsafe code, the clock, unused results) are lints and stand in `Cargo.toml` and `clippy.toml` instead.

mod boundaries;
mod database;
mod purity;
mod shape;
mod sources;
mod tree;
mod words;

use crate::place::Place;
use anyhow::{Result, bail};
use std::fmt;
use tree::Tree;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Said, and nothing fails.
    Advice,
    Breach,
}

/// One place that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub path: String,
    /// From 1; 0 means the file as a whole.
    pub line: usize,
    pub weight: Weight,
    /// What is wrong and which rule says so.
    pub rule: String,
    /// What to do about it.
    pub remedy: &'static str,
}

impl Finding {
    pub fn breach(path: &str, line: usize, rule: impl Into<String>, remedy: &'static str) -> Self {
        Self { path: path.to_owned(), line, weight: Weight::Breach, rule: rule.into(), remedy }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let weight = match self.weight {
            Weight::Advice => "advice: ",
            Weight::Breach => "",
        };
        write!(out, "{}:{}: {weight}{}; {}", self.path, self.line.max(1), self.rule, self.remedy)
    }
}

type Rule = fn(&Tree) -> Vec<Finding>;

const RULES: [Rule; 15] = [
    purity::core_is_pure,
    purity::core_needs_little,
    boundaries::tauri_is_named_once,
    boundaries::tauri_api_is_imported_once,
    boundaries::crates_know_only_whom_they_may,
    database::sql_lives_in_the_store,
    database::migrations_are_append_only,
    database::sql_files_say_why,
    database::stored_data_has_no_default,
    words::names_say_what_they_hold,
    words::nothing_is_left_for_later,
    words::no_place_is_named,
    shape::files_stay_readable,
    shape::the_top_level_is_known,
    sources::packages_are_stable_and_single,
];

pub fn tidy(place: &Place) -> Result<()> {
    let tree = Tree::read(&place.root)?;
    let findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(&tree)).collect();
    for finding in &findings {
        println!("{finding}");
    }
    let breaches = findings.iter().filter(|finding| finding.weight == Weight::Breach).count();
    if breaches > 0 {
        bail!("{breaches} breach(es) of the rules of the house in {} files read", tree.files.len());
    }
    println!("tidy: {} rules hold in {} files", RULES.len(), tree.files.len());
    Ok(())
}
