//! Checking a credential that somebody brings: what it says, whether it is what was signed, and whose key that is. Nothing is fetched, so
//! what its issuer took back since is not known, unless the issuer is this community.

use std::path::Path;

use hearth_credentials::{Found, Judged, Verdict, fingerprint, from_base64, judge, read};
use hearth_store::credentials;
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, documents::blocking};

/// The largest file that is looked at.
const LARGEST: u64 = 64 << 20;

#[derive(Debug, Default, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CredentialCheck {
    /// A file: JSON, a PDF, a PNG or an SVG with a credential in it, or a picture of its code.
    pub path: Option<String>,
    /// What a code says, or the JSON itself.
    pub text: Option<String>,
    /// The bytes of a file, in base64: what was pasted or dropped has no path.
    pub data: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CredentialVerdict {
    /// Every word is what the key has signed.
    Holds,
    /// Something was changed since, or another key signed.
    Broken,
    /// Signed in a way that cannot be checked here, or with words that the signature does not cover.
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CredentialKey {
    /// This community's own.
    Own,
    /// One that this community has used before.
    Former,
    /// Of an issuer on the list.
    Trusted,
    /// Anybody's.
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CredentialFound {
    Text,
    Pdf,
    Picture,
    Code,
}

/// What was found out. Everything that it says comes from the credential itself, also who says to have issued it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CredentialVerified {
    pub verdict: CredentialVerdict,
    pub found: CredentialFound,
    pub key: CredentialKey,
    /// The name under which the key is on the list.
    pub trusted_as: Option<String>,
    pub issuer: String,
    pub did: String,
    /// None where the issuer is named by something else than a key.
    pub fingerprint: Option<String>,
    pub holder: String,
    pub title: String,
    pub reason: String,
    pub criteria: String,
    pub given_on: Option<String>,
    /// The last day on which it counts.
    pub valid_until: Option<String>,
    /// That day has passed.
    pub expired: bool,
    /// It begins to count on a later day.
    pub early: bool,
    /// One of ours, with a newer one in its place since then.
    pub replaced_at: Option<String>,
    /// One of ours that is kept here.
    pub kept: bool,
    /// An address of the holder is in it as a hash.
    pub hashed_email: bool,
}

/// Checks it, also where no community is open. Nothing is found out where there is no credential in it.
///
/// # Errors
/// At `path` where the file cannot be read or is too large.
pub async fn verify(app: &App, args: CredentialCheck) -> Result<Option<CredentialVerified>, AppError> {
    let found = blocking(move || {
        let bytes = given(args)?;
        Ok(read(&bytes).and_then(|(found, json)| Some((found, judge(&json)?))))
    })
    .await?;
    let Some((found, Judged { verdict, facts })) = found else { return Ok(None) };
    let open = app.community().ok();
    let (keys, trusted) = match &open {
        Some(open) => (credentials::keys(open.store.readers()).await?, credentials::trusted(open.store.readers()).await?),
        None => (Vec::new(), Vec::new()),
    };
    let ours = keys.iter().find(|key| key.did == facts.issuer);
    let known = trusted.into_iter().find(|one| one.did == facts.issuer);
    let key = match (ours, &known) {
        (Some(key), _) if key.retired_at.is_none() => CredentialKey::Own,
        (Some(_), _) => CredentialKey::Former,
        (None, Some(_)) => CredentialKey::Trusted,
        (None, None) => CredentialKey::Unknown,
    };
    let status = match (&open, facts.id.strip_prefix("urn:uuid:").filter(|_| ours.is_some())) {
        (Some(open), Some(id)) => credentials::replaced(open.store.readers(), id).await?,
        _ => None,
    };
    let today = if open.is_some() { app.today()? } else { app.now().date_naive() };
    let valid_until = facts.valid_until.map(|at| at.date_naive());
    Ok(Some(CredentialVerified {
        verdict: match verdict {
            Verdict::Holds => CredentialVerdict::Holds,
            Verdict::Broken => CredentialVerdict::Broken,
            Verdict::Unknown => CredentialVerdict::Unknown,
        },
        found: match found {
            Found::Text => CredentialFound::Text,
            Found::Pdf => CredentialFound::Pdf,
            Found::Picture => CredentialFound::Picture,
            Found::Code => CredentialFound::Code,
        },
        key,
        trusted_as: known.map(|one| one.name),
        fingerprint: fingerprint(&facts.issuer),
        issuer: facts.issuer_name,
        did: facts.issuer,
        holder: facts.holder,
        title: facts.title,
        reason: facts.reason,
        criteria: facts.criteria,
        expired: valid_until.is_some_and(|day| day < today),
        early: facts.given_on.is_some_and(|day| day > today),
        given_on: facts.given_on.map(|day| day.to_string()),
        valid_until: valid_until.map(|day| day.to_string()),
        kept: status.is_some(),
        replaced_at: status.flatten(),
        hashed_email: facts.hashed_email,
    }))
}

fn given(args: CredentialCheck) -> Result<Vec<u8>, AppError> {
    if let Some(path) = args.path {
        let name = Path::new(&path).file_name().map_or_else(|| path.clone(), |name| name.to_string_lossy().into_owned());
        let unread = |e: std::io::Error| AppError::invalid("path", said!("file-unread", path = &name, why = e.to_string()));
        if std::fs::metadata(&path).map_err(unread)?.len() > LARGEST {
            return Err(AppError::invalid("path", said!("credentials-file-large", name = &name)));
        }
        return std::fs::read(&path).map_err(unread);
    }
    if let Some(data) = args.data {
        return from_base64(&data).ok_or_else(|| AppError::invalid("data", said!("credentials-data-damaged")));
    }
    args.text.map(String::into_bytes).ok_or_else(|| AppError::invalid("text", said!("credentials-nothing-given")))
}
