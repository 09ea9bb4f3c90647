//! Secret addresses of feeds and passwords of accounts: in the keychain, and nowhere in the file. The keychain is one of memory, because what is
//! asked is what goes into it and not how the system keeps it.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use hearth_app::{
    App, JobStarted,
    ports::{FixedClock, KeychainTrouble, NoKeychain, Places, Ports, Secrets},
};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use crate::{
    calendars::{event, feed},
    start::{PASSPHRASE, call},
};

/// Keeps texts as long as it lives.
#[derive(Default)]
struct Drawer(Mutex<HashMap<String, String>>);

impl Drawer {
    fn all(&self) -> HashMap<String, String> {
        self.0.lock().expect("no test panics while holding it").clone()
    }
}

impl Secrets for Drawer {
    fn get(&self, _: &str) -> Result<Option<[u8; 32]>, KeychainTrouble> {
        Ok(None)
    }
    fn set(&self, _: &str, _: &[u8; 32]) -> Result<(), KeychainTrouble> {
        Err(KeychainTrouble::Absent)
    }
    fn forget(&self, entry: &str) -> Result<(), KeychainTrouble> {
        self.0.lock().expect("no test panics while holding it").remove(entry);
        Ok(())
    }
    fn text(&self, entry: &str) -> Result<Option<zeroize::Zeroizing<String>>, KeychainTrouble> {
        Ok(self.all().get(entry).cloned().map(zeroize::Zeroizing::new))
    }
    fn set_text(&self, entry: &str, text: &str) -> Result<(), KeychainTrouble> {
        self.0.lock().expect("no test panics while holding it").insert(entry.to_owned(), text.to_owned());
        Ok(())
    }
}

fn app(folder: &TempDir, secrets: Arc<dyn Secrets>) -> App {
    let clock = Arc::new(FixedClock::parse("2026-11-22T09:00:00Z").expect("a constant"));
    App::new(Ports { clock, secrets, places: Places::below(folder.path()) })
}

fn new(folder: &TempDir) -> Value {
    let path = folder.path().join("commons.hearth");
    json!({ "path": path, "name": "Commons", "zone": "Europe/Berlin", "sample": false, "passphrase": PASSPHRASE })
}

/// A feed at `/old-s3cr3t.ics` that has moved to `/new-s3cr3t.ics` for good, and asks to be fetched every four hours.
async fn moved() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let told = asked.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut bytes = [0; 4096];
            let n = stream.read(&mut bytes).await.unwrap_or(0);
            let path = String::from_utf8_lossy(&bytes[..n]).split(' ').nth(1).unwrap_or_default().to_owned();
            told.lock().expect("no test panics while holding it").push(path.clone());
            let body = feed(&[event("a", ";TZID=Europe/Berlin:20261201T100000", "")]);
            let body = body.replace("X-WR-CALNAME", "REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\nX-WR-CALNAME");
            let answer = if path.starts_with("/old") {
                "HTTP/1.1 301 X\r\nLocation: /new-s3cr3t.ics\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned()
            } else {
                format!("HTTP/1.1 200 X\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len())
            };
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    (address, asked)
}

async fn sync(app: &App) -> Value {
    let started = call(app, "calendars_sync", json!({})).await;
    let started = JobStarted { job: started["job"].as_str().expect("a job has an id").to_owned() };
    app.wait(&started, |_| {}).await.expect("a sync ends").result["calendars"][0].clone()
}

/// Every text of the file, the log included.
async fn everything(app: &App) -> String {
    let store = app.community().expect("open").store.clone();
    let mut all = String::new();
    for (table, column) in
        [("calendars", "address"), ("change_log", "changes"), ("operations", "label"), ("calendar_accounts", "address")]
    {
        let texts: Vec<Option<String>> =
            sqlx::query_scalar(&format!("SELECT {column} FROM {table}")).fetch_all(store.readers()).await.expect("texts");
        texts.into_iter().flatten().for_each(|text| all.push_str(&text));
    }
    all
}

#[tokio::test]
async fn the_address_of_a_feed_is_in_the_keychain_and_nowhere_in_the_file() {
    let ((server, asked), folder, drawer) = (moved().await, TempDir::new().expect("a folder"), Arc::new(Drawer::default()));
    let app = app(&folder, drawer.clone());
    call(&app, "community_create", new(&folder)).await;
    let old = format!("{server}/old-s3cr3t.ics");
    call(&app, "calendars_add", json!({ "address": old })).await;
    assert!(drawer.all().values().any(|text| *text == old), "the keychain has it");
    assert!(!everything(&app).await.contains("s3cr3t"), "the file, and its log, have not");
    let row = call(&app, "calendars_list", json!({})).await[0].clone();
    assert_eq!(row["address_kept"], "keychain", "which is told: {row}");
    assert!(!row.to_string().contains("old-s3cr3t"), "and no list shows it: {row}");
    let twice = crate::start::refusal(&app, "calendars_add", json!({ "address": old })).await;
    assert_eq!(twice.code, hearth_app::ErrorCode::Conflict, "the same address is still known for the same");

    call(&app, "undo", json!({})).await;
    assert_eq!(call(&app, "calendars_list", json!({})).await, json!([]), "adding it can be undone");
    call(&app, "redo", json!({})).await;

    assert_eq!(sync(&app).await["added"], 1, "it is fetched by its address");
    let new_address = format!("{server}/new-s3cr3t.ics");
    assert!(drawer.all().values().any(|text| *text == new_address), "it has moved for good, and so has what is kept");
    asked.lock().expect("no test panics while holding it").clear();
    sync(&app).await;
    assert_eq!(
        *asked.lock().expect("no test panics while holding it"),
        ["/new-s3cr3t.ics"],
        "the old address is not asked again"
    );
    let row = call(&app, "calendars_list", json!({})).await[0].clone();
    let due = row["due_at"].as_str().expect("an instant");
    assert!(("2026-11-22T13:00:00Z".."2026-11-22T13:30:00Z").contains(&due), "as rarely as it asks for: {due}");
    assert_eq!(row["name"], "Harbour", "and it is called as it calls itself");

    let started = call(&app, "calendars_sync", json!({ "due": true })).await;
    let started = JobStarted { job: started["job"].as_str().expect("a job has an id").to_owned() };
    let done = app.wait(&started, |_| {}).await.expect("a sync ends").result;
    assert_eq!(done["calendars"].as_array().map(Vec::len), Some(0), "what is not due is left alone");
}

#[tokio::test]
async fn an_address_that_the_file_still_holds_goes_into_the_keychain_at_the_next_sync() {
    let ((server, _), folder, drawer) = (moved().await, TempDir::new().expect("a folder"), Arc::new(Drawer::default()));
    let without = app(&folder, Arc::new(NoKeychain));
    call(&without, "community_create", new(&folder)).await;
    let address = format!("{server}/new-s3cr3t.ics");
    call(&without, "calendars_add", json!({ "address": address })).await;
    let row = call(&without, "calendars_list", json!({})).await[0].clone();
    assert_eq!(row["address_kept"], "file", "without a keychain the encrypted file keeps it, and says so: {row}");
    assert_eq!(sync(&without).await["added"], 1, "and it works");
    call(&without, "community_close", json!({})).await;

    let with = app(&folder, drawer.clone());
    call(&with, "community_open", json!({ "path": folder.path().join("commons.hearth"), "passphrase": PASSPHRASE })).await;
    assert_eq!(sync(&with).await["failure"], "", "with one");
    assert_eq!(drawer.all().values().collect::<Vec<_>>(), [&address], "it moves there");
    assert!(!everything(&with).await.contains("s3cr3t"), "and is gone from the file and its log");

    drawer.0.lock().expect("no test panics while holding it").clear();
    let failed = sync(&with).await;
    assert!(failed["failure"].as_str().is_some_and(|said| said.contains("keychain")), "a lost one is told: {failed}");
}

#[tokio::test]
async fn a_password_is_in_the_keychain_alone() {
    let (folder, drawer) = (TempDir::new().expect("a folder"), Arc::new(Drawer::default()));
    let app = app(&folder, drawer.clone());
    call(&app, "community_create", new(&folder)).await;
    let args = json!({
        "address": "https://calendar.example.org/", "user_name": "eve", "password": "tide-table-1",
        "calendars": [{ "address": "https://calendar.example.org/eve/c/", "name": "Harbour" }],
    });
    call(&app, "calendars_choose", args).await;
    assert_eq!(drawer.all().into_values().collect::<Vec<_>>(), ["tide-table-1"], "the keychain has it");
    assert!(!everything(&app).await.contains("tide-table"), "the file has not");
    let accounts = call(&app, "calendar_accounts_list", json!({})).await;
    assert_eq!(
        (&accounts[0]["password"], &accounts[0]["host"]),
        (&json!("keychain"), &json!("calendar.example.org")),
        "{accounts}"
    );
}
