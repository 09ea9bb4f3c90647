//! Data Integrity with `eddsa-rdfc-2022`: the canonical form of the document and of the proof's own settings (RDFC-1.0), each hashed with
//! SHA-256, the two hashes signed one behind the other with Ed25519 (W3C vc-di-eddsa §3.2).

use chrono::SecondsFormat;
use oxjsonld::JsonLdParser;
use oxrdf::{
    Dataset,
    dataset::{CanonicalizationAlgorithm, CanonicalizationHashAlgorithm},
};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::{Award, CredentialError, Key, contexts, key::multibase};

/// A signed credential.
#[derive(Debug, Clone)]
pub struct Signed {
    /// The whole of it.
    pub json: String,
}

/// Signs an award.
///
/// # Errors
/// [`CredentialError::Form`], which no award that was cleaned has met.
pub fn sign(award: &Award<'_>, key: &Key) -> Result<Signed, CredentialError> {
    let did = key.did();
    let mut document = award.document(&did);
    let name = multibase(&did).expect("our own key is a did:key");
    let mut proof = json!({
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-rdfc-2022",
        "created": award.signed_at.to_rfc3339_opts(SecondsFormat::Secs, true),
        "verificationMethod": format!("{did}#{name}"),
        "proofPurpose": "assertionMethod",
    });
    let value = bs58::encode(key.sign(&message(&document, &proof)?)).into_string();
    proof["proofValue"] = json!(format!("z{value}"));
    document["proof"] = proof;
    Ok(Signed { json: document.to_string() })
}

/// What is signed of a document without its proof, and a proof without its value.
pub(crate) fn message(document: &Value, settings: &Value) -> Result<Vec<u8>, CredentialError> {
    let mut settings = settings.clone();
    if let Some(fields) = settings.as_object_mut() {
        fields.insert("@context".into(), document["@context"].clone());
    }
    let mut out = Sha256::digest(canonical(&settings)?.as_bytes()).to_vec();
    out.extend_from_slice(&Sha256::digest(canonical(document)?.as_bytes()));
    Ok(out)
}

/// The canonical N-Quads of a document (RDFC-1.0 with SHA-256).
pub(crate) fn canonical(document: &Value) -> Result<String, CredentialError> {
    let bytes = document.to_string();
    let mut quads = Dataset::new();
    for quad in JsonLdParser::new().for_slice(bytes.as_bytes()).with_load_document_callback(|url, _| contexts::load(url)) {
        quads.insert(&quad.map_err(|e| CredentialError::Form(e.to_string()))?);
    }
    quads.canonicalize(CanonicalizationAlgorithm::Rdfc10 { hash_algorithm: CanonicalizationHashAlgorithm::Sha256 });
    let mut lines: Vec<String> = quads.iter().map(|quad| format!("{quad} .\n")).collect();
    lines.sort_unstable();
    Ok(lines.concat())
}

/// The proof of a document, taken out of it: its settings and its value.
pub(crate) fn take_proof(document: &mut Map<String, Value>) -> Option<(Value, String)> {
    let mut proof = document.remove("proof")?;
    let value = proof.as_object_mut()?.remove("proofValue")?.as_str()?.to_owned();
    Some((proof, value))
}
