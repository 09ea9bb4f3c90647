//! The whole job once more, as somebody does it who types: the built `hearth`, its tables, its JSON, its exit codes and what it says
//! on stderr when something is wrong.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use hearth_tests::drive::community::{CLOCK, program};
use serde_json::Value;
use tempfile::TempDir;

use crate::journey::{expected, fixture};

const FEED: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:shell\r\nX-WR-CALNAME:Town\r\nBEGIN:VEVENT\r\nUID:circle@town\r\n\
    DTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Europe/Berlin:20261125T183000\r\nDTEND;TZID=Europe/Berlin:20261125T200000\r\n\
    RRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE;TZID=Europe/Berlin:20261202T183000\r\nSUMMARY:Welcome circle\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

/// A terminal in a folder of its own.
struct Shell {
    hearth: PathBuf,
    folder: TempDir,
}

struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Shell {
    fn open() -> Self {
        let hearth = program("hearth").expect("`cargo xtask test` builds it; by hand: cargo build --workspace --bins");
        Self { hearth, folder: TempDir::new().expect("a temporary folder can be made") }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program with a clock, a home and a passphrase, and no community named.
    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(&self.hearth);
        command.args(words).current_dir(self.folder.path()).stdin(Stdio::null());
        command.env("HEARTH_CLOCK", CLOCK).env("HEARTH_HOME", self.folder.path()).env("HEARTH_NO_KEYCHAIN", "1");
        command.env("HEARTH_PASSPHRASE", "tide table").env_remove("HEARTH_FILE");
        command
    }

    fn run(&self, words: &[&str]) -> Said {
        Said::of(self.command(words).env("HEARTH_FILE", self.path("harbour.hearth")).output())
    }

    /// What a command prints that must succeed.
    fn ok(&self, words: &[&str]) -> String {
        let said = self.run(words);
        assert_eq!(said.code, 0, "hearth {words:?} said: {}{}", said.out, said.err);
        said.out
    }

    /// What a command answers as JSON.
    fn json(&self, words: &[&str]) -> Value {
        let mut all = vec!["--json"];
        all.extend(words);
        let out = self.ok(&all);
        serde_json::from_str(&out).unwrap_or_else(|e| panic!("hearth --json {words:?} printed no JSON ({e}): {out}"))
    }

    /// What a command says on stderr that must fail, and fail cleanly.
    fn refused(&self, words: &[&str]) -> String {
        let said = self.run(words);
        assert_eq!(said.code, 1, "hearth {words:?} should fail, but said: {}{}", said.out, said.err);
        assert!(said.err.starts_with("hearth: "), "the program says that it is the one who speaks: {}", said.err);
        assert!(said.err.trim_end().ends_with('.'), "an error is a sentence: {}", said.err);
        said.err
    }
}

impl Said {
    fn of(output: std::io::Result<Output>) -> Self {
        let output = output.expect("the program starts");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it writes UTF-8");
        Self { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }
}

fn word(path: &Path) -> &str {
    path.to_str().expect("the temporary folder's name is text")
}

#[test]
fn the_whole_job_can_be_typed() {
    let shell = Shell::open();
    let file = shell.path("harbour.hearth");
    let made = shell.ok(&["new", word(&file), "--name", "Harbour Volunteers", "--zone", "Europe/Berlin"]);
    assert!(made.contains("Harbour Volunteers is ready") && made.contains("HEARTH_FILE="), "it says what to do next: {made}");
    assert!(!std::fs::read(&file).expect("a file was made").starts_with(b"SQLite format 3"), "encrypted from the first byte");

    people_come_in(&shell);
    efforts_and_tasks_are_kept(&shell);
    a_calendar_brings_a_meeting(&shell);
    a_meeting_is_held(&shell);
    papers_are_made(&shell);
    all_of_it_can_be_taken_back(&shell);
}

fn people_come_in(shell: &Shell) {
    let (google, slack) = (fixture("google-contacts.csv"), fixture("slack-members.csv"));
    let dry = shell.ok(&["people", "import", word(&google), "--dry-run", "--limit", "5"]);
    assert!(
        dry.contains("80 new") && dry.contains("E-mail 1 - Value"),
        "a dry run shows the columns and what would happen: {dry}"
    );
    let preview = shell.json(&["people", "import", word(&slack), "--dry-run"]);
    assert_eq!(preview["rows_total"], expected("slack-members.csv")["rows"], "and the same as JSON");
    assert_eq!(shell.json(&["people", "list"])["total"], 0, "a dry run writes nothing");

    let done = shell.ok(&["people", "import", word(&google), word(&slack)]);
    assert!(done.contains("80 added") && done.contains("40 updated"), "two files, two lines: {done}");
    let list = shell.ok(&["people", "list", "--limit", "3"]);
    assert!(list.contains("120 in all"), "the table says how many there are: {list}");
    let found = shell.json(&["people", "list", "--query", "papadopoulos", "--limit", "1"]);
    assert_eq!(found["rows"].as_array().map(Vec::len), Some(1), "a limit limits: {found}");
    let shown = shell.ok(&["people", "show", "ines.papadopoulos0@example.org"]);
    assert!(shown.contains("google-contacts.csv"), "one person, with where they come from: {shown}");
    assert_eq!(
        shell.ok(&["people", "add", "Noor Jansen", "--email", "noor@example.org"]).trim(),
        "Done: Add Noor Jansen",
        "said"
    );
    shell.ok(&["people", "add", "Lena Fox", "--email", "lena@example.org"]);
}

fn efforts_and_tasks_are_kept(shell: &Shell) {
    shell.ok(&["efforts", "add", "Winter kitchen", "--purpose", "Soup", "--lead", "noor@example.org", "--member", "Lena Fox"]);
    let efforts = shell.ok(&["efforts", "list"]);
    assert!(efforts.contains("Winter kitchen") && efforts.contains("Noor Jansen"), "the effort and its lead: {efforts}");
    let words = ["tasks", "add", "Book the hall", "--effort", "Winter kitchen", "--due", "2026-11-25", "--estimate", "30"];
    shell.ok(&[&words[..], &["--check", "Ring", "--check", "Pay"]].concat());
    shell.ok(&["tasks", "ask", "Book the hall", "lena@example.org"]);
    shell.ok(&["tasks", "decline", "Book the hall", "lena@example.org", "--reason", "Away"]);
    let open = shell.json(&["tasks", "list", "--effort", "Winter kitchen"]);
    assert_eq!(open["rows"][0]["open_places"], 1, "a no leaves the place open: {open}");
    shell.ok(&["tasks", "ask", "Book the hall", "noor@example.org"]);
    shell.ok(&["tasks", "accept", "Book the hall", "noor@example.org"]);
    let list = shell.ok(&["tasks", "list"]);
    assert!(list.contains("Book the hall") && list.contains("Noor Jansen"), "who does what: {list}");
    shell.ok(&["tasks", "done", "Book the hall", "--minutes", "30"]);
    assert_eq!(shell.json(&["tasks", "list"])["total"], 0, "what is done leaves the list");
    assert_eq!(shell.json(&["tasks", "list", "--all"])["total"], 1, "and stays in the whole one");
}

fn a_calendar_brings_a_meeting(shell: &Shell) {
    let feed = shell.path("town.ics");
    std::fs::write(&feed, FEED).expect("a file can be written");
    let added = shell.ok(&["calendar", "add", word(&feed), "--name", "Town"]);
    assert!(added.contains("Town"), "added and read at once: {added}");
    let again = shell.json(&["calendar", "sync"]);
    assert_eq!(
        (&again["calendars"][0]["added"], &again["calendars"][0]["changed"]),
        (&Value::from(0), &Value::from(0)),
        "a second sync changes nothing twice: {again}"
    );
    let entries = shell.json(&["calendar", "list", "--from", "2026-11-22", "--to", "2026-12-31"]);
    let circles = entries.as_array().expect("a list").iter().filter(|entry| entry["uid"] == "circle@town").count();
    assert_eq!(circles, 3, "four weeks without the excepted one: {entries}");
    shell.ok(&["meetings", "adopt", "circle@town", "--on", "2026-12-09", "--effort", "Winter kitchen"]);
    let list = shell.ok(&["meetings", "list"]);
    assert!(list.contains("Welcome circle") && list.contains("Winter kitchen"), "an event became a meeting: {list}");

    std::fs::remove_file(&feed).expect("it was there");
    let failed = shell.run(&["calendar", "sync"]);
    assert_eq!(failed.code, 1, "a failed sync says so: {}{}", failed.out, failed.err);
    let kept = shell.json(&["calendar", "list", "--from", "2026-12-01", "--to", "2026-12-31"]);
    assert!(kept.as_array().is_some_and(|rows| rows.len() >= 2), "and keeps the last good copy: {kept}");
}

fn a_meeting_is_held(shell: &Shell) {
    let words =
        ["meetings", "add", "Kitchen crew", "--start", "2026-11-24T18:30", "--minutes", "90", "--effort", "Winter kitchen"];
    shell
        .ok(&[&words[..], &["--rrule", "FREQ=WEEKLY;COUNT=6", "--expect-members", "--agenda", "Hello", "--agenda", "Menu"]]
            .concat());
    let planned = shell.json(&["meetings", "list", "--effort", "Winter kitchen"]);
    assert_eq!(planned["total"], 7, "six of the series and the adopted one: {planned}");
    shell.ok(&["meetings", "attend", "Kitchen crew", "noor@example.org"]);
    shell.ok(&["meetings", "attend", "Kitchen crew", "lena@example.org", "--status", "excused"]);
    let unknown = shell.refused(&["meetings", "attend", "Kitchen crew", "Zoë Walker"]);
    assert!(unknown.contains("--status walk-in"), "the refusal says how to note somebody new: {unknown}");
    shell.ok(&["meetings", "attend", "Kitchen crew", "Zoë Walker", "--status", "walk-in"]);
    let closed = shell.json(&["meetings", "close", "Kitchen crew"]);
    assert_eq!(closed["value"]["hours"], 180, "ninety minutes for each who was there: {closed}");
    let past = shell.json(&["people", "show", "Zoë Walker"]);
    assert_eq!(past["hours_minutes"], 90, "booked for who walked in, too: {past}");
}

fn papers_are_made(shell: &Shell) {
    let out = shell.path("papers");
    shell.ok(&["packet", "Zoë Walker", "--effort", "Winter kitchen", "--out", word(&out)]);
    let made = shell.json(&["certificates", "--query", "noor", "--reason", "A winter of soup", "--out", word(&out)]);
    for document in made["documents"].as_array().expect("a list") {
        let path = document["path"].as_str().expect("a path");
        assert!(std::fs::read(path).is_ok_and(|bytes| bytes.starts_with(b"%PDF-")), "{path} is a PDF");
    }
    let kind =
        |kind: &str| made["documents"].as_array().into_iter().flatten().filter(|document| document["kind"] == kind).count();
    let wanted = shell.json(&["people", "list", "--query", "noor"])["total"].clone();
    assert_eq!(wanted, kind("certificate"), "one for each who is found: {made}");
    assert_eq!(kind("print file"), 1, "and one file to print them all: {made}");
    let nobody = shell.refused(&["certificates", "--query", "nobodyatall", "--reason", "x", "--out", word(&out)]);
    assert!(!nobody.is_empty(), "no one, no paper");
}

fn all_of_it_can_be_taken_back(shell: &Shell) {
    let newest = |shell: &Shell| shell.json(&["call", "undo_state"])["value"]["undo"].as_str().map(str::to_owned);
    shell.ok(&["people", "add", "Mistake"]);
    assert_eq!(newest(shell).as_deref(), Some("Add Mistake"), "the newest change is offered");
    assert_eq!(shell.ok(&["undo"]).trim(), "Undone: Add Mistake", "each word is its own start of the program");
    assert_eq!(shell.json(&["people", "list", "--query", "mistake"])["total"], 0, "it is gone");
    assert_eq!(shell.ok(&["redo"]).trim(), "Done again: Add Mistake", "and back");
    assert_eq!(shell.json(&["people", "list", "--query", "mistake"])["total"], 1, "as it was");
    let history = shell.ok(&["history", "--limit", "50"]);
    assert!(
        history.contains("Add Noor Jansen") && history.contains("google-contacts.csv"),
        "everything that was done: {history}"
    );
}

#[test]
fn misuse_failure_and_success_have_their_own_codes() {
    let shell = Shell::open();
    let bare = |words: &[&str]| Said::of(shell.command(words).output());
    for words in [&["nonsense"][..], &["people", "list", "--limit", "many"], &["new", "x.hearth"], &["certificates"], &[]] {
        let said = bare(words);
        assert_eq!(said.code, 2, "hearth {words:?} is misuse: {}", said.err);
        assert!(said.err.contains("--help") && said.out.is_empty(), "which stderr explains: {}", said.err);
    }
    for words in [&["--help"][..], &["--version"], &["people", "import", "--help"]] {
        assert_eq!(bare(words).code, 0, "asking for help is none");
    }
    let unnamed = bare(&["people", "list"]);
    assert_eq!(unnamed.code, 1, "no community is named");
    assert!(unnamed.err.contains("HEARTH_FILE"), "the sentence says how to: {}", unnamed.err);
    let missing = shell.refused(&["people", "list"]);
    assert!(missing.contains("harbour.hearth"), "it names the file that is not there: {missing}");

    shell.ok(&["new", word(&shell.path("harbour.hearth")), "--name", "Harbour", "--zone", "Europe/Berlin"]);
    let twice = shell.refused(&["new", word(&shell.path("harbour.hearth")), "--name", "Harbour", "--zone", "Europe/Berlin"]);
    assert!(twice.contains("harbour.hearth"), "what is there is not written over: {twice}");
    let zone = shell.refused(&["new", word(&shell.path("b.hearth")), "--name", "B", "--zone", "Nowhere"]);
    assert!(zone.contains("Europe/Berlin"), "an example of what is right: {zone}");
    let nobody = shell.refused(&["people", "show", "nobody@example.org"]);
    assert!(nobody.contains("nobody@example.org"), "it says whom it looked for: {nobody}");

    let wrong = Said::of(shell.command(&["-f", "harbour.hearth", "people", "list"]).env("HEARTH_PASSPHRASE", "no").output());
    assert_eq!(wrong.code, 1, "a wrong passphrase opens nothing: {}{}", wrong.out, wrong.err);
    std::fs::write(shell.path("secret.txt"), "tide table\n").expect("a file can be written");
    let words = ["-f", "harbour.hearth", "--passphrase-file", "secret.txt", "--json", "people", "list"];
    let by_file = Said::of(shell.command(&words).env_remove("HEARTH_PASSPHRASE").output());
    assert_eq!(by_file.code, 0, "a passphrase may come from a file: {}", by_file.err);
    let json = shell.run(&["--json", "people", "show", "nobody"]);
    let error: Value = serde_json::from_str(&json.err).expect("with --json an error is JSON, too");
    assert_eq!((json.code, &error["error"]["code"]), (1, &Value::from("not_found")), "{error}");
    let broken = shell.refused(&["call", "people_show", "{"]);
    assert!(broken.contains("JSON"), "broken arguments are named: {broken}");
    assert_eq!(shell.run(&["call", "no_such_command"]).code, 1, "and so is a command that nobody knows");
}

#[test]
fn a_calendar_file_is_read_without_a_community() {
    let shell = Shell::open();
    let feed = shell.path("town.ics");
    std::fs::write(&feed, FEED).expect("a file can be written");
    let window = ["calendar", "occurrences", word(&feed), "--from", "2026-11-22", "--to", "2027-01-01"];
    let said = Said::of(shell.command(&[&["--json"][..], &window].concat()).output());
    assert_eq!(said.code, 0, "no community is asked for: {}", said.err);
    let listing: Value = serde_json::from_str(&said.out).expect("JSON");
    assert_eq!(listing["occurrences"].as_array().map(Vec::len), Some(3), "four weeks without one: {listing}");
    assert_eq!(listing["problems"].as_array().map(Vec::len), Some(0), "and nothing wrong with it");
    let human = Said::of(shell.command(&window).output());
    assert!(human.out.contains("Welcome circle"), "a table for people: {}", human.out);
}

#[test]
fn the_sample_has_sixty_people_and_a_year() {
    let shell = Shell::open();
    shell.ok(&["demo", word(&shell.path("harbour.hearth"))]);
    assert_eq!(shell.json(&["people", "list"])["total"], 60, "sixty people");
    assert_eq!(shell.json(&["efforts", "list"]).as_array().map(Vec::len), Some(6), "six efforts");
    let past = shell.json(&["meetings", "list", "--past"]);
    let first = shell.json(&["call", "meetings_page", "{\"past\": true, \"offset\": 0, \"limit\": 1000}"]);
    let oldest = first["value"]["rows"]
        .as_array()
        .and_then(|rows| rows.iter().filter_map(|row| row["starts_at"].as_str()).min().map(str::to_owned));
    assert!(past["total"].as_i64() > Some(40), "a year of meetings: {}", past["total"]);
    assert!(oldest.is_some_and(|at| at.as_str() < "2026-01-01"), "that goes back a year");
    assert!(shell.json(&["tasks", "list"])["total"].as_i64() > Some(0), "and work to do");
}

#[test]
fn everything_known_is_exported_and_somebody_is_erased_by_words() {
    let shell = Shell::open();
    shell.ok(&["demo", word(&shell.path("harbour.hearth"))]);
    let said = shell.ok(&["people", "export", "Noor Jansen", "--out", word(&shell.path("out"))]);
    assert!(
        said.contains("Everything known of Noor Jansen.pdf") && said.contains("everything.json"),
        "the files are named: {said}"
    );
    let people = shell.json(&["people", "list", "--limit", "1"])["total"].as_i64().expect("a number");
    let said = shell.ok(&["people", "erase", "Noor Jansen"]);
    assert!(said.contains("Nothing has been erased") && said.contains("contact points"), "it only says what would go: {said}");
    assert!(said.contains("Files about them were written to"), "with the folder that was written just now: {said}");
    shell.ok(&["people", "show", "Noor Jansen"]);
    let said = shell.ok(&["people", "erase", "Noor Jansen", "--yes", "--backups"]);
    assert!(said.contains("1 person was erased"), "then it is done: {said}");
    shell.refused(&["people", "show", "Noor Jansen"]);
    assert_eq!(shell.json(&["people", "list", "--limit", "1"])["total"], people - 1, "one fewer");
    assert!(!shell.ok(&["history", "--limit", "100"]).contains("Noor"), "and the history has no name");
    let findings = shell.json(&["check"]);
    assert_eq!(findings["findings"], serde_json::json!([]), "the community is whole");
    let file = shell.path("harbour.hearth");
    let restored = shell.json(&["backup", "--list"]);
    assert_eq!(
        restored["backups"].as_array().map(|all| all.iter().filter(|one| one["counts"]["people"] == people).count()),
        Some(0),
        "no backup of {} holds them",
        file.display()
    );
}
