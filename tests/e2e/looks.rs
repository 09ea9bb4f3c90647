//! Every page and every dialog as different people see it: light and dark, from either side, with large text, in the colours of a
//! high-contrast system, without motion, at four times the size. In the browser, which can be told to be each of these.

use anyhow::{Context, Result, bail, ensure};
use hearth_tests::drive::community::repository;
use hearth_tests::drive::driver::Engine;
use hearth_tests::drive::window::{Direction, Options, Theme, Window, walk};
use serde_json::json;

use crate::start::{PAGES, RECORDS, record};

/// What is open, where, and what a hand does there to open it.
type State = (&'static str, &'static str, fn(&Window) -> Result<()>);

/// Dialogs, panels and views that no address alone leads to. A place without a slash is one of the RECORDS.
const STATES: [State; 22] = [
    ("palette", "/home", |window| dialog(window, "Control+k", "Search and commands")),
    ("palette-found", "/home", |window| {
        dialog(window, "Control+k", "Search and commands")?;
        window.type_keys("amara")?;
        window.wait_for("option", "Amara Adeyemi")
    }),
    ("shortcuts", "/home", |window| dialog(window, "Control+/", "Keyboard shortcuts")),
    ("quick-add", "/home", |window| {
        dialog(window, "Control+Shift+ ", "Quick add")?;
        window.type_keys("ring the hall thu 6pm @ama")?;
        window.wait_for("option", "Amara Adeyemi")
    }),
    ("say-thanks", "/home", |window| by_palette(window, "say thank you", "Say thank you")),
    ("certificates", "/home", |window| by_palette(window, "make certificates", "Make certificates")),
    ("packet", "/home", |window| by_palette(window, "make a packet", "Make a packet")),
    ("new-task", "/tasks", |window| dialog(window, "n", "New task")),
    ("plan-meeting", "/calendar", |window| dialog(window, "n", "Plan a meeting")),
    ("calendars", "/calendar", |window| {
        window.click("button", "Calendars")?;
        window.wait_for("dialog", "Calendars")
    }),
    ("new-person", "/people", |window| dialog(window, "n", "New person")),
    ("peek", "/people", |window| {
        first_row(window)?;
        window.press("Space")?;
        window.wait_for("complementary", "")
    }),
    ("tags", "/people", |window| {
        first_row(window)?;
        window.press("x")?;
        window.wait_text("1 selected")?;
        dialog(window, "t", "Tags of 1 person")
    }),
    ("new-effort", "/efforts", |window| dialog(window, "n", "New effort")),
    ("import-read", "/people/import", |window| {
        let file = repository().join("tests/fixtures/people/google-contacts.csv");
        window.choose("button", "Choose a file", &file)?;
        window.wait_text("80 rows")
    }),
    ("history-of-one", "person", |window| dialog(window, "h", "History of Amara Adeyemi")),
    ("to-effort", "person", |window| dialog(window, "l", "Add to an effort")),
    ("person-menu", "person", |window| {
        window.click("button", "More")?;
        window.wait_for("menuitem", "Make a certificate")
    }),
    ("effort-figures", "effort", |window| {
        window.click("tab", "Figures")?;
        window.settle()
    }),
    ("meeting-edit", "meeting", |window| dialog(window, "e", "Edit the meeting")),
    ("meeting-live", "meeting", |window| {
        window.press("Alt+2")?;
        window.wait_for("combobox", "Type a name")
    }),
    ("meeting-after", "meeting", |window| {
        window.press("Alt+3")?;
        window.wait_for("button", "Close the meeting")
    }),
];

fn dialog(window: &Window, keys: &str, title: &str) -> Result<()> {
    window.press(keys)?;
    window.wait_for("dialog", title)
}

fn by_palette(window: &Window, words: &str, title: &str) -> Result<()> {
    dialog(window, "Control+k", "Search and commands")?;
    window.type_keys(words)?;
    window.settle()?;
    window.press("Enter")?;
    window.wait_for("dialog", title)
}

/// Into the list, onto its first row.
fn first_row(window: &Window) -> Result<()> {
    window.press("/")?;
    window.press("ArrowDown")?;
    window.press("Home")
}

#[test]
fn every_page_and_dialog_is_accessible_in_every_look() -> Result<()> {
    walk(Engine::Chromium, Options::default(), "looks", |window| tour(window, in_every_look))
}

#[test]
fn every_page_and_dialog_does_what_the_system_asks_for() -> Result<()> {
    walk(Engine::Chromium, Options::default(), "wishes", |window| {
        tour(window, |window, name| {
            at_four_times_the_size(window, name)?;
            window.wish(&[("prefers-reduced-motion", "reduce")])?;
            nothing(window, MOVES, "moves where motion is unwanted")?;
            window.wish(&[("forced-colors", "active")])?;
            window.screenshot(&format!("{name}-forced"))?;
            nothing(window, UNMARKED, "is chosen and looks as if it were not, in forced colours")
        })
    })
}

/// Runs a script that lists what breaks a rule.
fn nothing(window: &Window, script: &str, breaks: &str) -> Result<()> {
    let found = window.run(script, &[])?;
    ensure!(found == json!([]), "this {breaks}: {found}");
    Ok(())
}

/// As everybody sees it who asks for nothing.
fn plain(window: &Window) -> Result<()> {
    window.size(None)?;
    window.wish(&[])?;
    window.text_size(100)?;
    window.theme(Theme::Light)?;
    window.direction(Direction::LeftToRight)
}

/// Every page, every record's page, every state, each judged. Goes on after a problem, so that one walk tells them all.
fn tour(window: &Window, judge: impl Fn(&Window, &str) -> Result<()>) -> Result<()> {
    let mut problems = Vec::new();
    let mut stop = |name: &str, place: &str, open: &dyn Fn(&Window) -> Result<()>| {
        // What was left here before is gone only by way of another page.
        let away = if STATES.iter().any(|(state, _, _)| *state == name) { window.go("/help") } else { Ok(()) };
        let judged = away.and_then(|()| window.go(place)).and_then(|()| open(window));
        if let Err(problem) = judged.and_then(|()| window.settle()).and_then(|()| judge(window, name)) {
            problems.push(format!("{name}: {problem:#}"));
        }
        plain(window)?;
        leave(window)
    };
    for (path, name, words) in PAGES {
        stop(name, path, &|window| window.wait_text(words))?;
    }
    for (command, args, path, name) in RECORDS {
        let (place, title) = record(window, command, args, path)?;
        stop(name, &place, &|window| window.wait_for("heading", &title))?;
        for (state, _, open) in STATES.iter().filter(|(_, at, _)| *at == name) {
            stop(state, &place, &|window| window.wait_for("heading", &title).and_then(|()| open(window)))?;
        }
    }
    for (state, place, open) in STATES.iter().filter(|(_, at, _)| at.starts_with('/')) {
        stop(state, place, open)?;
    }
    ensure!(problems.is_empty(), "{} places:\n{}", problems.len(), problems.join("\n"));
    Ok(())
}

/// Closes whatever is open.
fn leave(window: &Window) -> Result<()> {
    for _ in 0..4 {
        if window.count("dialog")? + window.count("menuitem")? == 0 {
            return Ok(());
        }
        window.press("Escape")?;
        window.settle()?;
    }
    bail!("what is open at {} cannot be left by Escape", window.place()?)
}

fn in_every_look(window: &Window, name: &str) -> Result<()> {
    // Colours on their way from one theme to the other would have to be waited for.
    window.wish(&[("prefers-reduced-motion", "reduce")])?;
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        window.direction(direction)?;
        for size in [100, 200] {
            window.text_size(size)?;
            for theme in [Theme::Light, Theme::Dark] {
                window.theme(theme)?;
                // All rules where most differs from the usual, and in the usual.
                let all = (theme == Theme::Light && direction == Direction::LeftToRight && size == 100)
                    || (theme == Theme::Dark && direction == Direction::RightToLeft && size == 200);
                let judged = if all { window.axe() } else { window.axe_of_looks() };
                judged.with_context(|| format!("{theme:?}, {direction:?}, text at {size} %"))?;
            }
            nothing(window, WIDER, &format!("scrolls sideways, {direction:?}, with text at {size} %"))?;
        }
        window.screenshot(&format!("{name}-200-{direction:?}").to_lowercase())?;
        window.text_size(100)?;
    }
    window.width(Some(380))?;
    window.axe().context("in a narrow window")?;
    nothing(window, WIDER, "scrolls sideways in a narrow window")
}

/// A window of 1280 by 1024 pixels at 400 %, as WCAG 1.4.10 has it.
fn at_four_times_the_size(window: &Window, name: &str) -> Result<()> {
    window.size(Some((320, 256)))?;
    window.screenshot(&format!("{name}-400"))?;
    nothing(window, WIDER, "scrolls sideways at 400 %")?;
    nothing(window, LOST, "cannot be reached at 400 %")?;
    window.size(None)
}

/// What scrolls sideways although it is no board, grid or table, whose two dimensions are their meaning.
const WIDER: &str = "
const wide = [document.documentElement, ...document.querySelectorAll('main, main *, dialog[open], dialog[open] *')].filter((one) => {
  if (one.scrollWidth <= one.clientWidth + 1 || one.clientWidth < 40 || one.matches(':has(> table)')) return false;
  return one === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(one).overflowX);
});
return wide.filter((one) => !one.closest('[role=grid], [role=table], [role=group], table, pre') && !['INPUT', 'TEXTAREA'].includes(one.tagName))
  .map((one) => `${one.tagName} ${one.className} by ${one.scrollWidth - one.clientWidth}`);";

/// Buttons and lists that cannot be brought to where they are seen and pressed.
const LOST: &str = "
const top = [...document.querySelectorAll('dialog[open], [popover]:popover-open')].at(-1) ?? document.querySelector('main');
const lost = [];
const named = (one) => `${one.tagName} “${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40)}”`;
for (const button of top.querySelectorAll('header button, header a[href], footer button, [role=tab], [role=menuitem]')) {
  if (!button.checkVisibility() || button.disabled || button.closest('.vh') || button.closest('[popover]') !== top.closest('[popover]')) continue;
  button.focus();
  button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = button.getBoundingClientRect();
  const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!at || !(button.contains(at) || at.contains(button))) lost.push(named(button));
}
for (const list of top.querySelectorAll('[role=grid], [role=listbox]')) {
  if (!list.checkVisibility() || list.childElementCount === 0) continue;
  list.scrollIntoView({ block: 'nearest' });
  const box = list.getBoundingClientRect();
  let [above, below] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  for (let around = list.parentElement; around; around = around.parentElement) {
    if (getComputedStyle(around).overflowY === 'visible') continue;
    const frame = around.getBoundingClientRect();
    [above, below] = [Math.max(above, frame.top), Math.min(below, frame.bottom)];
  }
  if (below - above < Math.min(96, box.height - 1)) lost.push(`${named(list)} shows ${Math.round(below - above)} pixels`);
}
return lost;";

/// Elements and their parts that take longer than a millisecond to change or that go on moving.
const MOVES: &str = "
const longest = (times) => Math.max(...times.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));
const moving = [];
for (const one of document.querySelectorAll('*'))
  for (const part of [undefined, '::before', '::after', '::backdrop']) {
    const style = getComputedStyle(one, part);
    if (style.animationName !== 'none' && longest(style.animationDuration) > 1) moving.push(`${one.tagName} ${one.className} ${part ?? ''} ${style.animationName}`);
    if (style.transitionProperty !== 'none' && longest(style.transitionDuration) > 1) moving.push(`${one.tagName} ${one.className} ${part ?? ''} ${style.transitionProperty}`);
  }
return moving;";

/// What is chosen, current or ticked, and painted just as its neighbour that is not.
const UNMARKED: &str = "
const PAINT = ['display', 'visibility', 'opacity', 'color', 'fill', 'stroke', 'backgroundColor', 'backgroundImage', 'borderTopColor', 'borderTopStyle', 'borderTopWidth',
  'borderBottomColor', 'borderBottomStyle', 'borderBottomWidth', 'outlineColor', 'outlineStyle', 'outlineWidth', 'textDecorationLine', 'content', 'appearance'];
const painted = (one) => [one, ...one.querySelectorAll('*')].map((each) => [undefined, '::before', '::after'].map((part) => {
  const style = getComputedStyle(each, part);
  return (part && style.content === 'none') ? '' : PAINT.map((name) => style[name]).join(';');
}).join('|')).join('\\n');
const GROUPS = [
  ['[aria-selected=true]', '[aria-selected=false]', '[role=grid], [role=listbox], [role=tablist]'],
  ['[aria-current]:not([aria-current=false])', ':not([aria-current])', 'nav, [role=grid]'],
  ['[aria-pressed=true]', '[aria-pressed=false]', 'div, ul, fieldset'],
  ['[aria-checked=true]', '[aria-checked=false]', '[role=menu], [role=radiogroup], [role=group]'],
  ['input:checked', 'input:not(:checked)', 'fieldset, [role=radiogroup], ul, ol, form, section'],
];
const host = (one) => one.matches('input') ? (one.closest('label') ?? one) : one;
const same = [];
for (const [chosen, other, around] of GROUPS)
  for (const one of document.querySelectorAll(chosen)) {
    if (!host(one).checkVisibility()) continue;
    const peer = [...(one.parentElement.closest(around)?.querySelectorAll(other) ?? [])]
      .find((each) => each.tagName === one.tagName && each.getAttribute('role') === one.getAttribute('role') && each.type === one.type && host(each).checkVisibility());
    if (!peer || one.matches(':focus')) continue;
    if (one.matches('input')) {
      // One and the same control, ticked and not: what stands beside it may differ between neighbours.
      const before = painted(host(one));
      one.checked = false;
      const after = painted(host(one));
      one.checked = true;
      if (before === after && painted(host(one)).split('\\n')[0] === painted(host(peer)).split('\\n')[0]) same.push(`${one.type} “${host(one).textContent.trim().slice(0, 40)}”`);
    } else {
      const own = (each) => painted(each).split('\\n')[0];
      if (own(one) === own(peer) && painted(one) === painted(peer)) same.push(`${one.tagName} “${one.textContent.trim().slice(0, 40)}”`);
    }
  }
return [...new Set(same)];";
