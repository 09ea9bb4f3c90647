//! Every page in every language: nothing is left unsaid, nothing breaks a rule of accessibility, nothing runs out of a narrow window,
//! and each is kept as a picture.

use anyhow::{Context, Result};
use hearth_tests::drive::driver::Engine;
use hearth_tests::drive::window::{Options, Window, walk};

use crate::start::{PAGES, RECORDS, record, sideways};

/// The languages but English, which the other journeys speak.
const LANGUAGES: [&str; 4] = ["ar", "de", "es", "ja"];

#[test]
fn every_page_speaks_every_language() -> Result<()> {
    walk(Engine::Chromium, Options::default(), "languages", |window| LANGUAGES.into_iter().try_for_each(|tag| pages(window, tag)))
}

#[test]
fn the_window_itself_speaks_arabic() -> Result<()> {
    walk(Engine::Desktop, Options::default(), "arabic", |window| pages(window, "ar"))
}

fn pages(window: &Window, tag: &str) -> Result<()> {
    window.speak(tag)?;
    let mut places: Vec<(String, &str)> = PAGES.iter().map(|(path, name, _)| ((*path).to_owned(), *name)).collect();
    for (command, args, path, name) in RECORDS {
        places.push((record(window, command, args, path)?.0, name));
    }
    for (path, name) in places {
        window.go(&path)?;
        judge(window, tag, &path, name).with_context(|| format!("{path} in {tag}"))?;
    }
    Ok(())
}

fn judge(window: &Window, tag: &str, path: &str, name: &str) -> Result<()> {
    assert!(window.count("heading")? > 0, "{path} has a heading");
    let unsaid = window.run(UNSAID, &[])?;
    assert_eq!(unsaid, serde_json::json!([]), "{path} in {tag} shows ids in place of texts");
    window.axe()?;
    window.screenshot(&format!("{name}-{tag}"))?;
    if window.engine == Engine::Chromium {
        window.width(Some(380))?;
        assert_eq!(sideways(window)?, serde_json::json!(0), "{path} in {tag} does not scroll sideways in a narrow window");
        window.screenshot(&format!("{name}-{tag}-narrow"))?;
        window.width(None)?;
    }
    Ok(())
}

/// Words that look like the id of a message: Latin letters with hyphens between, nothing else in the element.
const UNSAID: &str = "
const found = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = walker.currentNode.data.trim();
  if (/^(?:[a-z]+-){1,}[a-z0-9]+$/.test(text) && !walker.currentNode.parentElement.closest('[dir=auto], bdi, code, input, textarea')) found.push(text);
}
for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
  for (const name of ['aria-label', 'title', 'placeholder'])
    if (/^(?:[a-z]+-){1,}[a-z0-9]+$/.test(element.getAttribute(name) ?? '')) found.push(element.getAttribute(name));
return found;";
