//! The community's key: made on first use, kept in the encrypted file, replaced when it is no longer trusted. Neither can be undone: what a
//! key has signed is in the hands of others.

use hearth_credentials::{Key, fingerprint};
use hearth_store::{
    Operation, OperationKind,
    credentials::{self, KeyRow},
};
use hearth_texts::{Said, said};
use serde::Serialize;
use ts_rs::TS;

use super::settings;
use crate::{App, AppError, Done, None as NoArgs};

/// A key, without what makes it one.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SigningKey {
    /// `did:key:…`, for whoever wants to trust it.
    pub did: String,
    /// Short enough to be compared by people.
    pub fingerprint: String,
    pub since_at: String,
    pub retired_at: Option<String>,
    /// Credentials that it signed and that are kept here.
    #[ts(type = "number")]
    pub signed: i64,
}

/// The community's keys and how it uses them.
#[derive(Debug, Serialize, TS)]
pub struct SigningKeys {
    /// Whether certificates carry a credential unless one is made without.
    pub on: bool,
    /// The address of the page that verifies, where there is one.
    pub host: Option<String>,
    /// The one that signs; none before the first credential.
    pub current: Option<SigningKey>,
    pub former: Vec<SigningKey>,
}

impl From<KeyRow> for SigningKey {
    fn from(row: KeyRow) -> Self {
        let fingerprint = fingerprint(&row.did).unwrap_or_default();
        Self { did: row.did, fingerprint, since_at: row.since_at, retired_at: row.retired_at, signed: row.signed }
    }
}

/// The community's keys.
pub async fn keys(app: &App, _: NoArgs) -> Result<SigningKeys, AppError> {
    let open = app.community()?;
    let (on, host) = settings(&open).await?;
    let all = credentials::keys(open.store.readers()).await?;
    let (current, former): (Vec<_>, Vec<_>) = all.into_iter().map(SigningKey::from).partition(|key| key.retired_at.is_none());
    Ok(SigningKeys { on, host, current: current.into_iter().next(), former })
}

/// A new key signs from now on. What the one before has signed stays valid, and is said to be of a former key.
pub async fn replace(app: &App, _: NoArgs) -> Result<Done<()>, AppError> {
    let key = Key::fresh()?;
    let stale = add(app, &key, said!("credentials-key-replace-label")).await?.1;
    Ok(Done::stale((), stale))
}

/// The id of the key that signs and the key itself, made now where there is none.
pub(super) async fn current(app: &App) -> Result<(String, Key), AppError> {
    let open = app.community()?;
    if let Some(row) = credentials::current(open.store.readers()).await? {
        return Ok((row.id, Key::kept(&row.secret)?));
    }
    let key = Key::fresh()?;
    let (id, stale) = add(app, &key, said!("credentials-key-make-label")).await?;
    app.tell_stale(&stale);
    Ok((id, key))
}

async fn add(app: &App, key: &Key, label: Said) -> Result<(String, Vec<&'static str>), AppError> {
    let operation = Operation { kind: OperationKind::Upkeep, name: "credentials_key", label: label.kept(), at: app.now() };
    let mut tx = app.community()?.store.begin(operation).await?;
    let id = credentials::key_add(&mut tx, &key.did(), &key.secret()).await?;
    let committed = tx.commit().await?;
    Ok((id, committed.stale))
}
