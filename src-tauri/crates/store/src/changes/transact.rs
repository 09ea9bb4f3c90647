//! An operation from `BEGIN IMMEDIATE` to commit. An abandoned one is rolled back before the connection is used again.

use std::ops::{Deref, DerefMut};

use serde_json::Value;
use sqlx::{Executor, Row, SqliteConnection};
use tokio::sync::OwnedMutexGuard;

use super::tables::LOGGED;
use crate::{
    Result, Store, StoreError, index,
    open::{Place, Turn, data_version},
};

/// An operation of more rows than this leaves a cache behind that the next ones do not need.
const LARGE: i64 = 20_000;

/// Who is behind a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationKind {
    /// The user's: can be undone.
    Change,
    /// A calendar's answer: another sync brings it back, so it is not undone.
    Sync,
    /// Hearth's own housekeeping, such as planning a series further.
    Upkeep,
    Undo,
    Redo,
}

impl OperationKind {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Sync => "sync",
            Self::Upkeep => "upkeep",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }
}

/// One user action.
pub struct Operation {
    pub kind: OperationKind,
    /// The command's name, such as `people_add`.
    pub name: &'static str,
    /// What the user reads in "Undo …" and in the history. The store keeps it as it is: the caller knows the language.
    pub label: String,
    /// When, by the caller's clock.
    pub at: chrono::DateTime<chrono::Utc>,
}

impl Operation {
    /// A change made by the user.
    pub fn change(name: &'static str, label: impl Into<String>, at: chrono::DateTime<chrono::Utc>) -> Self {
        Self { kind: OperationKind::Change, name, label: label.into(), at }
    }
}

/// The one writing connection and whether a transaction was left open on it.
pub struct Writer {
    conn: SqliteConnection,
    open: bool,
    /// Held from the beginning of an operation to its end, against other programs.
    turn: Option<Turn>,
    /// SQLite's count of what others have committed, as it was seen last.
    outside: i64,
}

impl Writer {
    pub(crate) fn new(conn: SqliteConnection, outside: i64) -> Self {
        Self { conn, open: false, turn: None, outside }
    }

    /// Whether another program has committed since this was asked last.
    pub(crate) async fn changed_outside(&mut self) -> Result<bool> {
        let seen = data_version(&mut self.conn).await?;
        Ok(std::mem::replace(&mut self.outside, seen) != seen)
    }

    pub(crate) fn connection(&mut self) -> &mut SqliteConnection {
        &mut self.conn
    }

    pub(crate) fn into_connection(self) -> SqliteConnection {
        self.conn
    }

    async fn roll_back(&mut self) -> Result<()> {
        let undone = self.conn.execute("ROLLBACK").await;
        self.open = false;
        self.turn = None;
        match undone {
            Ok(_) => Ok(()),
            // A full disk makes SQLite roll back by itself; that there is nothing left to roll back must not hide why.
            Err(sqlx::Error::Database(e)) if e.message().contains("no transaction is active") => Ok(()),
            Err(e) => Err(e.into()),
        }
    }
}

/// An operation under way: writes go through it, as through a connection.
pub struct Transaction {
    writer: OwnedMutexGuard<Writer>,
    pub(crate) n: i64,
    id: String,
    kind: OperationKind,
    name: &'static str,
    label: String,
    at: chrono::DateTime<chrono::Utc>,
    /// What the history finds it by, besides what is kept of its label.
    words: String,
}

/// What a finished operation did.
#[derive(Debug, Clone)]
pub struct Committed {
    /// The operation's id and label; `None` where nothing was changed and so nothing was logged.
    pub operation: Option<(String, String)>,
    pub kind: OperationKind,
    /// Topics whose data went stale.
    pub stale: Vec<&'static str>,
    /// Log entries written.
    pub rows: i64,
}

impl Store {
    /// Begins an operation; waits for the one before it to end.
    pub async fn begin(&self, operation: Operation) -> Result<Transaction> {
        self.begin_on(operation, None).await
    }

    /// The writing connection outside of any operation, for tables that are not logged: the log refuses every other.
    pub(crate) async fn apart(&self) -> Result<Apart> {
        let mut writer = self.writer.clone().lock_owned().await;
        if writer.open {
            writer.roll_back().await?;
        }
        self.take_turn(&mut writer).await?;
        Ok(Apart(writer))
    }

    /// Waits for other programs to end what they write, and sees that the file is still the one that was opened.
    async fn take_turn(&self, writer: &mut Writer) -> Result<()> {
        if self.only_looked_at {
            return Err(StoreError::OnlyLookedAt);
        }
        if Place::of(self.path()) != Some(self.place) {
            return Err(StoreError::Gone { path: self.path().into() });
        }
        writer.turn = Some(Turn::take(self.path()).await?);
        Ok(())
    }

    pub(super) async fn begin_on(&self, operation: Operation, target: Option<i64>) -> Result<Transaction> {
        let mut writer = self.writer.clone().lock_owned().await;
        if writer.open {
            writer.roll_back().await?;
        }
        self.take_turn(&mut writer).await?;
        writer.open = true;
        if let Err(e) = writer.conn.execute("BEGIN IMMEDIATE").await {
            writer.open = false;
            writer.turn = None;
            return Err(e.into());
        }
        let id = crate::new_id(operation.at);
        let n = match number(&mut writer.conn, &operation, &id, target).await {
            Ok(n) => n,
            Err(e) => {
                writer.roll_back().await?;
                return Err(e);
            }
        };
        let Operation { kind, name, label, at } = operation;
        Ok(Transaction { writer, n, id, kind, name, label, at, words: String::new() })
    }
}

/// The operation's number, which its entries in the log will carry.
async fn number(conn: &mut SqliteConnection, operation: &Operation, id: &str, target: Option<i64>) -> Result<i64> {
    let n: i64 = sqlx::query(include_str!("begin.sql"))
        .bind(id)
        .bind(operation.kind.word())
        .bind(operation.name)
        .bind(&operation.label)
        .bind(crate::instant(operation.at))
        .bind(target)
        .fetch_one(&mut *conn)
        .await?
        .get(0);
    sqlx::query(include_str!("begin_current.sql")).bind(n).execute(conn).await?;
    Ok(n)
}

/// The writing connection outside of any operation.
pub(crate) struct Apart(OwnedMutexGuard<Writer>);

impl Apart {
    pub(crate) fn connection(&mut self) -> &mut SqliteConnection {
        &mut self.0.conn
    }

    /// An older state is about to be put back: that newer operations were acknowledged counts no more.
    pub(crate) fn forget_acknowledged(&mut self) {
        if let Some(turn) = &mut self.0.turn {
            turn.forget();
        }
    }
}

impl Drop for Apart {
    fn drop(&mut self) {
        self.0.turn = None;
    }
}

/// An operation that is given up by dropping it is rolled back at once, and not only by the next one: others wait for its turn.
impl Drop for Transaction {
    fn drop(&mut self) {
        if !self.writer.open {
            return;
        }
        let writer = OwnedMutexGuard::mutex(&self.writer).clone();
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                let mut writer = writer.lock_owned().await;
                if writer.open
                    && let Err(e) = writer.roll_back().await
                {
                    tracing::warn!(error = %e, "an operation that was given up was not rolled back");
                }
            });
        }
    }
}

impl Deref for Transaction {
    type Target = SqliteConnection;
    fn deref(&self) -> &SqliteConnection {
        &self.writer.conn
    }
}

impl DerefMut for Transaction {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.writer.conn
    }
}

impl Transaction {
    /// A fresh id, stamped with the operation's instant.
    pub fn new_id(&self) -> String {
        crate::new_id(self.at)
    }

    /// The operation's instant as the file holds it.
    pub fn now(&self) -> String {
        crate::instant(self.at)
    }

    /// Says better what was done, once it is known (a count, a name).
    pub async fn relabel(&mut self, label: impl Into<String>) -> Result<()> {
        self.label = label.into();
        sqlx::query(include_str!("relabel.sql")).bind(self.n).bind(&self.label).execute(&mut self.writer.conn).await?;
        Ok(())
    }

    /// The label as its reader sees it now: the history is found by these words too.
    pub fn found_by(&mut self, words: String) {
        self.words = words;
    }

    /// Log entries of this operation so far.
    pub(super) async fn changed(&mut self) -> Result<i64> {
        let touched = sqlx::query(include_str!("entries.sql")).bind(self.n).fetch_all(&mut self.writer.conn).await?;
        Ok(touched.iter().map(|row| row.get::<i64, _>(1)).sum())
    }

    /// Ends the operation: derived rows are rebuilt, and everything reaches the disk or nothing does.
    pub async fn commit(mut self) -> Result<Committed> {
        let conn = &mut self.writer.conn;
        let touched = sqlx::query(include_str!("entries.sql")).bind(self.n).fetch_all(&mut *conn).await?;
        let rows: i64 = touched.iter().map(|row| row.get::<i64, _>(1)).sum();
        let mut stale: Vec<&'static str> = Vec::new();
        for row in &touched {
            let table: String = row.get(0);
            if let Some(logged) = LOGGED.iter().find(|logged| logged.name == table)
                && !stale.contains(&logged.topic)
            {
                stale.push(logged.topic);
            }
        }
        if rows == 0 && self.kind == OperationKind::Change {
            self.writer.roll_back().await?;
            return Ok(Committed { operation: None, kind: self.kind, stale: Vec::new(), rows: 0 });
        }
        index::rebuild(conn).await?;
        sqlx::query(include_str!("told.sql")).bind(self.n).bind(rows).execute(&mut *conn).await?;
        if self.kind != OperationKind::Sync {
            for topic in &stale {
                sqlx::query(include_str!("topic.sql")).bind(self.n).bind(*topic).execute(&mut *conn).await?;
            }
            sqlx::query(include_str!("words.sql"))
                .bind(self.n)
                .bind(findable(&self.words, &self.label))
                .execute(&mut *conn)
                .await?;
        }
        conn.execute(include_str!("end.sql")).await?;
        conn.execute("COMMIT").await?;
        self.writer.open = false;
        // One that logged nothing may have taken itself out of the history.
        if let Some(turn) = self.writer.turn.as_mut().filter(|_| rows > 0) {
            turn.acknowledge(self.n);
        }
        self.writer.turn = None;
        if rows > LARGE {
            self.writer.conn.execute(include_str!("shrink.sql")).await?;
        }
        if self.kind != OperationKind::Sync {
            stale.push("history");
        }
        tracing::info!(operation = %self.id, name = self.name, rows, "committed");
        Ok(Committed { operation: Some((self.id.clone(), self.label.clone())), kind: self.kind, stale, rows })
    }

    /// Gives the operation up: nothing of it remains.
    pub async fn roll_back(mut self) -> Result<()> {
        self.writer.roll_back().await
    }
}

/// What an operation is found by: its label as it was said, and the names in the label as it is kept (a message and its values).
/// Characters of scripts without spaces stand apart, so that any of them is found.
pub(crate) fn findable(said: &str, kept: &str) -> String {
    let mut texts = vec![said.to_owned()];
    match serde_json::from_str::<Value>(kept) {
        Ok(message) => values(&message, &mut texts),
        Err(_) => texts.push(kept.to_owned()),
    }
    let mut out = String::new();
    for c in texts.join(" ").chars() {
        if hearth_core::people::is_unspaced(c) {
            out.extend([' ', c, ' ']);
        } else {
            out.push(c);
        }
    }
    out
}

fn values(message: &Value, into: &mut Vec<String>) {
    match message {
        Value::String(text) => into.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|one| values(one, into)),
        // The name of a message is no word of its.
        Value::Object(all) => all.iter().filter(|(key, _)| *key != "id").for_each(|(_, one)| values(one, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
