//! The strict form that a credential must have before its signature is looked at. JSON-LD drops what its contexts do not define, so a
//! signature may hold over a document that says more than was signed; and a document can be made whose canonical form takes forever.

use serde_json::{Map, Value};

use crate::contexts::{CREDENTIALS, OPEN_BADGES};

/// The most bytes that are looked at.
pub(crate) const LARGEST: usize = 64 << 10;
/// The most ways to order nodes that look alike: the canonical form tries each of them.
const ORDERS: u64 = 1_000;
/// The deepest nesting.
const DEEPEST: usize = 12;

/// What each object may say, by where it stands.
const MEMBERS: [(&str, &[&str]); 7] = [
    (
        "",
        &[
            "@context",
            "id",
            "type",
            "name",
            "description",
            "issuer",
            "validFrom",
            "validUntil",
            "credentialSubject",
            "awardedDate",
        ],
    ),
    ("issuer", &["id", "type", "name", "description", "url", "email", "phone"]),
    (
        "credentialSubject",
        &["id", "type", "identifier", "achievement", "activityStartDate", "activityEndDate", "narrative", "role"],
    ),
    ("identifier", &["type", "hashed", "identityHash", "identityType", "salt"]),
    ("achievement", &["id", "type", "achievementType", "name", "description", "criteria", "tag", "humanCode", "fieldOfStudy"]),
    ("criteria", &["id", "type", "narrative"]),
    ("proof", &["type", "cryptosuite", "created", "verificationMethod", "proofPurpose"]),
];

/// Whether every word of the document (without its proof) and of the proof's settings is one that the signature covers.
pub(crate) fn holds(document: &Map<String, Value>, settings: &Value) -> bool {
    let contexts = document.get("@context").and_then(Value::as_array);
    contexts.is_some_and(|all| all.len() == 2 && all[0] == CREDENTIALS && all[1] == OPEN_BADGES)
        && object("", document, 0)
        && settings.as_object().is_some_and(|fields| object("proof", fields, 0))
        && document
            .values()
            .try_fold(1_u64, |product, value| Some(product.saturating_mul(orders(value))))
            .is_some_and(|all| all <= ORDERS)
}

fn object(place: &str, fields: &Map<String, Value>, depth: usize) -> bool {
    let Some((_, known)) = MEMBERS.iter().find(|(name, _)| *name == place) else { return false };
    depth < DEEPEST
        && fields.iter().all(|(name, value)| {
            known.contains(&name.as_str()) && (name == "@context" && depth == 0 || self::value(name, value, depth))
        })
}

fn value(name: &str, value: &Value, depth: usize) -> bool {
    match value {
        // A node with a name of its own could be tied to others without end; nothing that is signed here needs one.
        Value::String(text) => name != "id" || !text.starts_with("_:"),
        Value::Bool(_) => true,
        Value::Array(items) => items.iter().all(|item| !item.is_array() && self::value(name, item, depth)),
        Value::Object(fields) => object(name, fields, depth + 1),
        // Nothing that is signed here is a number or null; a null is dropped before signing.
        Value::Null | Value::Number(_) => false,
    }
}

/// How many orders of its parts a canonical form has to try: parts of one list that look alike at first sight count with their faculty.
fn orders(value: &Value) -> u64 {
    match value {
        Value::Object(fields) => fields.values().fold(1, |all, value| all.saturating_mul(orders(value))),
        Value::Array(items) => {
            let mut faces: Vec<String> = items.iter().filter_map(|item| item.as_object().map(face)).collect();
            faces.sort_unstable();
            let alike =
                faces.chunk_by(|a, b| a == b).map(|group| (1..=group.len() as u64).fold(1_u64, |all, n| all.saturating_mul(n)));
            let here = alike.fold(1_u64, u64::saturating_mul);
            items.iter().fold(here, |all, item| all.saturating_mul(orders(item)))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 1,
    }
}

/// What stands in an object itself, without what is nested in it.
fn face(fields: &Map<String, Value>) -> String {
    let mut out = String::new();
    for (name, value) in fields {
        let shown = match value {
            Value::Object(_) => "{}".to_owned(),
            other => other.to_string(),
        };
        out.push_str(&format!("{name}={shown};"));
    }
    out
}
