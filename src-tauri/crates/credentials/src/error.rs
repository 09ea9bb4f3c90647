//! What can go wrong while a credential is made.

/// Why a credential could not be made.
#[derive(Debug, thiserror::Error)]
pub enum CredentialError {
    /// The system gave no random bytes for a new key.
    #[error("no randomness: {0}")]
    Randomness(String),
    /// A key that was kept is not one.
    #[error("the kept key is damaged")]
    Key,
    /// The document cannot be put into its canonical form.
    #[error("the credential has no canonical form: {0}")]
    Form(String),
    /// More text than the largest code holds.
    #[error("the credential is too long for a code")]
    TooLong,
    /// A picture that is none.
    #[error("the picture cannot be used: {0}")]
    Picture(String),
}
