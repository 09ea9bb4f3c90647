//! Through what was made of a batch, a portion at a time and in the order of its people. Deliberately not here: what is done with it.

use hearth_store::batches::{self, MadeRow};

use crate::{App, AppError};

/// Where a walk has come to.
pub(super) struct Walk<'a> {
    app: &'a App,
    batch: &'a str,
    states: &'a [&'a str],
    after: i64,
}

impl<'a> Walk<'a> {
    /// `states` are some of `made` and `kept`.
    pub fn through(app: &'a App, batch: &'a str, states: &'a [&'a str]) -> Self {
        Self { app, batch, states, after: -1 }
    }

    /// At most so many of those who come next; `None` behind the last.
    pub async fn next(&mut self, most: usize) -> Result<Option<Vec<MadeRow>>, AppError> {
        let open = self.app.community()?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let rows = batches::made(open.store.readers(), self.batch, self.states, self.after, most).await?;
        let Some(last) = rows.last() else { return Ok(None) };
        self.after = last.position;
        Ok(Some(rows))
    }
}
