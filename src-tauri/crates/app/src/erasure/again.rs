//! What an erasure asks for later: whoever an older backup holds is erased again, and a file that was not cleaned is.

use hearth_store::{Store, backups::Prepared, erasure::Ledger};
use hearth_texts::said;

use super::{called, in_words, operation};
use crate::{App, AppError};

/// Erases in a copy of a backup whoever was erased in the community since.
pub(crate) async fn again(app: &App, community: &Store, prepared: &Prepared) -> Result<(), AppError> {
    let ledger = hearth_store::erasure::ledger(community.readers()).await?;
    if ledger.erasures.is_empty() {
        return Ok(());
    }
    let copy = prepared.open().await?;
    let erased = by_ledger(app, &ledger, &copy, &app.today()?.to_string()).await;
    copy.close().await?;
    erased
}

/// Erases in an older file whoever the ledger of a younger one names.
pub(crate) async fn by_ledger(app: &App, ledger: &Ledger, older: &Store, today: &str) -> Result<(), AppError> {
    let label = said!("erasure-again-label");
    hearth_store::erasure::again(older, ledger, today, &called, in_words, || operation(app, &label)).await?;
    Ok(())
}

/// Cleans the file where a program ended between an erasure and this; nobody waits for it.
pub(crate) fn finish_cleaning(app: &App) {
    let Ok(open) = app.community() else { return };
    tokio::spawn(async move {
        let cleaned = async {
            if hearth_store::erasure::uncleaned(open.store.readers()).await? {
                open.store.clean().await?;
            }
            Ok::<(), hearth_store::StoreError>(())
        };
        if let Err(e) = cleaned.await {
            tracing::warn!(error = %e, "the file was not cleaned after an erasure");
        }
    });
}
