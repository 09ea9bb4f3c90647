//! What core and the calendars give as a reason, as a message.

use hearth_core::{Why, WhyValue};
use hearth_texts::Said;

pub(crate) fn said(why: &Why) -> Said {
    why.values.iter().fold(Said::new(why.id), |message, (name, value)| match value {
        WhyValue::Text(text) => message.with(name, text),
        WhyValue::Count(count) => message.with(name, *count),
        WhyValue::Day(day) => message.with(name, *day),
        WhyValue::Why(why) => message.with(name, said(why)),
        WhyValue::All(all) => message.with(name, all.iter().map(said).collect::<Vec<_>>()),
    })
}
