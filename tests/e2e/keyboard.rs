//! The keyboard alone: on every page each stop of Tab is seen, none lies under a bar, and Tab leads out of everything again; the
//! whole job is done without a mouse; and keys of one letter rest when they are switched off.

use anyhow::{Context, Result, bail};
use hearth_tests::drive::community::repository;
use hearth_tests::drive::driver::Engine;
use hearth_tests::drive::window::{Options, Window, walk};

use serde_json::{Value, json};

use crate::start::{PAGES, RECORDS, record};

/// The settings list the keys of every command, each with its buttons; no other page comes near it.
const MOST_STOPS: usize = 450;

#[test]
fn every_stop_of_tab_can_be_seen() -> Result<()> {
    walk(Engine::Chromium, Options::default(), "tab", |window| {
        let mut places: Vec<String> = PAGES.iter().map(|(path, _, _)| (*path).to_owned()).collect();
        for (command, args, path, _) in RECORDS {
            places.push(record(window, command, args, path)?.0);
        }
        places.iter().try_for_each(|path| round(window, path).with_context(|| format!("walking {path} by Tab")))
    })
}

#[test]
fn every_stop_of_tab_can_be_seen_in_forced_colours() -> Result<()> {
    walk(Engine::Chromium, Options::default(), "tab-forced", |window| {
        window.wish(&[("forced-colors", "active")])?;
        // The settings are one kind of row a hundred times over; the walk above goes through them all.
        let places = PAGES.iter().map(|(path, _, _)| *path).filter(|path| *path != "/settings");
        places.into_iter().try_for_each(|path| round(window, path).with_context(|| format!("walking {path} by Tab")))
    })
}

#[test]
fn the_whole_job_is_done_without_a_mouse() -> Result<()> {
    walk(Engine::Chromium, Options::default(), "keys-only", |window| {
        a_person_is_added_and_tagged(window)?;
        an_effort_begins_with_a_task(window)?;
        a_meeting_is_planned_and_held(window)?;
        a_list_is_imported_and_taken_back(window)
    })
}

/// By Tab to the stop with this name, from wherever the focus is.
fn reach(window: &Window, name: &str) -> Result<()> {
    let mut passed = Vec::new();
    for _ in 0..60 {
        let here = window.focus()?;
        if here.contains(name) {
            return Ok(());
        }
        passed.push(here);
        window.press("Tab")?;
    }
    bail!("no stop of Tab is called “{name}”; there are: {passed:?}")
}

/// To a page by its two letters.
fn jump(window: &Window, keys: &str, place: &str, heading: &str) -> Result<()> {
    window.type_keys(keys)?;
    window.wait(place, || Ok(window.place()? == place))?;
    // The address changes before a page that was never loaded has come, and what it can do comes with it.
    window.wait_for("heading", heading)?;
    window.settle()
}

/// Types a name where people are looked up, and takes the first who is found.
fn pick(window: &Window, field: &str, typed: &str, found: &str) -> Result<()> {
    reach(window, field)?;
    window.type_keys(typed)?;
    window.wait_for("option", found)?;
    window.press("ArrowDown")?;
    window.press("Enter")
}

fn palette(window: &Window, typed: &str, found: &str) -> Result<()> {
    window.press("Control+k")?;
    window.wait_for("dialog", "Search and commands")?;
    window.type_keys(typed)?;
    window.wait_for("option", found)?;
    window.press("Enter")
}

/// Sends the dialog off by the button with this name, and waits until it is gone.
fn send(window: &Window, button: &str) -> Result<()> {
    reach(window, button)?;
    window.press("Enter")?;
    window.wait_gone("dialog", "")
}

fn a_person_is_added_and_tagged(window: &Window) -> Result<()> {
    jump(window, "gp", "/people", "People")?;
    window.press("n")?;
    window.wait_for("dialog", "New person")?;
    window.type_keys("Zora Neale")?;
    window.press("Enter")?;
    window.wait_gone("dialog", "")?;
    jump(window, "gp", "/people", "People")?;
    window.press("/")?;
    window.type_keys("Zora Neale")?;
    window.wait_for("row", "Zora Neale")?;
    window.press("ArrowDown")?;
    window.press("x")?;
    window.wait_text("1 selected")?;
    window.press("t")?;
    window.wait_for("dialog", "Tags of 1 person")?;
    window.type_keys("baker")?;
    window.press("Enter")?;
    window.wait_gone("dialog", "")?;
    let zora = window.community.ask("people_page", json!({ "query": "Zora", "offset": 0, "limit": 1 }))?["rows"][0].clone();
    assert_eq!((&zora["name"], &zora["tags"]), (&json!("Zora Neale"), &json!(["baker"])), "she is there with her tag: {zora}");
    Ok(())
}

fn an_effort_begins_with_a_task(window: &Window) -> Result<()> {
    jump(window, "ge", "/efforts", "Efforts")?;
    window.press("n")?;
    window.wait_for("dialog", "New effort")?;
    window.type_keys("Winter soup")?;
    pick(window, "Leads", "zora", "Zora Neale")?;
    send(window, "Add effort")?;
    window.wait_for("heading", "Winter soup")?;
    window.press("n")?;
    window.wait_for("dialog", "New task")?;
    window.type_keys("Peel the pumpkins")?;
    pick(window, "Ask right away", "zora", "Zora Neale")?;
    send(window, "Add task")?;
    let task = window.community.ask("tasks_page", json!({ "query": "pumpkins", "offset": 0, "limit": 1 }))?["rows"][0].clone();
    assert!(task.to_string().contains("Zora Neale"), "she was asked for the task: {task}");
    Ok(())
}

fn a_meeting_is_planned_and_held(window: &Window) -> Result<()> {
    palette(window, "plan a meeting of this", "Plan a meeting")?;
    window.wait_for("dialog", "Plan a meeting")?;
    window.type_keys("First pot")?;
    reach(window, "Agenda")?;
    window.type_keys("Who cooks 10\nWhat with 20")?;
    send(window, "Plan it")?;
    palette(window, "first pot", "First pot")?;
    window.wait_for("heading", "First pot")?;

    window.press("Alt+2")?;
    window.wait_for("combobox", "Type a name")?;
    window.press("/")?;
    window.type_keys("zora")?;
    window.press("Enter")?;
    window.wait_text("1/1")?;
    window.type_keys("Walter Walkin")?;
    window.wait_for("option", "Add “Walter Walkin” as a walk-in")?;
    window.press("Enter")?;
    window.wait_text("2/2")?;

    window.press("F6")?;
    window.press("F6")?;
    window.press("i")?;
    window.type_keys("Zora brings the big pot.")?;
    reach(window, "Decision")?;
    window.type_keys("Soup on Tuesdays")?;
    window.press("Enter")?;
    window.wait_text("Soup on Tuesdays")?;
    reach(window, "Action")?;
    window.type_keys("Ask for ladles")?;
    pick(window, "Who", "zora", "Zora Neale")?;
    reach(window, "Add")?;
    window.press("Enter")?;
    window.wait_text("Ask for ladles")?;

    let id = window.place()?.trim_start_matches("/meetings/").split('?').next().unwrap_or_default().to_owned();
    let view = || window.community.ask("meetings_show", json!({ "id": id })).map(|view| view.to_string());
    window.wait("the minutes to be kept", || Ok(view()?.contains("Zora brings the big pot.")))?;
    let kept = view()?;
    for words in ["Soup on Tuesdays", "Ask for ladles", "Walter Walkin"] {
        assert!(kept.contains(words), "“{words}” is kept with the meeting: {kept}");
    }
    Ok(())
}

fn a_list_is_imported_and_taken_back(window: &Window) -> Result<()> {
    let people = || {
        Ok::<_, anyhow::Error>(
            window.community.ask("people_page", json!({ "query": "", "offset": 0, "limit": 1 }))?["total"].clone(),
        )
    };
    let before = people()?;
    window.press("Control+2")?;
    window.wait_for("grid", "")?;
    palette(window, "import", "Import")?;
    window.wait_for("heading", "Import people")?;
    window.press("Control+n")?;
    let file = repository().join("tests/fixtures/people/google-contacts.csv");
    window.wait_for("textbox", "")?;
    window.type_keys(file.to_str().context("the file's name is text")?)?;
    reach(window, "OK")?;
    window.press("Enter")?;
    window.wait_text("80 rows")?;
    window.press("Control+Enter")?;
    window.wait_for("heading", "80 people added")?;
    assert_eq!(people()?.as_u64(), before.as_u64().map(|count| count + 80), "they are in");
    window.press("Control+z")?;
    window.wait("the import to be taken back", || Ok(people()? == before))
}

#[test]
fn keys_of_one_letter_rest_when_they_are_switched_off() -> Result<()> {
    walk(Engine::Chromium, Options::default(), "single-keys", |window| {
        window.go("/people")?;
        window.wait_text("Amara Adeyemi")?;
        window.press("n")?;
        window.wait_for("dialog", "New person")?;
        window.press("Escape")?;
        window.wait_gone("dialog", "")?;
        window.go("/settings")?;
        window.click("checkbox", "Shortcuts of a single letter")?;
        window.go("/people")?;
        window.wait_text("Amara Adeyemi")?;
        window.press("F6")?;
        for keys in ["n", "t", "x", "?", "gh", "/"] {
            window.type_keys(keys)?;
            window.settle()?;
            assert_eq!(window.count("dialog")?, 0, "{keys} opens nothing");
            assert_eq!(window.place()?, "/people", "{keys} leads nowhere");
            assert!(!window.shows("selected")?, "{keys} chooses nobody");
            assert_ne!(
                window.run("return document.activeElement.type", &[])?,
                Value::from("search"),
                "{keys} does not go to the filter"
            );
        }
        window.press("Control+k")?;
        window.wait_for("dialog", "Search and commands")
    })
}

/// From the top of the page until the first stop comes again.
fn round(window: &Window, path: &str) -> Result<()> {
    window.go(path)?;
    window.run("document.activeElement?.blur(); window.stops = new Map();", &[])?;
    let (mut stops, mut turns) = (0, 0);
    loop {
        window.press("Tab")?;
        let stop = window.run(STOP, &[])?;
        match stop["seen"].as_str() {
            Some("again") => break,
            // Behind the last stop comes the window itself, and then the first.
            Some("outside") if turns == 0 => {
                turns += 1;
                continue;
            }
            Some("outside") => break,
            _ => stops += 1,
        }
        let (name, problem) = (&stop["name"], stop["problem"].as_str());
        assert_eq!(problem, None, "{path}, stop {stops}: {name}");
        assert!(stops <= MOST_STOPS, "{path} has more than {MOST_STOPS} stops of Tab, or one that cannot be left: {name}");
    }
    assert!(stops > 3, "{path} can be walked by Tab; it has {stops} stops");
    Ok(())
}

/// What has the focus: whether it was there before, and what is wrong with it.
const STOP: &str = "
const element = document.activeElement;
if (!element || element === document.body) return { seen: 'outside' };
if (window.stops.has(element)) return { seen: 'again' };
window.stops.set(element, true);
const name = `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}”`;
const box = element.getBoundingClientRect();
const ringed = (one) => [undefined, '::after', '::before'].some((part) => {
  const style = getComputedStyle(one, part);
  return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
});
let problem = null;
const near = [element, element.parentElement, element.parentElement?.parentElement, element.parentElement?.parentElement?.parentElement, element.nextElementSibling, element.firstElementChild,
  element.getAttribute('aria-activedescendant') && document.getElementById(element.getAttribute('aria-activedescendant'))];
if (!near.some((one) => one && ringed(one))) problem = 'has the focus and no ring shows it';
const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
if (!inside) problem = `has the focus outside of the window (${Math.round(box.left)}, ${Math.round(box.top)})`;
else {
  // A part of it must be free: a bar that is in front of all of it covers the focus (WCAG 2.4.11).
  const free = [0.1, 0.5, 0.9].some((down) => [0.1, 0.5, 0.9].some((across) => {
    const top = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
    return top !== null && (element.contains(top) || top.contains(element) || element.parentElement.contains(top));
  }));
  if (!free) problem = 'has the focus and is covered by something else';
}
return { seen: 'first', name, problem };";
