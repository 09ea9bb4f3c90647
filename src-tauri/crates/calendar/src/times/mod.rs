//! Values that stand for time: dates, date-times, durations, periods, offsets (RFC 5545 §3.3). Recurrence is not here.

mod read;

pub(crate) use read::{Kind, Moment, Span, read_duration, read_moment, read_offset, read_wall};
