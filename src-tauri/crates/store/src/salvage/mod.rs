//! Having back what can be read of a damaged community. Its pages are proved and decrypted one by one, the rows found on them go into a new
//! file under the same key, what is lost comes back from the log where the log tells of it, and indexes and the search are made anew. The
//! damaged file is only read.
//! Deliberately not here: which way in to use, and whether a backup is the better way on (app).

mod exchange;
mod fill;
mod mend;
mod pages;
mod quarantine;
mod record;
mod tree;

use std::{collections::BTreeMap, path::PathBuf};

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::{ConnectOptions, Connection, Executor, SqliteConnection, sqlite::SqliteJournalMode};
use ts_rs::TS;

pub use exchange::Made;
pub(crate) use exchange::{finish, waits};
pub use quarantine::{aside, set_aside};

use crate::{
    Damage, DataKey, KeySlots, Result, Store, StoreError,
    backups::{Backup, Noun, Watch},
    changes::tables::LOGGED,
    check::Finding,
    open,
};
use fill::Filled;
use pages::Pages;
use record::Value;
use tree::{Forest, read};

/// What is to be had back, and what is written where the file does not say it any more.
pub struct Salvaging {
    pub community: PathBuf,
    pub key: DataKey,
    /// By the caller's clock.
    pub at: DateTime<Utc>,
    /// What the history says of the repair, and of an operation whose name is lost.
    pub label: String,
    pub lost_label: String,
    /// How a kept label reads.
    pub say: fn(&str) -> String,
    /// Of the community, where the row that says which it is is lost.
    pub id: Option<String>,
    pub name: String,
    pub zone: String,
    /// The newest operation of the backup that could be had back instead.
    pub since: Option<String>,
}

/// Rows of one kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct RowsSaved {
    /// Read from the file.
    #[ts(type = "number")]
    pub kept: i64,
    /// Lost in the file, and had back from the log.
    #[ts(type = "number")]
    pub back: i64,
    /// Known to have been there, and lost.
    #[ts(type = "number")]
    pub lost: i64,
}

impl RowsSaved {
    fn add(&mut self, other: Self) {
        *self = Self { kept: self.kept + other.kept, back: self.back + other.back, lost: self.lost + other.lost };
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct NounSaved {
    pub noun: Noun,
    #[serde(flatten)]
    pub rows: RowsSaved,
}

/// What was saved of a damaged community, and what was lost. Figures only.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Salvage {
    /// Pages of 4096 bytes that there were.
    #[ts(type = "number")]
    pub pages: usize,
    /// Of these, such as could not be read.
    #[ts(type = "number")]
    pub unreadable: usize,
    pub nouns: Vec<NounSaved>,
    /// All that hangs on them: phone numbers, promises, attendance.
    pub details: RowsSaved,
    /// Rows that named something lost and go on without it.
    #[ts(type = "number")]
    pub cut: i64,
    /// Rows that make no sense without what is lost, and went with it.
    #[ts(type = "number")]
    pub dropped: i64,
    /// Rows that were read and could not be told to belong anywhere.
    #[ts(type = "number")]
    pub unplaced: i64,
    #[ts(type = "number")]
    pub operations_lost: i64,
    #[ts(type = "number")]
    pub entries_lost: i64,
    /// The log has gaps: more may be lost than is known.
    pub at_least: bool,
    /// The newest operation that was saved.
    pub operation: Option<String>,
    /// Instant of it.
    pub newest_at: Option<String>,
    /// Which community it is; none where the row that says so is lost.
    pub community: Option<String>,
    /// Entries of the log that are younger than the backup that could be had back instead; none where that cannot be told.
    #[ts(type = "number | null")]
    pub since: Option<i64>,
    /// What does not hold in the repaired file: nothing, unless the repair itself failed.
    pub findings: Vec<Finding>,
}

impl Salvage {
    /// Rows that are known to be lost.
    pub fn lost(&self) -> i64 {
        self.nouns.iter().map(|noun| noun.rows.lost).sum::<i64>() + self.details.lost + self.dropped + self.unplaced
    }

    /// People, efforts, tasks and meetings that are there: what a backup counts too.
    pub fn main(&self) -> i64 {
        let counted = [Noun::People, Noun::Efforts, Noun::Tasks, Noun::Meetings];
        self.nouns.iter().filter(|noun| counted.contains(&noun.noun)).map(|noun| noun.rows.kept + noun.rows.back).sum()
    }
}

/// Where the main records of a noun lie.
const NOUNS: &[(Noun, &str)] = &[
    (Noun::People, "people"),
    (Noun::Efforts, "efforts"),
    (Noun::Tasks, "tasks"),
    (Noun::Meetings, "meetings"),
    (Noun::Hours, "hours"),
    (Noun::Recognitions, "recognitions"),
    (Noun::Calendars, "calendars"),
    (Noun::Documents, "documents"),
    (Noun::Resources, "resources"),
    (Noun::Settings, "settings"),
];

/// The first pages of tables, and the newest migration, as far as the file still says so.
struct Plan {
    roots: BTreeMap<String, u32>,
    version: Option<i64>,
}

/// A row of the schema: what it is, its name, the table's, its first page, and the statement.
fn root(values: &[Value]) -> Option<(String, u32)> {
    match values {
        [Value::Text(kind), Value::Text(name), Value::Text(_), Value::Whole(page), ..] if kind == "table" => {
            Some((name.clone(), u32::try_from(*page).ok().filter(|page| *page > 0)?))
        }
        _ => None,
    }
}

fn is_schema(values: &[Value]) -> bool {
    let kinds = ["table", "index", "view", "trigger"];
    matches!(values, [Value::Text(kind), Value::Text(_), Value::Text(_), Value::Whole(_), Value::Text(_) | Value::Null]
        if kinds.contains(&kind.as_str()))
}

fn plan(pages: &mut Pages, forest: &mut Forest) -> Plan {
    let tree = forest.walk(1);
    let mut roots = BTreeMap::new();
    read(pages, &tree.leaves, |row| roots.extend(root(&row.values)));
    if tree.torn {
        for top in forest.strays() {
            let mut found = Vec::new();
            read(pages, &[top], |row| found.push(row.values));
            if !found.is_empty() && found.iter().all(|values| is_schema(values)) {
                forest.walk(top);
                roots.extend(found.iter().filter_map(|values| root(values)));
            }
        }
    }
    let mut version = None;
    if let Some(root) = roots.get("_sqlx_migrations") {
        let leaves = forest.walk(*root).leaves;
        read(pages, &leaves, |row| {
            if let Some(Value::Whole(number)) = row.values.first() {
                version = version.max(Some(*number));
            }
        });
    }
    Plan { roots, version }
}

async fn connect(made: &Made, key: &DataKey) -> Result<SqliteConnection> {
    let options =
        open::options(&made.path, key).journal_mode(SqliteJournalMode::Delete).foreign_keys(false).create_if_missing(true);
    Ok(options.connect().await?)
}

/// Saves what can be read into a file beside the community, and says what that is. The community must be closed everywhere.
///
/// # Errors
/// [`StoreError::Damaged`] where nothing can be read by this key; [`StoreError::InUse`]; [`StoreError::Newer`]; [`StoreError::Full`].
pub async fn salvage(salvaging: &Salvaging, watch: &Watch) -> Result<(Salvage, Made)> {
    let made = Made::begin(&salvaging.community)?;
    let (path, key) = (salvaging.community.clone(), salvaging.key.clone());
    let read = tokio::task::spawn_blocking(move || {
        let Some(mut pages) = Pages::open(&path, &key)? else {
            let empty = std::fs::metadata(&path).is_ok_and(|file| file.len() == 0);
            return Err(StoreError::Damaged(if empty { Damage::Empty } else { Damage::WrongKey }));
        };
        let mut forest = Forest::of(&mut pages);
        let plan = plan(&mut pages, &mut forest);
        Ok((pages, forest, plan))
    });
    let (mut pages, mut forest, plan) = read.await.map_err(StoreError::damaged)??;
    watch.go_on()?;
    let (total, unreadable) = (pages.all(), pages.all() - pages.readable());

    let mut conn = connect(&made, &salvaging.key).await?;
    open::migrate_to(&mut conn, plan.version).await?;
    conn.execute(include_str!("begin.sql")).await?;
    let told = |done: usize| {
        (watch.tell)(done as u64, 130);
        watch.go_on()
    };
    let filling = fill::fill(&mut conn, &mut pages, &mut forest, &plan.roots, told).await?;
    conn.execute(include_str!("commit.sql")).await?;
    drop((pages, forest));
    open::migrate(&mut conn).await?;
    (watch.tell)(100, 130);

    conn.execute(include_str!("begin.sql")).await?;
    let torn = |table: &str| filling.tables.get(table).is_none_or(|filled: &Filled| filled.torn);
    let at_least = torn("operations") || torn("change_log");
    let history = mend::history(&mut conn, salvaging, at_least).await?;
    let mut saved: BTreeMap<&str, RowsSaved> = BTreeMap::new();
    for (table, filled) in &filling.tables {
        saved.insert(table, RowsSaved { kept: filled.rows, back: 0, lost: 0 });
    }
    for logged in LOGGED.iter().filter(|logged| torn(logged.name)) {
        let (back, lost) = mend::bring_back(&mut conn, logged.name).await?;
        let rows = saved.entry(logged.name).or_default();
        (rows.back, rows.lost) = (back, lost);
    }
    conn.execute(include_str!("commit.sql")).await?;
    let newest = mend::newest(&mut conn).await?;
    let community = mend::community(&mut conn).await?;
    let since = match &salvaging.since {
        Some(operation) => mend::since(&mut conn, operation).await?,
        None => None,
    };
    conn.close().await?;
    (watch.tell)(110, 130);
    watch.go_on()?;

    let store = Store::open(&made.path, &salvaging.key).await?;
    let orphans = mend::mend(&store, salvaging).await?;
    (watch.tell)(120, 130);
    let checked = store.check().await?;
    store.close().await?;

    // Every table of the log is a table of the file, so each has its figures.
    let of = |table: &str| saved.get(table).map_or(RowsSaved { kept: 0, back: 0, lost: 0 }, |rows| *rows);
    let mut details = RowsSaved::default();
    for logged in LOGGED.iter().filter(|logged| NOUNS.iter().all(|(_, table)| *table != logged.name)) {
        details.add(of(logged.name));
    }
    let nouns = NOUNS.iter().map(|(noun, table)| NounSaved { noun: *noun, rows: of(table) });
    let salvage = Salvage {
        pages: total,
        unreadable,
        nouns: nouns.collect(),
        details,
        cut: orphans.cut,
        dropped: orphans.dropped,
        unplaced: filling.unplaced,
        operations_lost: history.operations_lost,
        entries_lost: history.entries_lost,
        at_least,
        newest_at: newest.as_ref().map(|(_, at)| crate::instant(*at)),
        operation: newest.map(|(id, _)| id),
        community,
        since,
        findings: checked.findings,
    };
    Ok((salvage, made))
}

/// A backup's database beside the community, to be put in its place; and its slots.
pub async fn of_backup(community: &std::path::Path, backup: &Backup, watch: &Watch) -> Result<(KeySlots, Made)> {
    let made = Made::begin(community)?;
    crate::backups::unpack(backup, made.path.clone(), watch).await?;
    let slots = KeySlots::read(&made.path)?;
    open::remove(&KeySlots::path_of(&made.path))?;
    Ok((slots, made))
}

#[cfg(test)]
mod tests {
    use std::io::{Seek, SeekFrom, Write};

    use sqlx::Row;

    use super::*;
    use crate::{Operation, settings};

    fn at() -> DateTime<Utc> {
        "2026-11-22T09:00:00Z".parse().expect("a constant")
    }

    fn salvaging(community: &std::path::Path, key: &DataKey) -> Salvaging {
        Salvaging {
            community: community.into(),
            key: key.clone(),
            at: at(),
            label: "Repaired".into(),
            lost_label: "Lost".into(),
            say: str::to_owned,
            id: None,
            name: "Saved".into(),
            zone: "UTC".into(),
            since: None,
        }
    }

    /// A closed community with some hundred settings, each its own operation's worth of log.
    async fn community(path: &std::path::Path, key: &DataKey) {
        KeySlots::empty().write(path).expect("slots");
        let store = Store::create(path, key).await.expect("a file");
        let mut tx = store.begin(Operation::change("test", "Make", at())).await.expect("an operation");
        crate::community::create(&mut tx, "Harbour", "UTC", false).await.expect("a community");
        tx.commit().await.expect("kept");
        for round in 0..5 {
            let mut tx = store.begin(Operation::change("test", format!("Round {round}"), at())).await.expect("an operation");
            for n in 0..60 {
                let value = serde_json::json!("x".repeat(if n == 7 { 9_000 } else { 300 }));
                settings::set(&mut tx, &format!("of {round} {n:03}"), &value).await.expect("a setting");
            }
            tx.commit().await.expect("kept");
        }
        store.close().await.expect("closed");
        // Noted as an opening does.
        let store = Store::open(path, key).await.expect("it opens");
        store.close().await.expect("closed");
    }

    /// Pages of one table, by SQLite's own count.
    async fn pages_of(path: &std::path::Path, key: &DataKey, table: &str) -> Vec<u32> {
        let mut conn = open::reading(path, key).connect().await.expect("it opens");
        let root: i64 = sqlx::query("SELECT rootpage FROM sqlite_schema WHERE name = ?1")
            .bind(table)
            .fetch_one(&mut conn)
            .await
            .expect("a table")
            .get(0);
        conn.close().await.expect("closed");
        let mut pages = Pages::open(path, key).expect("readable").expect("its key");
        let mut forest = Forest::of(&mut pages);
        let root = u32::try_from(root).expect("a page");
        let mut all = vec![root];
        all.extend(forest.walk(root).leaves);
        all
    }

    fn ruin(path: &std::path::Path, page: u32) {
        let mut file = std::fs::OpenOptions::new().write(true).open(path).expect("the file");
        file.seek(SeekFrom::Start(u64::from(page - 1) * 4096 + 700)).and_then(|_| file.write_all(&[0xA5; 900])).expect("ruined");
    }

    async fn count(path: &std::path::Path, key: &DataKey) -> (i64, String) {
        let store = Store::open(path, key).await.expect("the repaired file opens");
        let all = settings::all(store.readers()).await.expect("settings");
        let findings = store.check().await.expect("a check").findings;
        store.close().await.expect("closed");
        (all.len() as i64, format!("{findings:?}"))
    }

    #[tokio::test]
    async fn rows_of_lost_pages_come_back_from_the_log() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let path = folder.path().join("a.hearth");
        let key = DataKey::random().expect("random bytes");
        community(&path, &key).await;
        let good = std::fs::read(&path).expect("the file");
        let pages = pages_of(&path, &key, "settings").await;
        assert!(pages.len() > 10, "a table of several pages: {pages:?}");
        for lost in [vec![pages[3]], vec![pages[0]], vec![pages[0], pages[2], pages[5]], vec![1], vec![1, pages[0]]] {
            std::fs::write(&path, &good).expect("whole again");
            lost.iter().for_each(|page| ruin(&path, *page));
            let (salvage, made) = salvage(&salvaging(&path, &key), &Watch::nobody()).await.expect("something is saved");
            assert_eq!(salvage.unreadable, lost.len(), "so many pages are lost");
            assert_eq!(salvage.lost(), 0, "and no row: {lost:?} {salvage:?}");
            assert!(salvage.findings.is_empty(), "the file is whole: {salvage:?}");
            made.put(None).expect("in its place");
            assert_eq!(count(&path, &key).await, (300, "[]".into()), "every setting is there: {lost:?}");
        }
    }

    #[tokio::test]
    async fn a_lost_log_keeps_the_tables_and_says_what_of_it_is_lost() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let path = folder.path().join("a.hearth");
        let key = DataKey::random().expect("random bytes");
        community(&path, &key).await;
        let (log, operations) = (pages_of(&path, &key, "change_log").await, pages_of(&path, &key, "operations").await);
        ruin(&path, log[4]);
        ruin(&path, log[9]);
        ruin(&path, *operations.last().expect("a page"));
        let (salvage, made) = salvage(&salvaging(&path, &key), &Watch::nobody()).await.expect("something is saved");
        assert!(salvage.at_least && salvage.lost() == 0, "no row is lost: {salvage:?}");
        assert!(salvage.findings.is_empty(), "log and tables agree again: {salvage:?}");
        made.put(None).expect("in its place");
        assert_eq!(count(&path, &key).await.0, 300, "every setting is there");
    }
}
