//! Recognition that proves itself: the community's key, credentials in certificates, checking one that somebody brings, and whom to trust.
//! Deliberately not here: how a credential is signed and packed (the credentials crate), what a certificate looks like (documents).

mod issue;
mod key;
mod show;
mod trust;
mod verify;

pub(crate) use issue::{Issuing, Wish, proof_of};
pub use key::{SigningKey, SigningKeys, keys, replace};
pub(crate) use show::CredentialForm;
pub use show::{CredentialSave, PageSave, of, save, save_page};
pub use trust::{TrustAdd, add, list, remove};
pub use verify::{CredentialCheck, CredentialFound, CredentialKey, CredentialVerdict, CredentialVerified, verify};

use hearth_credentials::CredentialError;
use hearth_texts::said;
use serde_json::Value;

use crate::{AppError, Open};

/// The setting that puts credentials into certificates unless one is made without.
pub(crate) const ON: &str = "credentials";
/// The setting with the address of the page that verifies.
pub(crate) const HOST: &str = "verify-host";

impl From<CredentialError> for AppError {
    fn from(e: CredentialError) -> Self {
        Self::failed(match e {
            CredentialError::TooLong => said!("credentials-too-long"),
            CredentialError::Key => said!("credentials-key-damaged"),
            CredentialError::Randomness(why) | CredentialError::Form(why) | CredentialError::Picture(why) => {
                said!("credentials-not-signed", why = why)
            }
        })
    }
}

/// Whether certificates carry credentials by themselves, and the address in their codes.
pub(crate) async fn settings(open: &Open) -> Result<(bool, Option<String>), AppError> {
    let all = hearth_store::settings::all(open.store.readers()).await?;
    let of = |name: &str| all.iter().find(|(id, _)| id == name).map(|(_, value)| value);
    let host = of(HOST).and_then(Value::as_str).map(str::to_owned);
    Ok((of(ON) == Some(&Value::Bool(true)), host))
}

/// An address of a page that a code can point at: `https`, and nothing behind `#`, because that is where the credential goes.
pub(crate) fn is_host(value: &Value) -> bool {
    let Some(text) = value.as_str() else { return false };
    text.len() <= 120
        && !text.contains('#')
        && url::Url::parse(text).is_ok_and(|url| url.scheme() == "https" && url.host_str().is_some() && url.username().is_empty())
}
