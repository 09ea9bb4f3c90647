//! The keyboard alone: on every page each stop of Tab is seen, none lies under a bar, and Tab leads out of everything again.

use anyhow::{Context, Result};
use hearth_tests::drive::driver::Engine;
use hearth_tests::drive::window::{Options, Window, walk};

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
