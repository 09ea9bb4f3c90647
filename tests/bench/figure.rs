//! One measured thing beside its goal, and the table of all of them.

use std::time::Duration;

use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub struct Figure {
    pub what: String,
    /// In `unit`; `None` for what others need, which is told and nobody's goal.
    pub goal: Option<f64>,
    /// In `unit`.
    pub value: f64,
    pub unit: String,
    pub conditions: String,
}

impl Figure {
    pub fn seconds(what: &str, goal: f64, took: Duration, conditions: impl Into<String>) -> Self {
        Self::new(what, goal, took.as_secs_f64(), "s", conditions)
    }

    pub fn milliseconds(what: &str, goal: f64, took: Duration, conditions: impl Into<String>) -> Self {
        Self::new(what, goal, took.as_secs_f64() * 1e3, "ms", conditions)
    }

    /// `value` in microseconds.
    pub fn microseconds(what: &str, goal: f64, value: f64, conditions: impl Into<String>) -> Self {
        Self::new(what, goal, value, "µs", conditions)
    }

    /// How often something was done.
    pub fn count(what: &str, goal: f64, value: f64, conditions: impl Into<String>) -> Self {
        Self::new(what, goal, value, "times", conditions)
    }

    /// The most memory that this process has had in RAM since its start (`VmHWM`, proc(5)).
    pub fn memory(what: &str, goal: f64, conditions: impl Into<String>) -> Option<Self> {
        let status = std::fs::read_to_string("/proc/self/status").ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
        let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse().ok()?;
        Some(Self::new(what, goal, kilobytes * 1024.0 / 1e6, "MB", conditions))
    }

    pub fn megabytes(what: &str, goal: f64, value: f64, conditions: impl Into<String>) -> Self {
        Self::new(what, goal, value, "MB", conditions)
    }

    pub fn kilobytes(what: &str, goal: f64, value: f64, conditions: impl Into<String>) -> Self {
        Self::new(what, goal, value, "KB", conditions)
    }

    /// In per cent.
    pub fn share(what: &str, goal: f64, value: f64, conditions: impl Into<String>) -> Self {
        Self::new(what, goal, value, "%", conditions)
    }

    /// What others need for the same.
    pub fn beside(what: &str, value: f64, unit: &str, conditions: impl Into<String>) -> Self {
        Self { goal: None, ..Self::new(what, 0.0, value, unit, conditions) }
    }

    fn new(what: &str, goal: f64, value: f64, unit: &str, conditions: impl Into<String>) -> Self {
        Self { what: what.into(), goal: Some(goal), value, unit: unit.into(), conditions: conditions.into() }
    }

    pub fn is_met(&self) -> bool {
        self.goal.is_none_or(|goal| self.value <= goal)
    }
}

/// The value that this share of the list does not exceed, e.g. 0.95; the list is sorted by it.
pub fn percentile(times: &mut [Duration], share: f64) -> Duration {
    times.sort_unstable();
    let last = times.len().saturating_sub(1);
    times.get((last as f64 * share).ceil() as usize).copied().unwrap_or_default()
}

pub fn table(figures: &[Figure]) -> String {
    let number = |value: f64, unit: &str| {
        let digits = if value < 10.0 { 2 } else { 0 };
        format!("{value:.digits$} {unit}")
    };
    let mut text = String::from("| measured | goal | figure | | conditions |\n|---|---|---|---|---|\n");
    for figure in figures {
        let verdict = match figure.goal {
            None => "",
            Some(_) if figure.is_met() => "ok",
            Some(_) => "MISSED",
        };
        let goal = figure.goal.map_or_else(|| "–".to_owned(), |goal| format!("≤ {goal} {}", figure.unit));
        text.push_str(&format!(
            "| {} | {goal} | {} | {verdict} | {} |\n",
            figure.what,
            number(figure.value, &figure.unit),
            figure.conditions
        ));
    }
    text
}
