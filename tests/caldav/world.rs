//! A community with a calendar of a server, and what tests ask of both.

use hearth_app::{App, JobStarted};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    servers::{Kind, Server},
    start::{call, start},
};

pub const BOTH: [Kind; 2] = [Kind::Radicale, Kind::Xandikos];

pub struct World {
    pub app: App,
    /// Lives as long as the community in it.
    _folder: TempDir,
    pub server: Server,
    pub calendar: String,
}

/// An event as another program writes it, with things that nobody here understands.
pub fn event(uid: &str, more: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//Program//EN\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260101T000000Z\r\n\
         DTSTART;TZID=Europe/Berlin:20261201T190000\r\nDTEND;TZID=Europe/Berlin:20261201T200000\r\n{more}X-KEPT;X-A=\"b;c\":as it\r\n  came\r\n\
         BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

pub fn titled(uid: &str, title: &str) -> String {
    event(uid, &format!("SUMMARY:{title}\r\n"))
}

impl World {
    pub async fn of(kind: Kind) -> Self {
        let server = Server::start(kind).await;
        let (app, folder) = start().await;
        let calendar = choose(&app, &server).await;
        Self { app, _folder: folder, server, calendar }
    }

    /// Another copy of Hearth with the same calendar.
    pub async fn another(self) -> Self {
        let (app, folder) = start().await;
        let calendar = choose(&app, &self.server).await;
        Self { app, _folder: folder, server: self.server, calendar }
    }

    pub async fn call(&self, name: &str, args: Value) -> Value {
        call(&self.app, name, args).await
    }

    /// Syncs; a failure is told by the caller's own assertion.
    pub async fn try_sync(&self, accept: bool) -> Value {
        let started = self.call("calendars_sync", json!({ "id": self.calendar, "accept_removals": accept })).await;
        let started = JobStarted { job: started["job"].as_str().expect("a job has an id").to_owned() };
        self.app.wait(&started, |_| {}).await.expect("a sync ends").result["calendars"][0].clone()
    }

    pub async fn sync(&self) -> Value {
        let done = self.try_sync(false).await;
        assert_eq!(done["failure"], "", "{:?}: the sync goes through: {done}", self.server.kind);
        done
    }

    /// `day hour title` of what happens in December.
    pub async fn december(&self) -> Vec<String> {
        let window = self.call("calendar_window", json!({ "from": "2026-12-01", "to": "2027-01-01" })).await;
        let entries = window.as_array().expect("a list").iter();
        entries
            .map(|entry| {
                let wall = entry["start_wall"].as_str().expect("a wall clock");
                format!("{} {}", &wall[8..13], entry["title"].as_str().expect("a title"))
            })
            .collect()
    }

    pub async fn add(&self, title: &str, day: u32) -> String {
        let args = json!({
            "calendar_id": self.calendar, "title": title,
            "start_wall": format!("2026-12-{day:02}T10:00:00"), "end_wall": format!("2026-12-{day:02}T11:00:00"),
        });
        self.call("events_add", args).await["uid"].as_str().expect("a name").to_owned()
    }

    pub async fn change(&self, uid: &str, wish: Value) -> Value {
        let mut args = json!({ "calendar_id": self.calendar, "uid": uid, "recurrence_id": null, "scope": "all" });
        let wanted = wish.as_object().expect("an object").clone();
        args.as_object_mut().expect("an object").extend(wanted);
        self.call("events_change", args).await
    }

    pub async fn remove(&self, uid: &str) {
        self.call("events_remove", json!({ "calendar_id": self.calendar, "uid": uid, "recurrence_id": null, "scope": "all" }))
            .await;
    }

    pub async fn waiting(&self) -> Vec<String> {
        let queue = self.call("calendar_queue", json!({})).await;
        let queue = queue.as_array().expect("a list").iter();
        queue.map(|one| format!("{} {}", one["change"].as_str().unwrap_or(""), one["title"].as_str().unwrap_or(""))).collect()
    }

    pub async fn conflicts(&self) -> Vec<Value> {
        self.call("calendar_conflicts", json!({})).await.as_array().expect("a list").clone()
    }
}

/// Finds the calendar of a server and chooses it, as somebody does in the window.
async fn choose(app: &App, server: &Server) -> String {
    let (user_name, password) = server.account();
    let account = json!({ "address": server.address(), "user_name": user_name, "password": password });
    let found = call(app, "calendars_discover", account).await;
    let ours = found["calendars"].as_array().expect("a list").iter().find(|one| one["address"] == json!(server.calendar()));
    let ours = ours.unwrap_or_else(|| panic!("{:?}: the calendar is found: {found}", server.kind));
    let args = json!({
        "address": found["address"], "user_name": found["user_name"], "password": password,
        "calendars": [{ "address": ours["address"], "name": "Harbour" }],
    });
    call(app, "calendars_choose", args).await["ids"][0].as_str().expect("an id").to_owned()
}
