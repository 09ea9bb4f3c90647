//! The whole job in the window, as the person does it whom Hearth is for: from the first start with a spreadsheet to the papers,
//! and one step back. By keyboard where a hand at a door or a desk would stay on the keys.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use hearth_tests::drive::community::{PASSPHRASE, Seed, repository};
use hearth_tests::drive::window::{Options, Window};
use hearth_tests::in_both_engines;

in_both_engines! {
    the_whole_job_is_done_in_the_window => Options { seed: Seed::Nothing, ..Options::default() };
}

/// A weekly circle whose second evening is left out.
const FEED: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:journey\r\nX-WR-CALNAME:Town\r\nBEGIN:VEVENT\r\nUID:circle@town\r\n\
    DTSTAMP:20260101T000000Z\r\nDTSTART:20261124T173000Z\r\nDTEND:20261124T190000Z\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n\
    EXDATE:20261201T173000Z\r\nSUMMARY:Library evening\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn the_whole_job_is_done_in_the_window(window: &Window) -> Result<()> {
    a_community_begins(window)?;
    people_come_in(window)?;
    an_effort_begins(window)?;
    a_task_is_promised(window)?;
    a_calendar_is_read_along(window)?;
    a_meeting_is_planned(window)?;
    a_meeting_is_held(window)?;
    papers_are_made(window)?;
    the_last_step_goes_back(window)
}

fn picture(window: &Window, name: &str) -> Result<()> {
    window.axe()?;
    window.screenshot(&format!("journey-{name}"))
}

fn a_community_begins(window: &Window) -> Result<()> {
    picture(window, "01-welcome")?;
    window.click("button", "Start a community")?;
    window.wait_for("heading", "What is your community called?")?;
    window.fill("textbox", "Name of the community", "Riverside Commons")?;
    window.fill("textbox", "Passphrase", PASSPHRASE)?;
    window.fill("textbox", "Once more", PASSPHRASE)?;
    picture(window, "02-name")?;
    window.press("Enter")?;
    window.wait_for("heading", "What does Riverside Commons start with?")?;
    picture(window, "03-seeds")?;
    window.click("button", "A list you keep")?;
    window.wait_for("dialog", "Recovery code")?;
    picture(window, "03-recovery-code")?;
    window.click("button", "Later")?;
    window.wait_gone("dialog", "")?;
    window.wait_for("heading", "Import people")
}

fn people_come_in(window: &Window) -> Result<()> {
    let file = repository().join("tests/fixtures/people/google-contacts.csv");
    window.choose("button", "Choose a file", &file)?;
    window.wait_text("80 rows")?;
    window.wait_text("Google Contacts")?;
    picture(window, "04-import")?;
    window.click("button", "Add 80 people")?;
    window.wait_for("heading", "80 people added")?;
    picture(window, "05-imported")?;
    window.click("link", "See people")?;
    window.wait_text("Papadopoulos")?;
    people_are(window, 80)
}

/// Waits until the list says that it holds so many.
fn people_are(window: &Window, count: u32) -> Result<()> {
    // Engines differ on whether there is a space between the two.
    let head = format!("People{count}");
    window.wait(&format!("{count} people"), || {
        let text = window.text()?.replace(' ', "");
        Ok(text.match_indices(&head).any(|(at, _)| !text[at + head.len()..].starts_with(|next: char| next.is_ascii_digit())))
    })
}

/// Types a name into a field that looks people up, and takes the first who is found.
fn pick(window: &Window, field: &str, typed: &str, found: &str) -> Result<()> {
    window.click("combobox", field)?;
    window.type_keys(typed)?;
    window.wait_for("option", found)?;
    window.press("ArrowDown")?;
    window.press("Enter")
}

fn an_effort_begins(window: &Window) -> Result<()> {
    window.go("/efforts")?;
    window.click("button", "New effort")?;
    window.fill("textbox", "Name", "Winter soup")?;
    pick(window, "Leads", "ines papa", "Ines Papadopoulos")?;
    picture(window, "06-new-effort")?;
    window.click("button", "Add effort")?;
    window.wait_for("heading", "Winter soup")?;
    window.wait_text("Ines Papadopoulos")
}

fn a_task_is_promised(window: &Window) -> Result<()> {
    // From the effort's own page, by the palette.
    window.press("Control+k")?;
    window.wait_for("dialog", "")?;
    window.type_keys("new task for this")?;
    window.press("Enter")?;
    window.wait_for("dialog", "New task")?;
    window.fill("textbox", "What is to be done", "Ring the hall")?;
    pick(window, "Ask right away", "ines papa", "Ines Papadopoulos")?;
    picture(window, "07-new-task")?;
    window.click("button", "Add task")?;
    window.wait_gone("dialog", "")?;
    window.go("/tasks")?;
    window.click("button", "Ring the hall")?;
    window.wait_text("Ines Papadopoulos")?;
    picture(window, "08-task")?;
    window.click("button", "Accept")?;
    window.wait_gone("button", "Accept")?;
    window.press("Escape")
}

fn a_calendar_is_read_along(window: &Window) -> Result<()> {
    let feed = window.community.folder.path().join("town.ics");
    std::fs::write(&feed, FEED)?;
    window.go("/calendar")?;
    window.click("button", "Calendars")?;
    window.click("button", "Add a calendar")?;
    window.fill("textbox", "Address or file", feed.to_str().context("the folder's name is text")?)?;
    window.press("Enter")?;
    window.wait_text("1 event")?;
    picture(window, "09-calendars")?;
    window.press("Escape")?;
    window.wait_gone("dialog", "")?;
    window.wait_text("Library evening")?;
    picture(window, "10-calendar")
}

fn a_meeting_is_planned(window: &Window) -> Result<()> {
    window.go("/efforts")?;
    window.click("link", "Winter soup")?;
    window.wait_for("heading", "Winter soup")?;
    window.press("Control+k")?;
    window.wait_for("dialog", "")?;
    window.type_keys("plan a meeting of this")?;
    window.press("Enter")?;
    window.wait_for("dialog", "Plan a meeting")?;
    window.fill("textbox", "Title", "Kitchen crew")?;
    window.fill("textbox", "Agenda", "Hello 5\nMenu for Tuesday 30")?;
    picture(window, "11-plan")?;
    window.click("button", "Plan it")?;
    window.wait_gone("dialog", "")?;
    window.wait_text("Kitchen crew is planned")?;
    window.click("button", "Open the meeting")?;
    window.wait_for("heading", "Kitchen crew")?;
    picture(window, "12-prepare")
}

fn a_meeting_is_held(window: &Window) -> Result<()> {
    window.click("tab", "Live")?;
    window.click("combobox", "Type a name")?;
    // One line at the door after another, without a look at the mouse.
    window.type_keys("ines")?;
    window.press("Enter")?;
    window.wait_text("1/1")?;
    window.type_keys("Zoë Walker")?;
    window.wait_for("option", "Add “Zoë Walker” as a walk-in")?;
    window.press("Enter")?;
    window.wait_text("2/")?;
    window.fill("textbox", "Action", "Buy leeks")?;
    window.press("Enter")?;
    window.wait_text("Buy leeks")?;
    picture(window, "13-live")?;
    window.click("tab", "After")?;
    window.click("button", "Close the meeting")?;
    window.wait_text("in all booked for 2 people")?;
    picture(window, "14-closed")
}

/// Everything that was made below this folder.
fn pdfs(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(pdfs(&path));
        } else if path.extension().is_some_and(|kind| kind == "pdf") {
            found.push(path);
        }
    }
    found
}

fn papers_are_made(window: &Window) -> Result<()> {
    window.press("Control+k")?;
    window.wait_for("dialog", "")?;
    window.type_keys("zoë walk")?;
    window.wait_for("option", "Zoë Walker")?;
    window.press("Enter")?;
    window.wait_for("heading", "Zoë Walker")?;
    window.click("button", "Make a packet")?;
    window.wait_for("dialog", "A packet for Zoë Walker")?;
    picture(window, "15-packet")?;
    window.click("button", "Make the packet")?;
    window.wait_text("1 document made")?;
    window.click("button", "Close")?;
    window.wait_gone("dialog", "")?;
    let folder = window.community.folder.path();
    let packets = pdfs(folder);
    assert_eq!(packets.len(), 1, "one packet lies in the documents: {packets:?}");
    assert!(std::fs::read(&packets[0])?.starts_with(b"%PDF-"), "and it is a PDF");

    window.click("button", "More")?;
    window.click("menuitem", "Make a certificate…")?;
    window.wait_for("dialog", "Make a certificate")?;
    window.fill("textbox", "What for", "For the first soup of the winter")?;
    window.wait_for("img", "The certificate in the Classic design")?;
    picture(window, "16-certificate")?;
    window.click("button", "Make the certificate")?;
    window.wait_text("1 document made")?;
    window.click("button", "Close")?;
    window.wait_gone("dialog", "")?;
    assert_eq!(pdfs(folder).len(), 2, "the certificate lies beside the packet: {:?}", pdfs(folder));
    window.wait_text("Certificate for Zoë Walker")?;
    picture(window, "17-person")
}

fn the_last_step_goes_back(window: &Window) -> Result<()> {
    window.go("/people")?;
    window.click("button", "New person")?;
    window.wait_for("dialog", "New person")?;
    window.fill("textbox", "Name", "A Mistake")?;
    window.click("button", "Add person")?;
    window.wait_gone("dialog", "")?;
    window.go("/people")?;
    window.wait_text("A Mistake")?;
    window.press("Control+z")?;
    window.wait_text("Undone: Add A Mistake")?;
    window.go("/people")?;
    people_are(window, 81)?;
    window.press("Control+Shift+z")?;
    people_are(window, 82)
}
