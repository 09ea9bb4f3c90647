//! Which communities were open lately. A small file of paths beside the program's state; no personal data.

use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

use crate::{
    App, AppError, None as NoArgs,
    ports::{KeychainTrouble, system_zone},
};

/// What the first page offers.
#[derive(Debug, Serialize, TS)]
pub struct KnownCommunities {
    /// Paths, newest first; those that are gone are left out.
    pub recent: Vec<String>,
    /// Where new communities are put.
    pub folder: String,
    /// Whether a keychain answers; without one a passphrase is needed.
    pub keychain: bool,
    /// This system's zone, as a first guess.
    pub zone: String,
}

pub(super) fn read(app: &App) -> Vec<String> {
    let text = std::fs::read(app.ports.places.state.join("recent.json"));
    // A list of shortcuts: where it is unreadable it is made anew, nothing is lost.
    text.ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
}

/// Puts a community at the head of the list. Failing to is no reason to stop.
pub(super) fn remember(app: &App, path: &Path) {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.into()).display().to_string();
    let mut recent = read(app);
    recent.retain(|known| *known != path);
    recent.insert(0, path);
    recent.truncate(12);
    let state = &app.ports.places.state;
    let written = std::fs::create_dir_all(state).and_then(|()| {
        std::fs::write(state.join("recent.json"), serde_json::to_vec_pretty(&recent).unwrap_or_else(|_| b"[]".to_vec()))
    });
    if let Err(e) = written {
        tracing::warn!(kind = ?e.kind(), "the list of recent communities was not written");
    }
}

/// The communities that were open lately, and where a new one would go.
pub async fn known(app: &App, _: NoArgs) -> Result<KnownCommunities, AppError> {
    let secrets = app.ports.secrets.clone();
    let keychain = super::unlock::blocking(move || {
        Ok(!matches!(secrets.get("probe"), Err(KeychainTrouble::Absent | KeychainTrouble::Refused(_))))
    })
    .await?;
    Ok(KnownCommunities {
        recent: read(app).into_iter().filter(|path| Path::new(path).is_file()).collect(),
        folder: app.ports.places.communities.display().to_string(),
        keychain,
        zone: system_zone(),
    })
}
