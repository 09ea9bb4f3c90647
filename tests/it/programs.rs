//! Several programs at one community: a window and `hearth`, or two of `hearth`, writing at once.

use std::process::{Command, Stdio};

use hearth_app::Event;
use hearth_tests::drive::community::{CLOCK, program};
use serde_json::{Value, json};

use crate::start::{PASSPHRASE, call, start};

#[tokio::test(flavor = "multi_thread")]
async fn programs_that_write_at_once_lose_nothing_and_the_window_hears_of_it() {
    let hearth = program("hearth").expect("`cargo xtask test` builds it");
    let (app, folder) = start().await;
    let path = folder.path().join("communities/Harbour Volunteers.hearth");
    // As a window that was started again: opened, not made.
    call(&app, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    let mut heard = app.events();
    let add = |word: &str, n: usize| {
        let mut command = Command::new(&hearth);
        command.args(["people", "add", &format!("{word} {n}")]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        command.env("HEARTH_FILE", &path).env("HEARTH_PASSPHRASE", PASSPHRASE).env("HEARTH_CLOCK", CLOCK);
        command.env("HEARTH_HOME", folder.path().join(word)).env("HEARTH_NO_KEYCHAIN", "1").spawn().expect("it starts")
    };
    let mut own = 0;
    for round in 0..6 {
        let children = [add("One", round), add("Two", round)];
        for _ in 0..10 {
            call(&app, "people_add", json!({ "name": format!("Window {own}") })).await;
            own += 1;
        }
        for child in children {
            let ended = child.wait_with_output().expect("it ends");
            assert!(ended.status.success(), "round {round}: {}", String::from_utf8_lossy(&ended.stderr));
        }
    }
    let page = call(&app, "people_page", json!({ "offset": 0, "limit": 1 })).await;
    assert_eq!(page["total"], own + 12, "every change of every program is there");
    // What the window writes after others have come and gone must not lie in a log that they took away.
    call(&app, "people_add", json!({ "name": "After all" })).await;
    own += 1;
    let mut ask = Command::new(&hearth);
    ask.args(["call", "people_page", r#"{"offset":0,"limit":1}"#]).stdin(Stdio::null());
    ask.env("HEARTH_FILE", &path).env("HEARTH_PASSPHRASE", PASSPHRASE).env("HEARTH_CLOCK", CLOCK);
    let told = ask.env("HEARTH_HOME", folder.path().join("Asking")).env("HEARTH_NO_KEYCHAIN", "1").output().expect("it answers");
    let told: Value = serde_json::from_slice(&told.stdout).expect("an answer");
    let seen = told.get("value").unwrap_or(&told)["total"].clone();
    assert_eq!(seen, own + 12, "another program sees what the window wrote last: {told}");
    let started = call(&app, "community_check", Value::Null).await;
    let started = hearth_app::JobStarted { job: started["job"].as_str().expect("an id").into() };
    let checked = app.wait(&started, |_| {}).await.expect("a check ends").result;
    assert_eq!(checked["findings"], json!([]), "and the file is whole, its log included");

    while heard.try_recv().is_ok() {}
    let ended = add("Later", 0).wait_with_output().expect("it ends");
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
    call(&app, "community_state", Value::Null).await;
    let told = std::iter::from_fn(|| heard.try_recv().ok()).any(|event| match event {
        Event::Stale { topics } => topics.iter().any(|topic| topic == "people"),
        Event::Job { .. } => false,
    });
    assert!(told, "the window is told to read people anew");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_key_waits_until_nobody_else_is_there() {
    let (app, folder) = start().await;
    let path = folder.path().join("communities/Harbour Volunteers.hearth");
    let other = hearth_app::App::new(app.ports.clone());
    call(&other, "community_open", json!({ "path": path, "passphrase": PASSPHRASE })).await;
    let started = call(&app, "keys_renew", json!({ "passphrase": PASSPHRASE })).await;
    let started = hearth_app::JobStarted { job: started["job"].as_str().expect("an id").into() };
    let refused = app.wait(&started, |_| {}).await.expect_err("another program is there");
    assert!(refused.message.say().contains("open"), "said kindly: {refused}");
    call(&other, "people_add", json!({ "name": "Noor" })).await;
    assert_eq!(call(&app, "people_page", json!({ "offset": 0, "limit": 1 })).await["total"], 1, "both go on as before");
}

/// Nothing that was typed or is known of people lies in the log, the folder for temporary files or among the processes.
#[test]
#[cfg(target_os = "linux")]
fn a_journey_leaves_no_secret_and_no_name_behind() {
    let hearth = program("hearth").expect("`cargo xtask test` builds it");
    let folder = tempfile::TempDir::new().expect("a folder");
    let (home, temporary) = (folder.path().join("home"), folder.path().join("tmp"));
    std::fs::create_dir_all(&temporary).expect("a folder");
    let file = folder.path().join("commons.hearth");
    let secrets = ["xylophone-passphrase", "second-xylophone"];
    let run = |words: &[&str], passphrase: &str, typed: &str| {
        let mut command = Command::new(&hearth);
        command.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
            .env("HEARTH_FILE", &file)
            .env("HEARTH_PASSPHRASE", passphrase)
            .env("HEARTH_HOME", &home)
            .env("TMPDIR", &temporary);
        command.env("HEARTH_LOG", "trace").env("HEARTH_NO_KEYCHAIN", "1").env("HEARTH_CLOCK", CLOCK).env("RUST_BACKTRACE", "1");
        let mut child = command.spawn().expect("it starts");
        let shown = std::fs::read(format!("/proc/{}/cmdline", child.id())).unwrap_or_default();
        std::io::Write::write_all(&mut child.stdin.take().expect("stdin"), typed.as_bytes()).expect("typed");
        let ended = child.wait_with_output().expect("it ends");
        assert!(ended.status.success(), "{words:?}: {}", String::from_utf8_lossy(&ended.stderr));
        let shown = String::from_utf8_lossy(&shown).into_owned();
        assert!(!secrets.iter().any(|secret| shown.contains(secret)), "no secret among the processes: {shown}");
        String::from_utf8_lossy(&ended.stdout).into_owned()
    };
    let path = file.to_str().expect("a path").to_owned();
    run(&["new", &path, "--name", "Quillwort", "--zone", "Europe/Berlin"], secrets[0], "");
    run(&["people", "add", "Zephyrine Okonkwo", "--email", "zephyrine@example.org"], secrets[0], "");
    let code = run(&["key", "code"], secrets[0], "");
    let code: Vec<String> = code.lines().next().unwrap_or_default().split(' ').map(str::to_owned).collect();
    assert_eq!(code.len(), 7, "the code was shown on the terminal alone: {code:?}");
    run(&["key", "passphrase"], secrets[0], &format!("{}\n{}\n", secrets[1], secrets[0]));
    run(&["key", "renew"], secrets[1], &format!("{}\n", secrets[1]));
    run(&["people", "list", "--query", "zephyrine"], secrets[1], "");

    let mut searched = 0;
    let mut folders = vec![home.clone(), temporary.clone()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).expect("a folder").filter_map(Result::ok) {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let text = String::from_utf8_lossy(&std::fs::read(entry.path()).expect("a file")).into_owned();
            searched += 1;
            for word in [secrets[0], secrets[1], "Zephyrine", "Okonkwo", "zephyrine@example.org", "Quillwort"]
                .into_iter()
                .chain(code.iter().map(String::as_str))
            {
                assert!(!text.contains(word), "{} holds “{word}”", entry.path().display());
            }
        }
    }
    assert!(searched > 0, "there was a log to be searched");
    let left: Vec<_> = std::fs::read_dir(&temporary).expect("a folder").collect();
    assert!(left.is_empty(), "nothing temporary is left: {left:?}");
}

#[test]
#[cfg(unix)]
fn whoever_reads_only_the_beginning_ends_nothing_badly() {
    let hearth = program("hearth").expect("`cargo xtask test` builds it");
    let folder = tempfile::TempDir::new().expect("a folder");
    let script = r#"
        "$HEARTH" demo "$HEARTH_FILE" > /dev/null || exit 3
        for words in 'call people_page {"offset":0,"limit":60}' 'history --limit 400' 'people list'; do
            { "$HEARTH" $words; echo "$?" >&2; } | true
        done
        "$HEARTH" check
    "#;
    let mut command = Command::new("sh");
    command.args(["-c", script]).stdin(Stdio::null()).env("HEARTH", hearth).env("HEARTH_FILE", folder.path().join("a.hearth"));
    command.env("HEARTH_PASSPHRASE", PASSPHRASE).env("HEARTH_HOME", folder.path().join("home")).env("HEARTH_NO_KEYCHAIN", "1");
    let ended = command.env("HEARTH_LANGUAGE", "en").env("HEARTH_CLOCK", CLOCK).output().expect("a shell");
    let told = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert!(!told.contains("panicked"), "nothing falls over: {told}");
    assert_eq!(told.lines().filter(|line| *line == "0").count(), 3, "each ends well: {told}");
    assert!(
        ended.status.success() && String::from_utf8_lossy(&ended.stdout).contains("Whole"),
        "and nothing is left half: {told}"
    );
}
