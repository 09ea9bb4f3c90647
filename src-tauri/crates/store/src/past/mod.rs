//! A community as it was: its logged tables on a past day, for every read there is. A connection of its own gets temporary tables that stand
//! in front of those of the file, rewound by undoing the log in thought; tables that nothing has happened to since are read where they are.
//! All of it is in memory, and gone when the connection closes. Deliberately not here: which day is meant (app), and undo (`changes`).
//!
//! What is known of a row in the past is what the log says: the first change of a column after that instant says what it held before, and
//! a removal says what the whole row held. A row that no entry speaks of is as it is now. What was struck out of the log (somebody was
//! erased) is not there either. Tables that are not logged (a calendar's events, drafts) are as they are now.

mod rewind;

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use sqlx::{Row, SqlitePool, sqlite::SqlitePoolOptions};

use crate::{DataKey, Result, Store, open};

/// How far the way back is, and whether to go on.
pub type Steps<'a> = &'a (dyn Fn(u64, u64) -> bool + Sync);

/// A community as it was, and how far the log went when it was looked at.
pub struct Past {
    /// Reads of it are those of any store; nothing is written.
    pub store: Store,
    /// Once the log goes further than this it must be looked at anew.
    pub newest: i64,
}

impl Store {
    /// The community as it was right before an instant, as the file writes it. `None`: stopped on the way.
    pub async fn as_of(&self, key: &DataKey, before: &str, steps: Steps<'_>) -> Result<Option<Past>> {
        let made = Arc::new(AtomicBool::new(false));
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .after_connect(move |conn, _| {
                let again = made.swap(true, Ordering::Relaxed);
                Box::pin(async move {
                    // A second connection would lack the temporary tables, and tell the present as the past.
                    if again { Err(sqlx::Error::PoolClosed) } else { open::forbid_attach(conn).await }
                })
            })
            // References would be sought among the temporary tables alone.
            .connect_with(open::options(self.path(), key).read_only(true).foreign_keys(false))
            .await?;
        let mut conn = pool.acquire().await?;
        let rewound = rewind::rewind(&mut conn, before, steps).await;
        drop(conn);
        match rewound {
            Ok(Some(newest)) => Ok(Some(Past { store: self.read_through(pool), newest })),
            Ok(None) => {
                pool.close().await;
                Ok(None)
            }
            Err(e) => {
                pool.close().await;
                Err(e)
            }
        }
    }

    /// How far the log goes.
    pub async fn newest_operation(&self) -> Result<i64> {
        newest(self.readers()).await
    }

    /// When the log begins, as the file writes it: of what was before, nothing is known.
    pub async fn log_begins(&self) -> Result<Option<String>> {
        Ok(sqlx::query(include_str!("beginning.sql")).fetch_one(self.readers()).await?.get(0))
    }
}

async fn newest(pool: &SqlitePool) -> Result<i64> {
    Ok(sqlx::query(include_str!("newest.sql")).fetch_one(pool).await?.get(0))
}
