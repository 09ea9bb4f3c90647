//! After an erasure: nothing of it remains in the segments of the search, in the corners of pages, or in the write-ahead log.

use sqlx::{Executor, Row};

use crate::{Result, Store};

impl Store {
    /// Writes the file anew without anything that was erased. Readers go on meanwhile, writers wait.
    pub async fn clean(&self) -> Result<()> {
        let mut writer = self.apart().await?;
        let conn = writer.connection();
        conn.execute(include_str!("optimise.sql")).await?;
        conn.execute(include_str!("vacuum.sql")).await?;
        // Where somebody still reads the state before, the log keeps it for them: it is folded again at the end, and asked for again when the
        // community is opened.
        let folded: i64 = sqlx::query(include_str!("../open/fold.sql")).fetch_one(&mut *conn).await?.get(0);
        if folded == 0 {
            conn.execute(include_str!("cleaned.sql")).await?;
        }
        tracing::info!(folded = folded == 0, "cleaned after an erasure");
        Ok(())
    }
}
