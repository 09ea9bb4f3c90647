//! Issuers that the community knows by more than their key: somebody compared the fingerprint with theirs.

use hearth_core::people::clean_name;
use hearth_credentials::fingerprint;
use hearth_store::credentials::{self, TrustedIssuer};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, ById, Done, None as NoArgs};

#[derive(Debug, Deserialize, TS)]
pub struct TrustAdd {
    /// `did:key:z6Mk…`
    pub did: String,
    /// Who it is.
    pub name: String,
}

/// Everybody who is trusted.
pub async fn list(app: &App, _: NoArgs) -> Result<Vec<TrustedIssuer>, AppError> {
    Ok(credentials::trusted(app.community()?.store.readers()).await?)
}

/// Trusts an issuer.
///
/// # Errors
/// At `did` where it names no key that can be checked, at `name` where nobody is named.
pub async fn add(app: &App, args: TrustAdd) -> Result<Done<ById>, AppError> {
    let (did, name) = (args.did.trim(), clean_name(&args.name));
    if fingerprint(did).is_none() {
        return Err(AppError::invalid("did", said!("credentials-did-unknown")));
    }
    if name.is_empty() || name.chars().count() > 120 {
        return Err(AppError::invalid("name", said!("credentials-trust-name")));
    }
    let mut tx = app.change("trusted_issuers_add", said!("credentials-trust-label", name = &name)).await?;
    let id = credentials::trust(&mut tx, did, &name).await?;
    Ok(Done::of(ById { id }, tx.commit().await?))
}

/// Trusts an issuer no longer.
pub async fn remove(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let open = app.community()?;
    let all = credentials::trusted(open.store.readers()).await?;
    let one = all.into_iter().find(|one| one.id == args.id).ok_or_else(|| AppError::not_found("entry"))?;
    let mut tx = app.change("trusted_issuers_remove", said!("credentials-distrust-label", name = one.name)).await?;
    credentials::distrust(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}
