//! Recognition certificates: for one person or for everyone who matches.

mod choose;
mod make;

pub use choose::{CertificateDesign, CertificatesMake};
pub use make::{make, preview};
