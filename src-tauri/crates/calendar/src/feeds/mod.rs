//! Calendar feeds: fetching a body over HTTP, and judging whether it may replace what is stored. Storing is the app's part.

mod fetch;
mod judge;
mod mask;

pub use fetch::{Body, FetchError, Fetched, Unsafe, Validators, client, fetch};
pub(crate) use fetch::{body, failure, refused};
pub use judge::{Refusal, Verdict, judge};
pub use mask::mask;
