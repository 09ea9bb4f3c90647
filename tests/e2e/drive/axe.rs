//! The accessibility rules of WCAG 2.0 to 2.2, A and AA, checked by axe-core in the page as it is now.

use super::community::repository;
use super::driver::Driver;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

/// Which rules: theme, direction and size change what is measured, and nothing of what the other rules read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rules {
    All,
    Measured,
}

const RUN: &str = "
const [measured, done] = arguments;
// What lies behind an open dialog can be neither reached nor read, and where the dialog covers it, it would seem too small.
axe.run([...document.querySelectorAll('dialog[open]')].at(-1) ?? document, {
  runOnly: measured
    ? { type: 'rule', values: ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable', 'css-orientation-lock'] }
    : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
  resultTypes: ['violations'],
}).then((found) => done({ violations: found.violations.flatMap((rule) => rule.nodes.map((node) =>
  ({ rule: rule.id, impact: rule.impact, help: rule.help, target: node.target.join(' '), summary: node.failureSummary })))
}), (problem) => done({ problem: String(problem) }));";

/// Fails with one paragraph for each element that breaks a rule.
pub fn check(driver: &Driver, rules: Rules) -> Result<()> {
    if driver.post("execute/sync", &json!({ "script": "return typeof window.axe", "args": [] }))? != json!("object") {
        let path = repository().join("ui/node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(&path).with_context(|| format!("{} (run `cargo xtask setup`)", path.display()))?;
        driver.post("execute/sync", &json!({ "script": source, "args": [] }))?;
    }
    let found = driver.post("execute/async", &json!({ "script": RUN, "args": [rules == Rules::Measured] }))?;
    let Some(violations) = found["violations"].as_array() else { bail!("axe did not finish: {}", found["problem"]) };
    if violations.is_empty() {
        return Ok(());
    }
    let text = |violation: &Value, field: &str| violation[field].as_str().unwrap_or_default().to_owned();
    let list: Vec<String> = violations
        .iter()
        .map(|violation| {
            let summary = text(violation, "summary").replace('\n', "\n      ");
            format!(
                "  {} ({}): {}\n    {}\n      {summary}",
                text(violation, "rule"),
                text(violation, "impact"),
                text(violation, "help"),
                text(violation, "target")
            )
        })
        .collect();
    bail!("axe found {} violation(s):\n{}", violations.len(), list.join("\n"))
}
