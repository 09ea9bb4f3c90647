//! Time zones: where their data comes from, which zone a name means, and the walk between wall clock and instant.
//! Nothing here ever falls back to UTC: a name that means nothing stays unknown, and the caller shows the time as floating.

mod convert;
mod load;
mod names;
mod resolve;
mod vtimezone;
mod write;

pub use convert::Zone;
pub use load::{tzdata_version, zone_names};
pub(crate) use resolve::Zones;
pub use resolve::{is_zone, to_instant, to_wall, zone};
pub(crate) use write::write_vtimezone;
