//! The first minute on the sample community: every page is reached, breaks no rule of accessibility in any light or direction, fits at
//! twice the size and in a narrow window, and is kept as a picture. What only a browser can be told to be is in `looks`.

use anyhow::{Result, bail};
use hearth_tests::drive::driver::Engine;
use hearth_tests::drive::window::{Direction, Options, Theme, Window};
use hearth_tests::in_both_engines;
use serde_json::{Value, json};

in_both_engines! {
    every_page_is_accessible => Options::default();
    the_palette_leads_to_a_page => Options::default();
}

/// A place, what its picture is called, and words that can be read there once it is whole.
pub const PAGES: [(&str, &str, &str); 14] = [
    ("/home", "home", "People to think of"),
    ("/people", "people", "Amara Adeyemi"),
    ("/people/import", "import", "Choose a file"),
    ("/efforts", "efforts", "Repair Café"),
    ("/tasks", "tasks", "Doing"),
    ("/tasks?view=list", "tasks-list", "Due"),
    ("/calendar", "calendar", "November 2026"),
    ("/calendar?view=week", "week", "Calendars"),
    ("/calendar?view=agenda", "agenda", "Welcome"),
    ("/documents", "documents", "Nothing has been made yet"),
    ("/onboarding", "onboarding", "Trial shift"),
    ("/history", "history", "History"),
    ("/settings", "settings", "Appearance"),
    ("/help", "help", "Help"),
];

/// Pages of one record: whose list to ask, with what, where its page is, and what its picture is called.
pub const RECORDS: [(&str, &str, &str, &str); 4] = [
    ("people_page", r#"{"query":"Amara","offset":0,"limit":1}"#, "/people", "person"),
    ("efforts_list", "{}", "/efforts", "effort"),
    ("meetings_page", r#"{"offset":0,"limit":1}"#, "/meetings", "meeting"),
    ("meetings_page", r#"{"past":true,"offset":0,"limit":1}"#, "/meetings", "meeting-held"),
];

fn every_page_is_accessible(window: &Window) -> Result<()> {
    for (path, name, words) in PAGES {
        window.go(path)?;
        window.wait_text(words)?;
        judge(window, path, name)?;
    }
    for (command, args, path, name) in RECORDS {
        let (place, title) = record(window, command, args, path)?;
        window.go(&place)?;
        window.wait_for("heading", &title)?;
        judge(window, &place, name)?;
    }
    Ok(())
}

/// The page of the first record that the command lists, and the record's name.
pub fn record(window: &Window, command: &str, args: &str, path: &str) -> Result<(String, String)> {
    let list = window.community.ask(command, serde_json::from_str(args)?)?;
    let row = list.get("rows").unwrap_or(&list)[0].clone();
    let (Some(id), Some(title)) = (row["id"].as_str(), row["name"].as_str().or(row["title"].as_str())) else {
        bail!("the sample has nothing in {command}: {list}");
    };
    Ok((format!("{path}/{id}"), title.to_owned()))
}

fn judge(window: &Window, path: &str, name: &str) -> Result<()> {
    window.settle()?;
    assert!(window.count("heading")? > 0, "{path} has a heading that says where one is");
    assert!(!window.shows("There is nothing at this address")?, "{path} leads to a page of its own");
    for (theme, shade) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        window.theme(theme)?;
        axe(window)?;
        window.screenshot(&format!("{name}-{shade}"))?;
    }
    window.theme(Theme::Light)?;
    window.direction(Direction::RightToLeft)?;
    axe(window)?;
    window.screenshot(&format!("{name}-rtl"))?;
    window.direction(Direction::LeftToRight)?;
    if window.engine == Engine::Chromium {
        window.zoom(200)?;
        assert_eq!(sideways(window)?, json!(0), "{path} does not scroll sideways at twice the size");
        window.zoom(100)?;
        window.width(Some(380))?;
        window.screenshot(&format!("{name}-narrow"))?;
        assert_eq!(sideways(window)?, json!(0), "{path} does not scroll sideways in a narrow window");
        window.width(None)?;
    }
    Ok(())
}

/// In the browser every look of every page is judged by a walk of its own.
fn axe(window: &Window) -> Result<()> {
    match window.engine {
        Engine::Chromium => Ok(()),
        Engine::Desktop => window.axe(),
    }
}

/// By how many pixels the page is wider than its window.
pub fn sideways(window: &Window) -> Result<Value> {
    window.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth", &[])
}

fn the_palette_leads_to_a_page(window: &Window) -> Result<()> {
    window.go("/home")?;
    window.press("Control+k")?;
    window.wait_for("dialog", "")?;
    window.type_keys("tasks")?;
    window.press("Enter")?;
    window.wait_gone("dialog", "")?;
    assert_eq!(window.place()?, "/tasks", "the palette went where its first answer led");
    Ok(())
}
