//! The sample community: 60 people, 6 efforts, a year of meetings, tasks, hours and thanks, around today. The same day gives the same
//! sample. It is one upkeep operation: Ctrl+Z in a fresh sample does not take the sample away.

mod words;

use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveDateTime, Utc};
use hearth_calendar::Rule;
use hearth_core::people::{ContactKind, contact_key, name_key};
use hearth_store::{
    Transaction,
    backups::Why,
    instant,
    sample::{Table, fill},
};
use hearth_texts::{Said, said};
use serde_json::{Value, json};
use words::{DECISIONS, EFFORTS, JOURNEYS, MINUTES, PEOPLE, PROGRAMME, RESOURCES, STEPS, TASKS, THANKS};

use crate::{App, AppError, Done, None as NoArgs, times};

/// Repeatable choices: a small linear congruential generator (Knuth's MMIX constants), so that no randomness is needed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides.max(1)
    }
    /// A number of days below `below`.
    fn days(&mut self, below: usize) -> i64 {
        i64::try_from(self.roll(below)).unwrap_or(0)
    }
    fn chance(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }
}

struct Sample {
    dice: Dice,
    now: DateTime<Utc>,
    today: NaiveDate,
    zone: String,
    people: Vec<String>,
    efforts: Vec<String>,
    /// Members of each effort, as places in `people`; leads first.
    members: Vec<Vec<usize>>,
    rows: Vec<(Table, Vec<Value>)>,
}

/// Takes the sample out of the open community; what the user made stays.
pub(crate) async fn remove(app: &App, _: NoArgs) -> Result<Done<()>, AppError> {
    crate::backups::before(app, Why::Removal).await;
    let mut tx = app.change("sample_remove", said!("sample-remove-label")).await?;
    hearth_store::sample::remove(&mut tx).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Fills a community that was just made.
pub(crate) async fn build(tx: &mut Transaction, now: DateTime<Utc>, zone: &str) -> Result<(), AppError> {
    let today = times::date_in(now, zone);
    let mut sample = Sample {
        dice: Dice(2026),
        now,
        today,
        zone: zone.into(),
        people: Vec::new(),
        efforts: Vec::new(),
        members: Vec::new(),
        rows: Vec::new(),
    };
    sample.people();
    sample.efforts();
    sample.meetings()?;
    sample.tasks();
    sample.thanks();
    sample.resources();
    sample.journeys();
    for (table, rows) in sample.rows {
        fill(tx, table, &Value::Array(rows).to_string()).await?;
    }
    Ok(())
}

impl Sample {
    fn id(&self) -> String {
        hearth_store::new_id(self.now)
    }

    fn day(&self, from_today: i64) -> NaiveDate {
        self.today + Duration::days(from_today)
    }

    fn at(&self, day: NaiveDate, hour: u32) -> String {
        let wall = day.and_hms_opt(hour, 0, 0).unwrap_or_else(|| NaiveDateTime::new(day, chrono::NaiveTime::MIN));
        instant(times::to_instant(wall, &self.zone))
    }

    fn people(&mut self) {
        let (mut people, mut contacts) = (Vec::new(), Vec::new());
        for (place, (name, called, said, pronouns, languages, skills)) in PEOPLE.iter().enumerate() {
            let id = self.id();
            // Most joined over the last three years, a handful within the last weeks.
            let ago = -70 - self.dice.days(1000);
            let joined = match place {
                53..=55 => self.day(-9 * (i64::try_from(place).unwrap_or(53) - 51)),
                _ => self.day(ago),
            };
            let birthday = match place {
                11 => self.day(2).format("--%m-%d").to_string(),
                _ if self.dice.chance(40) => NaiveDate::from_yo_opt(2000, u32::try_from(self.dice.roll(365) + 1).unwrap_or(1))
                    .map_or_else(String::new, |day| day.format("--%m-%d").to_string()),
                _ => String::new(),
            };
            let email = format!("{}@hollyfield.example", handle(name, place));
            let organisation = ["", "", "", "Library", "Parish of St Anne", "Hollyfield School"][self.dice.roll(6)];
            let availability = ["", "Weekday mornings", "Evenings", "Weekends", "Tuesdays and Thursdays"][self.dice.roll(5)];
            let came_by = ["A friend", "The noticeboard", "The open evening", "The newsletter"][self.dice.roll(4)];
            people.push(json!({
                "id": id, "name": name, "name_key": name_key(name), "called": called, "name_said": said, "pronouns": pronouns,
                "organisation": organisation, "zone": "",
                "languages": json!(languages).to_string(), "skills": json!(skills).to_string(), "interests": "[]", "tags": "[]",
                "availability": availability,
                "access_needs": if place == 18 { "Step-free rooms, please" } else { "" }, "notes": "", "birthday": birthday,
                "joined_on": joined, "came_by": came_by,
                "break_until": (place == 21).then(|| self.day(45)), "left_on": (place == 51).then(|| self.day(-120)), "created_at": instant(self.now),
            }));
            let mut contact = |kind: ContactKind, word: &str, label: &str, value: String, position: i64, point: String| {
                let key = contact_key(kind, &value);
                contacts.push(json!({
                    "id": point, "person_id": id, "kind": word, "label": label, "value": value, "value_key": key, "position": position,
                }));
            };
            contact(ContactKind::Email, "email", "Home", email, 0, self.id());
            if self.dice.chance(60) {
                let number = format!("+49 30 5550{:03}", self.dice.roll(1000));
                contact(ContactKind::Phone, "phone", "Mobile", number, 1, self.id());
            }
            self.people.push(id);
        }
        self.rows.push((Table::People, people));
        self.rows.push((Table::ContactPoints, contacts));
    }

    fn efforts(&mut self) {
        let (mut efforts, mut memberships) = (Vec::new(), Vec::new());
        let leads: [&[usize]; 6] = [&[8, 14], &[4], &[1, 0], &[12], &[16], &[10]];
        for (place, effort) in EFFORTS.iter().enumerate() {
            let id = self.id();
            efforts.push(json!({
                "id": id, "name": effort.name, "kind": effort.kind, "purpose": effort.purpose, "cadence": effort.cadence,
                "how_to_join": effort.how_to_join, "hue": effort.hue, "created_at": instant(self.now),
            }));
            let mut members: Vec<usize> = leads[place].to_vec();
            for person in 0..PEOPLE.len() {
                let fits = person % EFFORTS.len() == place || self.dice.chance(9);
                if fits && person != 51 && !members.contains(&person) {
                    members.push(person);
                }
            }
            for (order, person) in members.iter().enumerate() {
                let (membership, ago) = (self.id(), -60 - self.dice.days(400));
                memberships.push(json!({
                    "id": membership, "person_id": self.people[*person], "effort_id": id, "role": if order < leads[place].len() { "Lead" } else { effort.role },
                    "is_lead": i64::from(order < leads[place].len()), "from_on": self.day(ago), "until_on": null,
                }));
            }
            self.efforts.push(id);
            self.members.push(members);
        }
        self.rows.push((Table::Efforts, efforts));
        self.rows.push((Table::Memberships, memberships));
    }

    fn meetings(&mut self) -> Result<(), AppError> {
        let mut parts: [Vec<Value>; 6] = Default::default();
        let [series, meetings, agenda, decisions, attendance, hours] = &mut parts;
        let ahead = self.day(90);
        for (place, effort) in EFFORTS.iter().enumerate() {
            let (weekday, hour, minute, length) = effort.at;
            let year_ago = self.day(-364);
            let monday = year_ago - Days::new(u64::from(year_ago.weekday().num_days_from_monday()));
            let first = (monday + Days::new(weekday)).and_hms_opt(hour, minute, 0).unwrap_or_default();
            let rule = Rule::parse(effort.rrule).map_err(|e| AppError::failed(Said::verbatim(e.to_string())))?;
            let until = times::to_instant(ahead.and_time(chrono::NaiveTime::MIN), &self.zone);
            let from = times::to_instant(first, &self.zone);
            let starts =
                rule.starts(first, &self.zone, from, until, 200).map_err(|e| AppError::failed(Said::verbatim(e.to_string())))?;
            let series_id = self.id();
            series.push(json!({
                "id": series_id, "effort_id": self.efforts[place], "title": effort.meeting, "rrule": effort.rrule, "start_wall": times::wall_text(first),
                "zone": self.zone, "minutes": length, "place": effort.place, "link": if effort.place == "Online" { "https://meet.hollyfield.example/newsroom" } else { "" },
                "planned_until": instant(until),
            }));
            for (nth, (wall, start)) in starts.iter().enumerate() {
                let end = *start + Duration::minutes(length);
                let held = end < self.now;
                let id = self.id();
                meetings.push(json!({
                    "id": id, "series_id": series_id, "original_start": times::wall_text(*wall), "effort_id": self.efforts[place], "title": effort.meeting,
                    "starts_at": instant(*start), "ends_at": instant(end), "zone": self.zone, "place": effort.place,
                    "link": if effort.place == "Online" { "https://meet.hollyfield.example/newsroom" } else { "" },
                    "status": if held { "held" } else { "planned" },
                    "minutes": if held && nth % 3 == 0 { MINUTES[self.dice.roll(MINUTES.len())] } else { "" }, "created_at": instant(self.now),
                }));
                // The last few and the next few have agendas; older ones would only be weight.
                let near = (*start - self.now).num_days().abs() < 30;
                if near {
                    let mut items = Vec::new();
                    for (position, title) in effort.agenda.iter().enumerate() {
                        let (item, planned) = (self.id(), [5, 20, 30, 15][position]);
                        agenda.push(json!({
                            "id": item, "meeting_id": id, "title": title, "planned": planned,
                            "person_id": (position == 1).then(|| &self.people[self.members[place][0]]),
                            "minutes": if held { MINUTES[self.dice.roll(MINUTES.len())] } else { "" }, "position": position + 1,
                        }));
                        items.push(item);
                    }
                    if held && self.dice.chance(40) {
                        let text = DECISIONS[self.dice.roll(DECISIONS.len())];
                        let decision = self.id();
                        decisions.push(json!({ "id": decision, "meeting_id": id, "agenda_item_id": items[2], "text": text }));
                    }
                }
                for (order, person) in self.members[place].clone().into_iter().enumerate() {
                    // Eleni (6) has not been seen for six weeks, Vera (21) is on a break, newcomers were not there before they came.
                    let quiet = person == 6 && *start > self.now - Duration::days(45);
                    let new = (53..=55).contains(&person) && *start < self.now - Duration::days(12);
                    if new || (person == 21 && *start > self.now - Duration::days(30)) {
                        continue;
                    }
                    let habit = 35 + (person * 13) % 55;
                    let status = match held {
                        false if order < 14 => "expected",
                        true if !quiet && self.dice.chance(habit) => "attended",
                        true if self.dice.chance(20) => "excused",
                        true if self.dice.chance(12) => "absent",
                        _ => continue,
                    };
                    let role = if order == 0 && status != "absent" { "Facilitator" } else { "" };
                    let row = self.id();
                    attendance.push(
                        json!({ "id": row, "meeting_id": id, "person_id": self.people[person], "status": status, "role": role }),
                    );
                    if status == "attended" {
                        let row = self.id();
                        hours.push(json!({
                            "id": row, "person_id": self.people[person], "effort_id": self.efforts[place], "minutes": length, "on_date": wall.date(),
                            "origin": "meeting", "meeting_id": id, "task_id": null, "note": "",
                        }));
                    }
                }
            }
        }
        let [series, meetings, agenda, decisions, attendance, hours] = parts;
        self.rows.push((Table::Series, series));
        self.rows.push((Table::Meetings, meetings));
        self.rows.push((Table::AgendaItems, agenda));
        self.rows.push((Table::Decisions, decisions));
        self.rows.push((Table::Attendance, attendance));
        self.rows.push((Table::Hours, hours));
        Ok(())
    }

    fn tasks(&mut self) {
        let mut parts: [Vec<Value>; 4] = Default::default();
        let [tasks, checks, commitments, hours] = &mut parts;
        for (nth, (effort, title, estimate, places, due, status, checklist)) in TASKS.iter().enumerate() {
            let id = self.id();
            let due_on = self.day(*due);
            let done = *status == "done";
            tasks.push(json!({
                "id": id, "title": title, "notes": "", "effort_id": self.efforts[*effort], "status": status, "due_on": due_on, "starts_at": null, "ends_at": null,
                "estimate": estimate, "places": places, "meeting_id": null, "position": nth + 1, "done_at": done.then(|| self.at(due_on, 17)), "created_at": self.at(self.day(-35), 12),
            }));
            for (position, text) in checklist.iter().enumerate() {
                let check = self.id();
                checks.push(json!({ "id": check, "task_id": id, "text": text, "is_done": i64::from(position == 0 && *status == "doing"), "position": position + 1 }));
            }
            let members = self.members[*effort].clone();
            for seat in 0..usize::try_from(*places).unwrap_or(1) {
                let person = members[(nth * 3 + seat * 2 + 1) % members.len()];
                let answer = match (done, *status, self.dice.roll(10)) {
                    (true, _, _) => "kept",
                    (_, "doing", _) => "accepted",
                    (_, _, 0..=3) => "accepted",
                    (_, _, 4..=5) => "asked",
                    (_, _, 6) => "declined",
                    _ => continue,
                };
                let ago = -6 - self.dice.days(5);
                let asked = self.at(self.day(ago).min(due_on - Days::new(1)), 10);
                let commitment = self.id();
                commitments.push(json!({
                    "id": commitment, "person_id": self.people[person], "task_id": id, "meeting_id": null, "status": answer, "asked_at": asked,
                    "answered_at": (answer != "asked").then_some(&asked), "ended_at": done.then(|| self.at(due_on, 17)),
                    "reason": if answer == "declined" { "Away that week" } else { "" },
                }));
                if done {
                    let row = self.id();
                    hours.push(json!({
                        "id": row, "person_id": self.people[person], "effort_id": self.efforts[*effort], "minutes": estimate, "on_date": due_on,
                        "origin": "task", "meeting_id": null, "task_id": id, "note": "",
                    }));
                }
            }
        }
        let [tasks, checks, commitments, hours] = parts;
        self.rows.push((Table::Tasks, tasks));
        self.rows.push((Table::ChecklistItems, checks));
        self.rows.push((Table::Commitments, commitments));
        self.rows.push((Table::Hours, hours));
    }

    fn thanks(&mut self) {
        let mut rows = Vec::new();
        for (nth, text) in THANKS.iter().enumerate() {
            let (person, from) = ((nth * 7 + 3) % 50, PEOPLE[(nth * 11) % 40].1);
            let id = self.id();
            let days = 2 + nth * nth * 2;
            rows.push(json!({
                "id": id, "person_id": self.people[person], "kind": "thanks", "text": text, "from_name": from,
                "on_date": self.day(-i64::try_from(days).unwrap_or(0)),
            }));
        }
        self.rows.push((Table::Recognitions, rows));
    }

    fn resources(&mut self) {
        let mut rows = Vec::new();
        for (position, (title, kind, content, effort)) in RESOURCES.iter().enumerate() {
            let id = self.id();
            let link = *kind == "link";
            rows.push(json!({
                "id": id, "title": title, "kind": kind, "url": if link { content } else { "" }, "text": if link { "" } else { content },
                "effort_id": effort.map(|effort| &self.efforts[effort]), "position": position + 1,
            }));
        }
        self.rows.push((Table::Resources, rows));
    }

    fn journeys(&mut self) {
        let (programme, mut steps, mut journeys) = (self.id(), Vec::new(), Vec::new());
        let mut ids = Vec::new();
        for (position, (name, done_by, days)) in STEPS.iter().enumerate() {
            let id = self.id();
            steps.push(json!({
                "id": id, "programme_id": programme, "name": name, "done_by": done_by, "due_after_days": days, "note": "", "position": position + 1,
            }));
            ids.push(id);
        }
        for one in JOURNEYS {
            let id = self.id();
            journeys.push(json!({
                "id": id, "person_id": self.people[one.person], "programme_id": programme, "step_id": ids[one.step],
                "buddy_id": one.buddy.map(|buddy| &self.people[buddy]), "began_on": self.day(-one.began), "step_since": self.day(-one.since),
                "ended_on": one.ended.map(|ago| self.day(-ago)), "outcome": one.ended.map(|_| "settled"),
            }));
        }
        let row = json!({ "id": programme, "name": PROGRAMME, "position": 1, "created_at": instant(self.now) });
        self.rows.push((Table::Programmes, vec![row]));
        self.rows.push((Table::ProgrammeSteps, steps));
        self.rows.push((Table::Journeys, journeys));
    }
}

/// An address out of a name: Latin letters where there are any, else a number.
fn handle(name: &str, place: usize) -> String {
    let folded: String = name_key(name).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '.' }).collect();
    let letters: Vec<_> = folded.split('.').filter(|part| !part.is_empty()).collect();
    if letters.is_empty() { format!("person{place}") } else { letters.join(".") }
}
