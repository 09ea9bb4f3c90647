//! Whether the open community is whole.

use hearth_texts::said;

use crate::{App, AppError, Done, JobStarted, None as NoArgs};

/// Looks at every page, table and reference, and at the log. Changes nothing.
pub async fn check(app: &App, _: NoArgs) -> Result<JobStarted, AppError> {
    let open = app.community()?;
    Ok(app.start("community_check", said!("community-checking"), move |_, progress| async move {
        progress.set(0, None);
        let checked = open.store.check().await?;
        tracing::info!(pages = checked.pages, findings = checked.findings.len(), "checked");
        Ok(Done::stale(checked, Vec::new()))
    }))
}
