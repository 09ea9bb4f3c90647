//! Whether a credential is what its issuer signed, and what it says.

use chrono::{DateTime, NaiveDate, Utc};
use ed25519_dalek::Signature;
use serde_json::{Map, Value};

use crate::{
    form, key,
    proof::{message, take_proof},
};

/// What became of the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Every word is what the key of this issuer signed.
    Holds,
    /// Something was changed, or another key signed.
    Broken,
    /// Signed in a way, or saying things, that cannot be checked here.
    Unknown,
}

/// What it says. Texts are shown as they are, so they are to be set apart from the words around them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// `urn:uuid:…`
    pub id: String,
    /// The issuer's `did:key:…`.
    pub issuer: String,
    pub issuer_name: String,
    pub holder: String,
    pub title: String,
    pub reason: String,
    pub criteria: String,
    pub given_on: Option<NaiveDate>,
    pub valid_until: Option<DateTime<Utc>>,
    /// Whether an address of the holder is written in it as a hash.
    pub hashed_email: bool,
}

/// A credential that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    pub verdict: Verdict,
    pub facts: Facts,
}

/// Judges one credential. `None` where the text is none at all.
#[must_use]
pub fn judge(json: &str) -> Option<Judged> {
    if json.len() > form::LARGEST {
        return None;
    }
    let Ok(Value::Object(mut document)) = serde_json::from_str::<Value>(json) else { return None };
    let types = document.get("type")?.as_array()?;
    if !types.iter().any(|one| one == "OpenBadgeCredential" || one == "AchievementCredential") {
        return None;
    }
    let facts = facts(&document);
    let verdict = match take_proof(&mut document) {
        None => Verdict::Unknown,
        Some((settings, value)) => verdict(document, &settings, &value, &facts.issuer),
    };
    Some(Judged { verdict, facts })
}

fn verdict(document: Map<String, Value>, settings: &Value, value: &str, issuer: &str) -> Verdict {
    let text = |name: &str| settings[name].as_str().unwrap_or_default();
    let ours = text("type") == "DataIntegrityProof" && text("cryptosuite") == "eddsa-rdfc-2022";
    let Some(public) = key::public(issuer).filter(|_| ours) else { return Verdict::Unknown };
    if !form::holds(&document, settings) {
        return Verdict::Unknown;
    }
    let name = key::multibase(issuer).unwrap_or_default();
    if text("verificationMethod") != format!("{issuer}#{name}") || text("proofPurpose") != "assertionMethod" {
        return Verdict::Broken;
    }
    // 64 bytes take at most 88 characters.
    let signature = value.strip_prefix('z').filter(|encoded| encoded.len() <= 90);
    let signature = signature.and_then(|encoded| bs58::decode(encoded).into_vec().ok());
    let Some(signature) = signature.and_then(|bytes| Signature::from_slice(&bytes).ok()) else { return Verdict::Broken };
    match message(&Value::Object(document), settings) {
        Ok(message) if public.verify_strict(&message, &signature).is_ok() => Verdict::Holds,
        Ok(_) | Err(_) => Verdict::Broken,
    }
}

fn facts(document: &Map<String, Value>) -> Facts {
    let document = Value::Object(document.clone());
    let text = |path: &str| document.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned();
    let instant = |path: &str| DateTime::parse_from_rfc3339(&text(path)).ok();
    let identifiers = match document.pointer("/credentialSubject/identifier") {
        Some(Value::Array(all)) => all.clone(),
        Some(one) => vec![one.clone()],
        None => Vec::new(),
    };
    let names: Vec<&str> = identifiers
        .iter()
        .filter(|one| one["identityType"] == "name" && one["hashed"] == false)
        .filter_map(|one| one["identityHash"].as_str())
        .collect();
    Facts {
        id: text("/id"),
        issuer: match &document["issuer"] {
            Value::String(id) => id.clone(),
            _ => text("/issuer/id"),
        },
        issuer_name: text("/issuer/name"),
        holder: names.join(", "),
        title: text("/credentialSubject/achievement/name"),
        reason: text("/credentialSubject/achievement/description"),
        criteria: text("/credentialSubject/achievement/criteria/narrative"),
        given_on: instant("/validFrom").map(|at| at.date_naive()),
        valid_until: instant("/validUntil").map(|at| at.with_timezone(&Utc)),
        hashed_email: identifiers.iter().any(|one| one["identityType"] == "emailAddress" && one["hashed"] == true),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{Award, Key, award::tests::sample, sign};

    fn key() -> Key {
        Key::kept(&"07".repeat(32)).expect("a key for tests")
    }

    fn signed(award: &Award<'_>) -> Value {
        serde_json::from_str(&sign(award, &key()).expect("it can be signed").json).expect("it is JSON")
    }

    fn verdict_of(document: &Value) -> Verdict {
        judge(&document.to_string()).expect("it is a credential").verdict
    }

    #[test]
    fn what_was_signed_holds_and_says_what_it_said() {
        let award = Award { valid_until: "2027-11-22".parse().ok(), ..sample("Noor Jansen") };
        let judged = judge(&signed(&award).to_string()).expect("a credential");
        assert_eq!(judged.verdict, Verdict::Holds, "nothing was changed");
        assert_eq!(judged.facts.holder, "Noor Jansen", "the holder is read");
        assert_eq!(judged.facts.issuer, key().did(), "the issuer is the key");
        assert_eq!(judged.facts.given_on, "2026-11-22".parse().ok(), "the day is read");
        assert_eq!(judged.facts.valid_until, "2027-11-22T23:59:59Z".parse().ok(), "the last day counts to its end");
    }

    #[test]
    fn any_name_can_be_signed() {
        for name in [
            "María Fernanda Ñuñez-O’Connor",
            "محمد عبد الرحمن الخطيب",
            "王小明",
            "प्रियंका शर्मा",
            "Zoë 🌟",
            "quote \" back \\ nl \n tab \t cr \r bell \u{7} del \u{7f} nel \u{85} <b>&amp; #x $y$",
            "_:b0",
        ] {
            let document = signed(&sample(name));
            assert_eq!(verdict_of(&document), Verdict::Holds, "{name:?}");
            let kept = document["credentialSubject"]["identifier"][0]["identityHash"].as_str().expect("a name");
            assert!(!kept.chars().any(char::is_control), "{name:?} has lost its control characters");
        }
    }

    #[test]
    fn every_changed_word_breaks_it() {
        let whole = signed(&Award { valid_until: "2027-11-22".parse().ok(), ..sample("Noor Jansen") });
        for (path, other) in [
            ("/credentialSubject/identifier/0/identityHash", json!("Mallory")),
            ("/credentialSubject/identifier/0/hashed", json!(true)),
            ("/credentialSubject/achievement/name", json!("Doctor of Medicine")),
            ("/credentialSubject/achievement/description", json!("")),
            ("/credentialSubject/achievement/criteria/narrative", json!("None")),
            ("/credentialSubject/achievement/id", json!("urn:uuid:00000000-0000-0000-0000-000000000000")),
            ("/issuer/name", json!("Another community")),
            ("/name", json!("Another name")),
            ("/id", json!("urn:uuid:00000000-0000-0000-0000-000000000000")),
            ("/validFrom", json!("2020-01-01T00:00:00Z")),
            ("/validUntil", json!("2099-01-01T00:00:00Z")),
            ("/type", json!(["OpenBadgeCredential"])),
            ("/proof/created", json!("2020-01-01T00:00:00Z")),
            ("/proof/proofPurpose", json!("authentication")),
            ("/proof/proofValue", json!("z1")),
        ] {
            let mut changed = whole.clone();
            *changed.pointer_mut(path).expect("the member is there") = other;
            assert_eq!(verdict_of(&changed), Verdict::Broken, "{path} is covered by the signature");
        }
        let mut shorter = whole.clone();
        shorter.as_object_mut().expect("an object").remove("validUntil");
        assert_eq!(verdict_of(&shorter), Verdict::Broken, "an end that was taken away is missed");
    }

    #[test]
    fn another_key_cannot_sign_for_this_issuer() {
        let other = Key::kept(&"09".repeat(32)).expect("a key for tests");
        let mut forged: Value = serde_json::from_str(&sign(&sample("Mallory"), &other).expect("signed").json).expect("JSON");
        forged["issuer"]["id"] = json!(key().did());
        assert_eq!(verdict_of(&forged), Verdict::Broken, "the method names another key than the issuer");
        let name = key().did();
        forged["proof"]["verificationMethod"] = json!(format!("{name}#{}", key::multibase(&name).expect("a did:key")));
        assert_eq!(verdict_of(&forged), Verdict::Broken, "and with the issuer's name on it the signature does not hold");
    }

    #[test]
    fn what_the_signature_does_not_cover_is_never_believed() {
        let whole = signed(&sample("Noor Jansen"));
        for (path, name, added) in [
            ("", "evidence2", json!("unknown words are dropped before signing")),
            ("/credentialSubject", "holderName", json!("Mallory")),
            ("/credentialSubject", "@context", json!({ "holderName": "https://schema.org/name" })),
            ("/credentialSubject/achievement", "image", json!({ "caption": "x" })),
            ("", "validUntil", Value::Null),
            ("", "@id", json!("urn:other")),
        ] {
            let mut more = whole.clone();
            let place = more.pointer_mut(path).and_then(Value::as_object_mut).expect("an object");
            place.insert(name.into(), added);
            assert_eq!(verdict_of(&more), Verdict::Unknown, "{path}/{name} is not covered");
        }
        let mut bare = whole.clone();
        bare.as_object_mut().expect("an object").remove("proof");
        assert_eq!(verdict_of(&bare), Verdict::Unknown, "nothing was signed");
    }

    #[test]
    fn a_document_made_to_take_forever_is_not_begun() {
        let mut many = signed(&sample("Noor Jansen"));
        let one = many["credentialSubject"]["identifier"][0].clone();
        many["credentialSubject"]["identifier"] = Value::Array(vec![one; 12]);
        let begun = std::time::Instant::now();
        assert_eq!(verdict_of(&many), Verdict::Unknown, "twelve nodes that look alike have 479 million orders");
        assert!(begun.elapsed().as_millis() < 500, "nobody waits for it");
        assert_eq!(judge(&"[".repeat(60_000)), None, "deep nesting is no credential");
        assert_eq!(judge(&format!("\"{}\"", "x".repeat(form::LARGEST))), None, "nor is something very long");
    }
}
