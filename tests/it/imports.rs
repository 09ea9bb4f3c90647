//! People out of the files of other tools. What must come out of each file stands in `fixtures/people/expected.json`.

use std::path::PathBuf;

use hearth_app::{App, AppError, Job, JobStarted};
use serde_json::{Value, json};

use crate::start::{call, refusal, start};

fn fixture(name: &str) -> String {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/people").join(name).display().to_string()
}

fn expected(name: &str) -> Value {
    let text = std::fs::read_to_string(fixture("expected.json")).expect("the fixture is there");
    serde_json::from_str::<Value>(&text).expect("it is JSON")[name].clone()
}

async fn read(app: &App, name: &str) -> Value {
    call(app, "imports_read", json!({ "path": fixture(name), "limit": 1000 })).await
}

async fn job(app: &App, args: Value) -> Result<Job, AppError> {
    let started = call(app, "imports_apply", args).await;
    app.wait(&JobStarted { job: started["job"].as_str().expect("a job").into() }, |_| {}).await
}

async fn apply(app: &App, name: &str) -> Value {
    job(app, json!({ "path": fixture(name), "make_efforts": true, "choices": [] })).await.expect("the import ends well").result
}

async fn people(app: &App, query: &str) -> Value {
    call(app, "people_page", json!({ "query": query, "offset": 0, "limit": 200 })).await
}

async fn person(app: &App, query: &str) -> Value {
    let page = people(app, query).await;
    assert_eq!(page["total"], 1, "{query} finds one person: {page}");
    call(app, "people_show", json!({ "id": page["rows"][0]["id"] })).await
}

#[tokio::test]
async fn google_contacts_come_in_as_one_step_that_can_be_taken_back() {
    let (app, _folder) = start().await;
    let wanted = expected("google-contacts.csv");
    let preview = read(&app, "google-contacts.csv").await;
    assert_eq!(preview["source"], "Google Contacts", "known by its headers");
    assert_eq!(
        (&preview["rows_total"], &preview["counts"]["new"]),
        (&wanted["rows"], &wanted["people"]),
        "every row is somebody: {}",
        preview["problems"]
    );
    assert_eq!(preview["counts"]["without_name"], wanted["people_without_a_name"], "some have only an address");
    assert_eq!(people(&app, "").await["total"], 0, "a dry run writes nothing");
    let done = apply(&app, "google-contacts.csv").await;
    assert_eq!(
        (&done["added"], &done["updated"], &done["doubtful"]),
        (&wanted["people"], &json!(0), &json!(0)),
        "all of them were added"
    );
    assert_eq!(done["efforts_made"], 6, "one for each label, none for myContacts");
    let ines = person(&app, "ines.papadopoulos0").await;
    let reach: Vec<_> = ines["contact_points"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|c| (c["label"].as_str().expect("text"), c["value"].as_str().expect("text")))
        .collect();
    assert_eq!(
        reach,
        [
            ("Home", "ines.papadopoulos0@example.org"),
            ("Work", "ines@work.example.com"),
            ("Work", "old.0@example.net"),
            ("Mobile", "+49 30 5279348")
        ],
        "several addresses in one cell are several, each with its label"
    );
    assert_eq!(ines["notes"], "Met at the fair,\n\"said hello\"", "a quoted line break is part of the text");
    assert_eq!(ines["memberships"][0]["effort"], "Newsletter", "a label is an effort");
    assert_eq!(
        (ines["sources"][0]["file_name"].as_str(), ines["sources"][0]["line"].as_i64()),
        (Some("google-contacts.csv"), Some(2)),
        "the source row is kept with its line"
    );
    let history = call(&app, "history", json!({ "limit": 1 })).await;
    assert_eq!(history[0]["label"], "Import of 80 people from google-contacts.csv", "one step");
    assert_eq!(read(&app, "google-contacts.csv").await["counts"]["same"], 80, "the same file again is nobody new");
    let undone = call(&app, "undo", Value::Null).await;
    assert_eq!((&undone["skipped"], &people(&app, "").await["total"]), (&json!([]), &json!(0)), "one undo takes all of it back");
    call(&app, "redo", Value::Null).await;
    assert_eq!(people(&app, "").await["total"], 80, "and redo brings it back");
}

#[tokio::test]
async fn slack_members_join_those_who_are_known() {
    let (app, _folder) = start().await;
    let wanted = expected("slack-members.csv");
    apply(&app, "google-contacts.csv").await;
    let preview = read(&app, "slack-members.csv").await;
    assert_eq!(preview["rows_total"], wanted["rows"], "every row is counted");
    assert_eq!(
        preview["counts"],
        json!({ "new": 40, "same": wanted["already_known_after_google"], "doubtful": 0, "left_out": wanted["bots_left_out"], "without_name": 0 }),
        "{}",
        preview["problems"]
    );
    let same = preview["rows"].as_array().expect("rows").iter().find(|row| row["verdict"] == "same").expect("a known one");
    assert_eq!(same["why"], "same e-mail as Eleni Papadopoulos", "the reason names the proof");
    assert_eq!(same["changes"], json!(["called: Eleni", "adds handle eleni40"]), "what the row adds, in words");
    let done = apply(&app, "slack-members.csv").await;
    assert_eq!((&done["added"], &done["updated"], &done["left_out"]), (&json!(40), &json!(40), &json!(1)), "as the preview said");
    assert_eq!(people(&app, "").await["total"], expected("all")["people"], "addresses match whatever their case");
    assert_eq!(people(&app, "deactivated").await["total"], wanted["deactivated"], "deactivated members are marked");
    let eleni = person(&app, "eleni.papadopoulos40").await;
    assert_eq!(
        (&eleni["handles"][0]["service"], &eleni["handles"][0]["external_id"]),
        (&json!("slack"), &json!("U00000040")),
        "the handle is kept"
    );
    let history: String = sqlx::query_scalar("SELECT group_concat(changes) FROM change_log")
        .fetch_one(app.community().expect("open").store.readers())
        .await
        .expect("the log can be read");
    for column in wanted["never_stored"].as_array().expect("a list").iter().map(|c| c.as_str().expect("text")) {
        let cells = &eleni["sources"].as_array().expect("a list")[0]["cells"];
        assert!(cells.get(column).is_none(), "{column} is not in the source row: {cells}");
        assert!(!history.contains(column), "{column} is not in the log");
    }
    call(&app, "undo", Value::Null).await;
    assert_eq!(people(&app, "").await["total"], 80, "undo takes the forty away");
    let eleni = person(&app, "eleni.papadopoulos40").await;
    assert_eq!((&eleni["handles"], &eleni["called"]), (&json!([]), &json!("")), "and what the others were given");
}

#[tokio::test]
async fn an_opt_out_is_taken_over_and_never_taken_back() {
    let (app, _folder) = start().await;
    apply(&app, "mailchimp-unsubscribed.csv").await;
    let wanted = expected("mailchimp-unsubscribed.csv");
    let page = people(&app, "").await;
    assert_eq!(page["total"], wanted["opted_out"], "everybody of the file");
    assert!(
        page["rows"].as_array().expect("rows").iter().all(|row| row["do_not_contact"] == true),
        "all of them asked not to be written to"
    );
    apply(&app, "google-contacts.csv").await;
    for email in wanted["opted_out_emails"].as_array().expect("a list") {
        let view = person(&app, email.as_str().expect("text")).await;
        assert_eq!(view["do_not_contact"], true, "another import does not take it back");
        assert_eq!(view["tags"], json!(["Garden", "Kitchen"]), "a quoted list is a list");
        assert!(view["sources"].to_string().find("203.0.113.9").is_none(), "no machine's address is stored");
    }
}

#[tokio::test]
async fn a_spreadsheet_in_german_is_understood() {
    let (app, _folder) = start().await;
    let preview = read(&app, "tabelle.csv").await;
    assert_eq!((&preview["encoding"], &preview["delimiter"]), (&json!("Windows-1252"), &json!(";")), "old encoding, semicolons");
    assert_eq!(
        (&preview["counts"]["new"], &preview["counts"]["left_out"], &preview["counts"]["doubtful"]),
        (&expected("tabelle.csv")["people"], &json!(4), &json!(0)),
        "three empty rows and a total are nobody"
    );
    apply(&app, "tabelle.csv").await;
    let ines = person(&app, "ines.papadopoulos0").await;
    assert_eq!(
        (&ines["joined_on"], &ines["notes"]),
        (&json!("2023-04-04"), &json!("Schlüssel für den Saal")),
        "dates with dots have the day first; umlauts are whole"
    );
    assert_eq!(ines["sources"][0]["cells"]["Stunden 2025"], "3,5", "what fits no field is kept with the row");
}

#[tokio::test]
async fn meetup_luma_and_teams_are_read_as_they_are() {
    let (app, _folder) = start().await;
    let meetup = read(&app, "meetup-members.xls").await;
    assert_eq!(
        (&meetup["source"], &meetup["rows_total"], &meetup["day_first"]),
        (&json!("Meetup members"), &expected("meetup-members.xls")["rows"], &json!(false)),
        "a month first is proved by a row"
    );
    apply(&app, "meetup-members.xls").await;
    let ines = person(&app, "ines papadopoulos").await;
    assert_eq!(
        (&ines["joined_on"], &ines["handles"][0]["external_id"]),
        (&json!("2023-04-04"), &json!("10000000")),
        "the date and the id there"
    );
    let again = read(&app, "meetup-members.xls").await;
    assert_eq!(again["counts"]["new"], 0, "the id proves who it is: {}", again["counts"]);
    let luma = read(&app, "luma-guests.csv").await;
    assert_eq!(
        (&luma["source"], &luma["rows_total"], &luma["encoding"]),
        (&json!("Luma guests"), &expected("luma-guests.csv")["rows"], &json!("UTF-8")),
        "with its byte order mark"
    );
    let teams = read(&app, "teams-attendance.csv").await;
    let rows = teams["rows"].as_array().expect("rows");
    let with_email = rows.iter().filter(|row| row["email"] != "").count();
    assert_eq!(
        (json!(with_email), &teams["encoding"]),
        (expected("teams-attendance.csv")["attended"].clone(), &json!("UTF-16")),
        "the table is found below the summary"
    );
}

#[tokio::test]
async fn a_hostile_file_harms_nothing_and_each_doubt_names_its_line() {
    let (app, _folder) = start().await;
    let preview = read(&app, "hostile.csv").await;
    let rows: Vec<_> = preview["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| (row["line"].as_i64().expect("a line"), row["verdict"].as_str().expect("a verdict")))
        .collect();
    assert_eq!(
        rows,
        [(2, "new"), (3, "new"), (4, "doubtful"), (5, "doubtful"), (6, "doubtful"), (7, "new"), (8, "doubtful"), (9, "doubtful")],
        "an address that is none, an open quote, a short row, a name of 100,000 letters, a NUL: {}",
        preview["problems"]
    );
    let problems: Vec<_> =
        preview["problems"].as_array().expect("a list").iter().map(|p| p["line"].as_i64().expect("a line")).collect();
    assert_eq!(problems, [4, 5, 6, 8, 9], "each is named");
    assert!(preview.to_string().len() < 100_000, "no answer carries the long cell");
    let done = apply(&app, "hostile.csv").await;
    assert_eq!((&done["added"], &done["doubtful"]), (&json!(3), &json!(5)), "doubtful rows wait for a decision");
    let formula = person(&app, "formula@example.org").await;
    assert_eq!(formula["name"], "=HYPERLINK(\"http://x\") Formula", "a formula is text");
    assert_eq!(person(&app, "zoe@example.org").await["name"], "Zoë Latin1", "an old encoding is read");
    let choices = json!([{ "line": 4, "as": "new" }, { "line": 7, "as": "left_out" }]);
    let done = job(&app, json!({ "path": fixture("hostile.csv"), "make_efforts": false, "choices": choices }))
        .await
        .expect("it ends well")
        .result;
    assert_eq!(
        (&done["added"], &done["updated"], &done["left_out"]),
        (&json!(1), &json!(2), &json!(1)),
        "what the user decides counts"
    );
}

#[tokio::test]
async fn the_order_of_day_and_month_is_asked_where_no_row_proves_it() {
    let (app, folder) = start().await;
    let path = folder.path().join("dates.csv");
    std::fs::write(&path, "Name,E-mail,Joined on\nNoor,noor@example.org,04/05/2024\nNoor,NOOR@example.org,\n").expect("a file");
    let preview = call(&app, "imports_read", json!({ "path": path })).await;
    assert_eq!(
        (&preview["day_first"], &preview["day_first_example"]),
        (&Value::Null, &json!("04/05/2024")),
        "with an example to ask by"
    );
    assert_eq!(preview["rows"][1]["why"], "same e-mail as Noor", "rows of one file match each other");
    let args = json!({ "path": path, "make_efforts": false, "choices": [] });
    assert_eq!(refusal(&app, "imports_apply", args.clone()).await.field.as_deref(), Some("day_first"), "nothing is guessed");
    let mut args = args;
    args["day_first"] = json!(true);
    let done = job(&app, args).await.expect("it ends well").result;
    assert_eq!((&done["added"], &done["updated"]), (&json!(1), &json!(1)), "one person in two rows");
    assert_eq!(person(&app, "noor").await["joined_on"], "2024-05-04", "as answered");
}

#[tokio::test]
async fn columns_can_be_corrected_and_a_match_overwrites_nothing() {
    let (app, folder) = start().await;
    call(&app, "people_add", json!({ "name": "Noor Jansen", "email": "noor@example.org", "notes": "mine" })).await;
    let path = folder.path().join("plain.csv");
    std::fs::write(&path, "Who;Where;What\nNoor J.;noor@example.org;theirs\n").expect("a file");
    let preview = call(&app, "imports_read", json!({ "path": path })).await;
    assert_eq!(
        (&preview["columns"][1]["field"], &preview["columns"][1]["why"]),
        (&json!("email"), &json!("its values are e-mail addresses")),
        "seen from its values"
    );
    let columns = json!(["name", "email", "notes"]);
    let preview = call(&app, "imports_read", json!({ "path": path, "columns": columns })).await;
    assert_eq!(
        (&preview["columns"][2]["guessed"], &preview["rows"][0]["changes"]),
        (&json!(false), &json!([])),
        "nothing is left to fill"
    );
    job(&app, json!({ "path": path, "columns": columns, "make_efforts": false, "choices": [] })).await.expect("it ends well");
    let noor = person(&app, "noor").await;
    assert_eq!((&noor["name"], &noor["notes"]), (&json!("Noor Jansen"), &json!("mine")), "what the user wrote stays");
    let error = refusal(&app, "imports_read", json!({ "path": path, "columns": ["name"] })).await;
    assert_eq!(error.field.as_deref(), Some("columns"), "one for each column");
}

#[tokio::test]
async fn vcards_come_in_like_tables() {
    let (app, _folder) = start().await;
    let preview = read(&app, "contacts.vcf").await;
    assert_eq!((&preview["source"], &preview["delimiter"]), (&json!("vCard"), &json!("")), "known by its first line: {preview}");
    assert_eq!(preview["counts"]["new"], expected("contacts.vcf")["people"], "every card is somebody: {preview}");
    let done = apply(&app, "contacts.vcf").await;
    assert_eq!(done["added"], expected("contacts.vcf")["people"], "and they are added");
    let noor = person(&app, "noor novak").await;
    assert_eq!(
        (&noor["birthday"], &noor["pronouns"]),
        (&json!("--05-09"), &json!("ze/hir")),
        "a birthday without its year: {noor}"
    );
    assert!(noor.to_string().contains("+49 30 4256770"), "with the number: {noor}");
    let again = apply(&app, "contacts.vcf").await;
    assert_eq!((&again["added"], &again["updated"]), (&json!(0), &json!(12)), "the same file again adds nobody: {again}");
}

#[tokio::test]
async fn a_workbook_comes_in_like_a_table() {
    let (app, _folder) = start().await;
    let preview = read(&app, "members.xlsx").await;
    assert_eq!(
        (&preview["encoding"], &preview["rows_total"]),
        (&json!("XLSX"), &json!(2)),
        "the first sheet with cells: {preview}"
    );
    assert_eq!(preview["rows"][1]["line"], 6, "rows are counted as the spreadsheet counts them: {preview}");
    apply(&app, "members.xlsx").await;
    let joerg = person(&app, "jorg").await;
    assert_eq!((&joerg["name"], &joerg["birthday"]), (&json!("Jörg Müller"), &json!("1985-04-12")), "a date is a date: {joerg}");
    assert!(joerg.to_string().contains("493012345678"), "and a number has no decimals: {joerg}");
}

#[tokio::test]
async fn a_damaged_workbook_is_refused_with_a_way_out() {
    let (app, folder) = start().await;
    let whole = std::fs::read(fixture("members.xlsx")).expect("the fixture is there");
    let path = folder.path().join("damaged.xlsx");
    for cut in (30..whole.len()).step_by(97) {
        std::fs::write(&path, &whole[..cut]).expect("a file can be written");
        let refused = refusal(&app, "imports_read", json!({ "path": path })).await;
        assert!(refused.to_string().contains("CSV"), "cut at {cut} it is refused, and another way is named: {refused}");
    }
    let mut huge = whole.clone();
    let at = huge.windows(4).rposition(|four| four == b"PK\x01\x02").expect("the last part");
    huge[at + 24..at + 28].copy_from_slice(&u32::MAX.to_le_bytes());
    std::fs::write(&path, &huge).expect("a file can be written");
    let refused = refusal(&app, "imports_read", json!({ "path": path })).await;
    assert!(refused.to_string().contains("too large"), "what unfolds to gigabytes is not unfolded: {refused}");
}
