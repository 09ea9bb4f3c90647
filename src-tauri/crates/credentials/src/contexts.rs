//! The two contexts, as published. Where they come from stands in `contexts/README.md`; a test holds their hashes.

use oxjsonld::JsonLdRemoteDocument;

/// W3C Verifiable Credentials 2.0.
pub(crate) const CREDENTIALS: &str = "https://www.w3.org/ns/credentials/v2";
/// Open Badges 3.0.
pub(crate) const OPEN_BADGES: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

const KNOWN: [(&str, &[u8]); 2] = [
    (CREDENTIALS, include_bytes!("../contexts/credentials-2.json")),
    (OPEN_BADGES, include_bytes!("../contexts/open-badges-3.0.3.json")),
];

/// A context that is compiled in; anything else is refused, and nothing is ever fetched.
pub(crate) fn load(url: &str) -> Result<JsonLdRemoteDocument, Box<dyn std::error::Error + Send + Sync>> {
    let (url, document) = KNOWN.iter().find(|(known, _)| *known == url).ok_or_else(|| format!("unknown context {url}"))?;
    Ok(JsonLdRemoteDocument { document: document.to_vec(), document_url: (*url).to_owned() })
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    #[test]
    fn the_contexts_are_the_published_ones() {
        let hashes = KNOWN.map(|(_, bytes)| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>());
        assert_eq!(
            hashes,
            [
                "8a9f494a89ecc51db093e90e84713e07e84d6d9204364a9b3c7868b21751236f",
                "3d34f4d4ef1bce691106e63798beb5e7b862ba841423f5ee1e53ab7ddf3bca84"
            ],
            "a changed context would change what every signature covers"
        );
    }

    #[test]
    fn every_other_context_is_refused() {
        for url in ["https://www.w3.org/2018/credentials/v1", "https://www.w3.org/ns/credentials/v2#", "file:///etc/passwd"] {
            assert!(load(url).is_err(), "{url} is not compiled in");
        }
    }
}
