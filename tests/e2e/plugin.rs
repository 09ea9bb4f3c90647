//! The SQL plugin in Hearth's own window: its `select` reads the reports of the open community, and nothing that a page can
//! send it writes, reaches another file, opens or closes one.

use anyhow::Result;
use hearth_tests::drive::driver::Engine;
use hearth_tests::drive::window::{Options, Window, walk};
use serde_json::{Value, json};

const PEOPLE: &str = "SELECT count(*) AS n FROM report_people";

fn select(window: &Window, query: &str) -> Result<Value> {
    window.invoke("plugin:sql|select", json!({ "db": "community", "query": query, "values": [] }))
}

fn refusal(answer: &Value) -> String {
    answer["refused"].as_str().unwrap_or_default().to_lowercase()
}

fn people(window: &Window) -> Result<Value> {
    Ok(select(window, PEOPLE)?["said"][0]["n"].take())
}

#[test]
fn select_reads_and_nothing_writes() -> Result<()> {
    walk(Engine::Desktop, Options::default(), "select_reads_and_nothing_writes", |window| {
        let before = people(window)?;
        assert!(before.is_number(), "the plugin reads the reports of the open community: {}", select(window, PEOPLE)?);
        let added = window.invoke("rpc", json!({ "name": "people_add", "args": { "name": "Noor Jansen" } }))?;
        assert!(added["refused"].is_null(), "the one door is open to the window: {added}");
        let after = people(window)?;
        assert_eq!(after.as_i64(), before.as_i64().map(|count| count + 1), "what was just written can be read at once");

        for statement in [
            "INSERT INTO people (id, name, name_key, created_at) VALUES ('x', 'X', 'x', '2026-11-22T09:00:00Z')",
            "UPDATE people SET name = 'X'",
            "DELETE FROM people",
            "DROP TABLE people",
            "PRAGMA writable_schema = on; DELETE FROM people",
            "PRAGMA query_only = off; DELETE FROM people",
            "CREATE TABLE mine (x)",
        ] {
            let answer = select(window, statement)?;
            let refusal = refusal(&answer);
            // Some would have to look at what is hidden before they come to write.
            let refused = refusal.contains("readonly") || refusal.contains("prohibited");
            assert!(refused, "`{statement}` is refused because nothing can be written: {answer}");
        }
        for (statement, what) in [
            ("SELECT secret FROM signing_keys", "a key"),
            ("SELECT changes FROM change_log", "the log"),
            ("SELECT text FROM sensitive_fields", "what is sensitive"),
        ] {
            let answer = select(window, statement)?;
            assert!(refusal(&answer).contains("prohibited"), "{what} is not read: {answer}");
        }
        let other = window.community.folder.path().join("other.db");
        for statement in [format!("ATTACH '{}' AS other", other.display()), "ATTACH ':memory:' AS other".to_owned()] {
            let answer = select(window, &statement)?;
            assert!(refusal(&answer).contains("attached"), "`{statement}` is refused because no file may join: {answer}");
        }
        assert!(!other.exists(), "and no file was made");
        assert_eq!(people(window)?, after, "nothing of it has changed anything");
        Ok(())
    })
}

#[test]
fn the_plugin_opens_runs_and_closes_nothing() -> Result<()> {
    walk(Engine::Desktop, Options::default(), "the_plugin_opens_runs_and_closes_nothing", |window| {
        let before = people(window)?;
        for (command, args) in [
            ("plugin:sql|execute", json!({ "db": "community", "query": "DELETE FROM people", "values": [] })),
            ("plugin:sql|load", json!({ "db": "sqlite:other.db" })),
            ("plugin:sql|close", json!({ "db": "community" })),
            ("plugin:sql|close", json!({ "db": null })),
        ] {
            let answer = window.invoke(command, args)?;
            assert!(refusal(&answer).contains("not allowed"), "{command} is granted to no page: {answer}");
        }
        let unknown =
            window.invoke("plugin:sql|select", json!({ "db": "sqlite:other.db", "query": "SELECT 1", "values": [] }))?;
        assert!(refusal(&unknown).contains("not loaded"), "only one name leads to a database: {unknown}");
        assert!(before.is_number() && people(window)? == before, "the reports can still be read");
        Ok(())
    })
}

#[test]
fn a_page_from_elsewhere_has_no_door() -> Result<()> {
    walk(Engine::Desktop, Options::default(), "a_page_from_elsewhere_has_no_door", |window| {
        let known = "
            const done = arguments[0];
            const frame = document.createElement('iframe');
            frame.onload = () => done(frame.contentWindow?.__TAURI_INTERNALS__ === undefined ? 'none' : 'a door');
            frame.srcdoc = '<p>elsewhere</p>';
            frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
            document.body.append(frame);";
        assert_eq!(window.answer(known, &[])?, json!("none"), "a frame within the window is given no door");
        let fetched = "
            const done = arguments[0];
            fetch('https://example.org/').then(() => done('reached'), () => done('refused'));";
        assert_eq!(window.answer(fetched, &[])?, json!("refused"), "and the page can talk to nobody outside");
        for command in ["plugin:fs|read_text_file", "plugin:shell|execute", "plugin:opener|open_path", "plugin:event|emit"] {
            let answer = window.invoke(command, json!({ "path": "/etc/passwd" }))?;
            assert!(!refusal(&answer).is_empty(), "{command} leads nowhere: {answer}");
        }
        Ok(())
    })
}

#[test]
fn no_part_of_the_window_looks_like_something_else() -> Result<()> {
    let mut seen = 0;
    for entry in std::fs::read_dir(hearth_tests::drive::community::repository().join("ui/dist/assets"))? {
        let path = entry?.path();
        if !path.extension().is_some_and(|ending| ending == "js" || ending == "css") {
            continue;
        }
        let guess = infer::get(&std::fs::read(&path)?).map(|kind| kind.mime_type()).filter(|kind| !kind.starts_with("text/"));
        assert_eq!(
            guess,
            None,
            "the shell serves {} by what it holds, and the engine runs no script of another type",
            path.display()
        );
        seen += 1;
    }
    assert!(seen > 20, "the window is made of many parts, found: {seen}");
    Ok(())
}
