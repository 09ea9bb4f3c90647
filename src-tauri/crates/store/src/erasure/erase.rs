//! Erasing, as one operation that cannot be undone; and trying it, which tells exactly what it would do.

use hearth_core::{erasure::Marks, people::name_key};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sqlx::{Executor, FromRow, SqliteConnection};
use ts_rs::TS;

use super::{PLACES, References, ledger, marks, redact};
use crate::{Operation, Result, Store, StoreError, Transaction};

/// Labels that are searched anew together.
const CHUNK: usize = 5_000;

/// What becomes of a person's record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "ErasureWay")]
pub enum Way {
    /// It goes with all that hangs on it; counts stay as figures of the community.
    Erased,
    /// It stays for the counts, without anything that says who it was.
    Anonymised,
}

impl Way {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Erased => "erased",
            Self::Anonymised => "anonymised",
        }
    }

    pub(super) fn from_word(word: &str) -> Result<Self> {
        match word {
            "erased" => Ok(Self::Erased),
            "anonymised" => Ok(Self::Anonymised),
            other => Err(StoreError::damaged(format_args!("{other} is no way of erasing"))),
        }
    }
}

/// How many rows of one place are meant. `table` is a name of a table, or of a calendar.
#[derive(Debug, Clone, PartialEq, Eq, FromRow, Serialize, TS)]
#[ts(rename = "ErasurePlace")]
pub struct PlaceCount {
    #[sqlx(rename = "place")]
    pub table: String,
    #[ts(type = "number")]
    pub rows: i64,
}

/// A file on the disk, as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct PaperFile {
    pub id: String,
    pub title: String,
    pub path: String,
    pub sha256: String,
    /// It is about others, too.
    pub shared: bool,
}

/// What an erasure did, or would do.
#[derive(Debug, Clone, Default)]
pub struct Erased {
    /// Every id under which the people were kept.
    pub ids: Vec<String>,
    /// Rows that are theirs, by table.
    pub rows: Vec<PlaceCount>,
    /// Records of others that name them.
    pub named: Vec<PlaceCount>,
    /// Texts of others out of which something is taken, by table.
    pub texts: Vec<PlaceCount>,
    /// Texts that hold a name which may mean somebody else: they stay as they are.
    pub ambiguous: Vec<PlaceCount>,
    /// Entries of the log that lose their values.
    pub log: i64,
    /// Labels in the history that lose a name.
    pub labels: i64,
    /// Copies of events, by calendar.
    pub events: Vec<PlaceCount>,
    pub papers: Vec<PaperFile>,
    /// Where everything known of them was written to.
    pub handed_out: Vec<String>,
}

/// How it is done.
pub struct Erasing<'a> {
    pub people: &'a [String],
    pub way: Way,
    /// The community's own day.
    pub today: &'a str,
    /// What a record without a name is called, by its number.
    pub called: &'a (dyn Fn(i64) -> String + Send + Sync),
}

/// Erases people in an operation of its own kind, which the caller commits; `said` says a kept label as its reader sees it, for the search.
/// The file still has to be cleaned, see [`Store::clean`].
///
/// # Errors
/// [`StoreError::NotFound`] where neither the tables nor the log know any of them.
pub async fn erase(tx: &mut Transaction, erasing: &Erasing<'_>, said: impl Fn(&str) -> String + Send) -> Result<Erased> {
    let erased = run(tx, erasing).await?;
    search_anew(tx, said).await?;
    Ok(erased)
}

/// What [`erase`] would do. Does it and gives it up.
pub async fn try_erase(store: &Store, erasing: &Erasing<'_>, operation: Operation) -> Result<Erased> {
    let mut tx = store.begin(operation).await?;
    let tried = run(&mut tx, erasing).await;
    tx.roll_back().await?;
    tried
}

async fn run(tx: &mut Transaction, erasing: &Erasing<'_>) -> Result<Erased> {
    let ids = marks::ids(tx, erasing.people).await?;
    let marks = marks::of(tx, ids.clone()).await?;
    let mut erased = before(tx, &ids, &marks).await?;
    if erased.rows.is_empty() && erased.log == 0 {
        return Err(StoreError::NotFound("person"));
    }
    ledger::enter(tx, &ids, &marks, erasing.way).await?;
    rows(tx, &ids, erasing).await?;
    erased.labels = redact::labels(tx, &marks).await?;
    let of_ids = crate::json(&ids)?;
    for statement in include_str!("blank.sql").split(';') {
        sqlx::query(statement).bind(&of_ids).bind(theirs()?).execute(&mut **tx).await?;
    }
    let found = redact::words(tx, &marks).await?;
    let n = tx.n;
    sqlx::query(include_str!("blank_own.sql")).bind(n).execute(&mut **tx).await?;
    // Of the log only what others' rows held in the past; it is counted with the rest of the log.
    let apart = |place: &PlaceCount| matches!(place.table.as_str(), "change_log" | "operations");
    for place in found.redacted {
        match place.table.as_str() {
            "change_log" => erased.log += place.rows,
            "operations" => erased.labels += place.rows,
            // Told by their calendars.
            "events" => {}
            _ => erased.texts.push(place),
        }
    }
    erased.ambiguous = found.ambiguous.into_iter().filter(|place| !apart(place)).collect();
    Ok(erased)
}

/// Tables whose rows are about one person alone, as JSON.
fn theirs() -> Result<String> {
    let tables: Vec<_> =
        PLACES.iter().filter(|place| place.references == References::IsTheirs).map(|place| place.table).collect();
    crate::json(&tables)
}

/// What there is, before anything is touched.
async fn before(conn: &mut SqliteConnection, ids: &[String], marks: &Marks) -> Result<Erased> {
    let of_ids = crate::json(ids)?;
    let mut erased = Erased { ids: ids.to_vec(), ..Erased::default() };
    let people = ("people", "id", References::IsTheirs);
    let places = PLACES.iter().map(|place| (place.table, place.column, place.references));
    for (table, column, references) in std::iter::once(people).chain(places) {
        let statement = format!("SELECT count(*) FROM {table} WHERE {column} IN (SELECT value FROM json_each(?1))");
        let rows: i64 = sqlx::query_scalar(&statement).bind(&of_ids).fetch_one(&mut *conn).await?;
        let list = match references {
            References::IsTheirs => &mut erased.rows,
            References::NamesThem => &mut erased.named,
        };
        if rows > 0 {
            list.push(PlaceCount { table: table.into(), rows });
        }
    }
    erased.log = sqlx::query_scalar(include_str!("logged.sql")).bind(&of_ids).bind(theirs()?).fetch_one(&mut *conn).await?;
    erased.papers = sqlx::query_as(include_str!("papers.sql")).bind(&of_ids).fetch_all(&mut *conn).await?;
    erased.handed_out = sqlx::query_scalar(include_str!("handed_out.sql")).bind(&of_ids).fetch_all(&mut *conn).await?;
    let needles = crate::json(&marks.needles())?;
    erased.events = sqlx::query_as(include_str!("calendars.sql")).bind(needles).fetch_all(conn).await?;
    Ok(erased)
}

async fn rows(tx: &mut Transaction, ids: &[String], erasing: &Erasing<'_>) -> Result<()> {
    for id in ids {
        if erasing.way == Way::Erased {
            tally(tx, id).await?;
        }
        for statement in include_str!("forget.sql").split(';') {
            (&mut **tx).execute(sqlx::query(statement).bind(id)).await?;
        }
        match erasing.way {
            Way::Erased => crate::people::remove(tx, id).await?,
            Way::Anonymised => anonymise(tx, id, erasing).await?,
        }
    }
    Ok(())
}

async fn anonymise(tx: &mut Transaction, id: &str, erasing: &Erasing<'_>) -> Result<()> {
    let number: i64 = sqlx::query_scalar(include_str!("nameless.sql")).fetch_one(&mut **tx).await?;
    let called = (erasing.called)(number);
    let (key, now) = (name_key(&called), tx.now());
    for statement in include_str!("anonymise.sql").split(';') {
        let query = sqlx::query(statement).bind(id).bind(&called).bind(&key).bind(erasing.today).bind(&now);
        (&mut **tx).execute(query).await?;
    }
    Ok(())
}

#[derive(FromRow)]
struct Sum {
    kind: String,
    effort_id: Option<String>,
    meeting_id: Option<String>,
    month: Option<String>,
    amount: i64,
}

async fn tally(tx: &mut Transaction, id: &str) -> Result<()> {
    let now = tx.now();
    let sums: Vec<Sum> = sqlx::query_as(include_str!("tally_sums.sql")).bind(id).bind(now).fetch_all(&mut **tx).await?;
    let rows: Vec<_> = sums
        .into_iter()
        .map(|Sum { kind, effort_id, meeting_id, month, amount }| {
            json!({ "id": tx.new_id(), "kind": kind, "effort": effort_id, "meeting": meeting_id, "month": month, "amount": amount })
        })
        .collect();
    sqlx::query(include_str!("tally.sql")).bind(crate::json(&rows)?).execute(&mut **tx).await?;
    Ok(())
}

/// The search of the history keeps no text of its own, so nothing can be taken out of it: it is made anew.
async fn search_anew(tx: &mut Transaction, said: impl Fn(&str) -> String + Send) -> Result<()> {
    let n = tx.n;
    let labels: Vec<(i64, String)> = sqlx::query_as(include_str!("searched.sql")).bind(n).fetch_all(&mut **tx).await?;
    sqlx::query(include_str!("search_none.sql")).execute(&mut **tx).await?;
    for chunk in labels.chunks(CHUNK) {
        let words: Vec<_> = chunk.iter().map(|(n, label)| json!([n, crate::changes::findable(&said(label), label)])).collect();
        sqlx::query(include_str!("search_words.sql")).bind(crate::json(&words)?).execute(&mut **tx).await?;
    }
    Ok(())
}
