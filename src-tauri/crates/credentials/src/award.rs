//! What a credential says, as Open Badges 3.0 demands it.

use chrono::{DateTime, NaiveDate, Utc};
use hearth_core::people::clean_name;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::contexts::{CREDENTIALS, OPEN_BADGES};

/// A hashed address of the holder, so that they can show it to be theirs. Whoever guesses the address can check the guess.
#[derive(Debug, Clone)]
pub struct EmailHash<'a> {
    /// The address; only its hash is written.
    pub email: &'a str,
    /// Another one for each credential, so that two of them cannot be put together.
    pub salt: &'a str,
}

/// An award to one person.
#[derive(Debug, Clone)]
pub struct Award<'a> {
    /// A UUID; names this credential for good.
    pub id: &'a str,
    /// Who gives it.
    pub community: &'a str,
    /// Who holds it.
    pub holder: &'a str,
    /// Written only where the holder's community asked for it.
    pub email: Option<EmailHash<'a>>,
    /// The heading of the certificate.
    pub title: &'a str,
    /// What for.
    pub reason: &'a str,
    /// What has to be done to be given it.
    pub criteria: &'a str,
    /// When it was given.
    pub given_on: NaiveDate,
    /// When it was signed.
    pub signed_at: DateTime<Utc>,
    /// The last day on which it counts.
    pub valid_until: Option<NaiveDate>,
}

impl Award<'_> {
    /// The document without its proof. Control characters and marks that turn the direction of a text never get in: some verifiers
    /// write them differently, and then the same credential would hold for one and not for another.
    pub(crate) fn document(&self, did: &str) -> Value {
        let (title, reason, criteria) = (clean_name(self.title), clean_name(self.reason), clean_name(self.criteria));
        let mut identifiers = vec![json!({
            "type": "IdentityObject", "hashed": false, "identityHash": clean_name(self.holder), "identityType": "name",
        })];
        if let Some(EmailHash { email, salt }) = &self.email {
            identifiers.push(json!({
                "type": "IdentityObject", "hashed": true, "identityHash": email_hash(email, salt), "identityType": "emailAddress",
                "salt": salt,
            }));
        }
        let mut document = json!({
            "@context": [CREDENTIALS, OPEN_BADGES],
            "id": format!("urn:uuid:{}", self.id),
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": title,
            "issuer": { "id": did, "type": ["Profile"], "name": clean_name(self.community) },
            "validFrom": format!("{}T00:00:00Z", self.given_on),
            "credentialSubject": {
                "type": ["AchievementSubject"],
                "identifier": identifiers,
                "achievement": {
                    "id": format!("urn:uuid:{}", achievement(&[did, &title, &reason, &criteria])),
                    "type": ["Achievement"],
                    "name": title,
                    "description": reason,
                    "criteria": { "narrative": criteria },
                },
            },
        });
        if let Some(day) = self.valid_until {
            document["validUntil"] = json!(format!("{day}T23:59:59Z"));
        }
        document
    }
}

/// `sha256$` and the hash of the address with its salt behind it (Open Badges 3.0, IdentityObject).
pub(crate) fn email_hash(email: &str, salt: &str) -> String {
    let hash = Sha256::digest(format!("{}{salt}", email.trim().to_lowercase()).as_bytes());
    hash.iter().fold("sha256$".to_owned(), |text, byte| text + &format!("{byte:02x}"))
}

/// The same achievement has the same id for everybody who is given it: a UUID (version 8) of what it consists of.
fn achievement(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    let mut bytes: [u8; 16] = hash.finalize()[..16].try_into().expect("SHA-256 has 32 bytes");
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// An award to try things with.
    pub(crate) fn sample(holder: &str) -> Award<'_> {
        Award {
            id: "6f1c2f6e-5c1b-7f0a-9a53-0123456789ab",
            community: "Riverside Commons",
            holder,
            email: None,
            title: "Certificate of appreciation",
            reason: "For five years at the door, in every weather.",
            criteria: "Given by the community for what is said in the description.",
            given_on: "2026-11-22".parse().expect("a day"),
            signed_at: "2026-11-22T09:00:00Z".parse().expect("an instant"),
            valid_until: None,
        }
    }

    #[test]
    fn every_member_that_the_standard_demands_is_there() {
        let document = sample("Noor Jansen").document("did:key:z6Mk");
        assert_eq!(document["@context"], json!([CREDENTIALS, OPEN_BADGES]), "the contexts stand in the order that is demanded");
        for (path, why) in [
            ("/id", "a credential has an id"),
            ("/issuer/id", "an issuer has an id"),
            ("/issuer/name", "and a name"),
            ("/validFrom", "the day from which it counts"),
            ("/credentialSubject/achievement/id", "an achievement has an id"),
            ("/credentialSubject/achievement/name", "a name"),
            ("/credentialSubject/achievement/description", "a description"),
            ("/credentialSubject/achievement/criteria/narrative", "and its criteria"),
            ("/credentialSubject/identifier/0/identityHash", "the subject has an id or an identifier"),
        ] {
            assert!(document.pointer(path).is_some_and(|value| value.is_string()), "{path}: {why}");
        }
        assert_eq!(document["type"], json!(["VerifiableCredential", "OpenBadgeCredential"]), "both types are named");
        assert_eq!(document["issuer"]["type"], json!(["Profile"]), "the issuer is a profile");
        assert!(document.get("validUntil").is_none(), "without an end none is written");
        assert_eq!(document["credentialSubject"]["identifier"].as_array().map(Vec::len), Some(1), "no address unless asked for");
    }

    #[test]
    fn the_same_achievement_has_the_same_id_for_everybody() {
        let id = |award: &Award<'_>| award.document("did:key:z6Mk")["credentialSubject"]["achievement"]["id"].clone();
        assert_eq!(id(&sample("Noor")), id(&sample("Eleni")), "two people are given the same thing");
        let other = Award { reason: "For one evening.", ..sample("Noor") };
        assert_ne!(id(&sample("Noor")), id(&other), "another reason is another achievement");
    }

    #[test]
    fn an_address_is_written_only_as_a_salted_hash() {
        let award = Award { email: Some(EmailHash { email: " Noor@Example.ORG", salt: "c5f1a2" }), ..sample("Noor") };
        let document = award.document("did:key:z6Mk");
        let hash = document["credentialSubject"]["identifier"][1]["identityHash"].as_str().expect("a hash");
        assert_eq!(hash, email_hash("noor@example.org", "c5f1a2"), "case and spaces do not matter");
        assert!(!document.to_string().to_lowercase().contains("noor@example.org"), "the address itself is nowhere");
    }
}
