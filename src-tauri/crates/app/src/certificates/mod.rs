//! Recognition certificates: for one person or for everyone who matches.

mod choose;
mod make;

pub(crate) use choose::Pattern;
pub use choose::{CertificateDesign, CertificatesMake};
pub use make::{check, make, preview};
pub(crate) use make::{document, wish};
