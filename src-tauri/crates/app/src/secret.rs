//! What a person types to be let in. It prints as nothing, is wiped when dropped, and an argument that is none is refused without being quoted.

use serde::{Deserialize, Deserializer, de::Error};
use ts_rs::TS;
use zeroize::Zeroizing;

#[derive(Clone, TS)]
#[ts(type = "string")]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// The text itself. Keep it no longer than needed.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("(secret)")
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        // The error of what is no text would quote it.
        String::deserialize(from).map(Self::from).map_err(|_| D::Error::custom("a secret is a text"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_never_printed() {
        assert_eq!(format!("{:?}", Secret::from("tide table".to_owned())), "(secret)", "not where arguments are printed");
        let refused = serde_json::from_value::<Secret>(serde_json::json!(271828)).map_err(|e| e.to_string());
        assert_eq!(refused.err().as_deref(), Some("a secret is a text"), "and not in the refusal of what is none");
    }
}
