//! Desktop manners in Hearth's own window: links and files that come from a second start, the menu, one line that becomes a task.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use hearth_tests::drive::community::{program, repository};
use hearth_tests::drive::driver::Engine;
use hearth_tests::drive::window::{Options, Window, walk};
use hearth_tests::in_both_engines;
use serde_json::{Value, json};

in_both_engines! {
    one_line_becomes_a_task => Options::default();
}

/// Starts Hearth once more, as a link in a mail or a file in a folder does; it must end by itself.
fn start_again(window: &Window, argument: impl AsRef<OsStr>) -> Result<()> {
    let mut second = Command::new(program("hearth-desktop")?);
    second.arg(argument).stdout(Stdio::null()).stderr(Stdio::null());
    let status = window.community.dress(&mut second).status().context("a second start is possible")?;
    if !status.success() {
        bail!("the second start did not hand over: {status}");
    }
    Ok(())
}

fn one_line_becomes_a_task(window: &Window) -> Result<()> {
    window.go("/home")?;
    window.press("Control+Shift+ ")?;
    window.wait_for("dialog", "Quick add")?;
    window.axe()?;
    window.type_keys("paint the fence thu 6pm @amara")?;
    window.wait_for("option", "Amara Adeyemi")?;
    window.press("Enter")?;
    window.type_keys("#repair")?;
    window.wait_for("option", "Repair Café")?;
    window.press("Enter")?;
    window.wait_text("18:00")?;
    window.axe()?;
    window.screenshot("quick-add")?;
    window.press("Enter")?;
    window.wait_gone("dialog", "")?;
    window.wait_text("paint the fence")?;
    let fences = || window.community.ask("tasks_page", json!({ "query": "paint fence", "offset": 0, "limit": 5 }));
    let task = fences()?["rows"][0].clone();
    assert_eq!(
        (&task["title"], &task["due_on"]),
        (&json!("paint the fence"), &json!("2026-11-26")),
        "the line is a task: {task}"
    );
    window.press("Control+z")?;
    window.wait("the step is taken back", || Ok(fences()?["total"] == 0))
}

#[test]
fn a_link_leads_to_its_person() -> Result<()> {
    walk(Engine::Desktop, Options::default(), "a_link_leads_to_its_person", |window| {
        let page = window.community.ask("people_page", json!({ "query": "Amara", "offset": 0, "limit": 1 }))?;
        let id = page["rows"][0]["id"].as_str().context("the sample has an Amara")?;
        start_again(window, format!("hearth://person/{id}"))?;
        window.wait_for("heading", "Amara Adeyemi")?;
        start_again(window, "hearth://quick?text=thank%20Amara%20tomorrow")?;
        window.wait_for("dialog", "Quick add")?;
        let line = window.value("combobox", "What to add, in one line")?;
        assert_eq!(line, "thank Amara tomorrow", "the text of the link is where it can be looked at first");
        window.press("Escape")?;
        window.wait_gone("dialog", "")?;
        start_again(window, "hearth://person/../../erase")?;
        assert_eq!(window.place()?, format!("/people/{id}"), "a link that is none leads nowhere");
        Ok(())
    })
}

#[test]
fn a_file_from_outside_lands_where_it_is_looked_at() -> Result<()> {
    walk(Engine::Desktop, Options::default(), "a_file_from_outside_lands_where_it_is_looked_at", |window| {
        start_again(window, repository().join("tests/fixtures/people/contacts.vcf"))?;
        window.wait_text("vCard")?;
        window.wait_text("12 rows")?;
        window.screenshot("import-vcards")?;

        start_again(window, repository().join("tests/fixtures/people/google-contacts.csv"))?;
        window.wait_for("heading", "google-contacts.csv")?;

        start_again(window, town(window)?)?;
        window.wait_for("textbox", "Address or file")?;
        window.wait_text("Harvest fair")?;
        let calendars = window.community.ask("calendars_list", json!({}))?;
        assert!(!calendars.to_string().contains("town.ics"), "a calendar is looked at before it is added: {calendars}");
        window.axe()?;
        window.screenshot("calendar-from-a-file")?;
        window.click("button", "Cancel")?;
        window.press("Escape")?;
        window.wait_gone("dialog", "")?;

        start_again(window, letter(window)?)?;
        window.wait_for("complementary", "Letter from the hall as it was made")?;
        assert_eq!(window.place()?, "/documents", "a file that is kept is shown where it lies");
        window.axe()?;
        window.screenshot("kept-file")?;
        start_again(window, repository().join("icons/icon.png"))?;
        window.wait_for("complementary", "icon as it was made")?;
        let kept = window.community.ask("documents_page", json!({ "kind": "file", "offset": 0, "limit": 9 }))?;
        assert_eq!(
            (&kept["total"], &kept["rows"][1]["pages"]),
            (&json!(2), &json!(1)),
            "both were kept, with their pages: {kept}"
        );

        start_again(window, repository().join("Cargo.toml"))?;
        window.wait_text("It takes lists (CSV, workbooks, vCards), calendars (ICS), PDFs and pictures.")
    })
}

/// A calendar with one event in the coming year.
fn town(window: &Window) -> Result<PathBuf> {
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Town//EN\r\nBEGIN:VEVENT\r\nUID:fair@town\r\nDTSTAMP:20261101T000000Z\r\n\
                DTSTART;VALUE=DATE:20261205\r\nSUMMARY:Harvest fair\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    written(window, "town.ics", text)
}

/// A PDF of one empty page.
fn letter(window: &Window) -> Result<PathBuf> {
    let text = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n\
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF";
    written(window, "Letter from the hall.pdf", text)
}

fn written(window: &Window, name: &str, text: &str) -> Result<PathBuf> {
    let path = window.community.folder.path().join(name);
    std::fs::write(&path, text)?;
    Ok(path)
}

#[test]
fn a_file_that_is_opened_lands_where_it_is_looked_at() -> Result<()> {
    walk(Engine::Desktop, Options::default(), "a_file_that_is_opened_lands_where_it_is_looked_at", open_files)
}

fn open_files(window: &Window) -> Result<()> {
    let open = |file: &Path| -> Result<()> {
        window.press("Control+k")?;
        window.wait_for("dialog", "")?;
        window.type_keys("open a file")?;
        window.choose("option", "Open a file…", file)
    };
    window.go("/home")?;
    open(&repository().join("tests/fixtures/people/contacts.vcf"))?;
    window.wait_text("12 rows")?;
    open(&town(window)?)?;
    window.wait_text("Harvest fair")?;
    window.press("Escape")?;
    window.press("Escape")?;
    window.wait_gone("dialog", "")?;
    open(&letter(window)?)?;
    window.wait_for("complementary", "Letter from the hall as it was made")?;
    window.press("Control+z")?;
    window.wait("the file to leave the list", || {
        let kept = window.community.ask("documents_page", json!({ "kind": "file", "offset": 0, "limit": 9 }))?;
        Ok(kept["total"] == 0)
    })
}

#[test]
fn the_menu_is_the_systems_own() -> Result<()> {
    walk(Engine::Desktop, Options::default(), "the_menu_is_the_systems_own", |window| {
        let line = json!({ "kind": "command", "id": "undo", "label": "Undo", "keys": "Mod+Z", "enabled": true });
        let native = json!({ "kind": "native", "what": "quit", "label": "Quit" });
        let menus = json!([{ "id": "menu-edit", "label": "Edit", "items": [line, { "kind": "separator" }, native] }]);
        let accepted = window.invoke("menu_set", json!({ "menus": menus }))?;
        assert_eq!(accepted["refused"], Value::Null, "the menu of the window's commands is shown: {accepted}");
        let endless = vec![json!({ "kind": "separator" }); 500];
        let refused = window.invoke("menu_set", json!({ "menus": [{ "id": "x", "label": "X", "items": endless }] }))?;
        assert!(refused["refused"].is_string(), "a menu without end is not: {refused}");
        let host = window.invoke("host_show", json!({}))?;
        assert_eq!(host["said"]["platform"], "linux", "the settings can say what this system does: {host}");
        assert_eq!(host["said"]["quick_key"], "off", "and a key is listened to only where it is wanted: {host}");
        Ok(())
    })
}
