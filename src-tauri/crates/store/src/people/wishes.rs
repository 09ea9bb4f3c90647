//! What somebody has asked for about being contacted, as it stands in a row. What follows from it is core's.

use hearth_core::people::{Channel, ContactWishes};
use sqlx::{FromRow, types::Json};

use crate::{Result, StoreError};

/// Two columns of `people`, to be read with whatever might lead to somebody being contacted.
#[derive(Debug, Clone, FromRow)]
pub struct WishesRow {
    pub do_not_contact: bool,
    pub refused_channels: Json<Vec<String>>,
}

impl WishesRow {
    /// # Errors
    /// A channel that is none: only Hearth writes them.
    pub fn wishes(&self) -> Result<ContactWishes> {
        let refused = self
            .refused_channels
            .iter()
            .map(|word| Channel::from_word(word).ok_or_else(|| StoreError::damaged(format_args!("{word} is no channel"))));
        Ok(ContactWishes { nothing: self.do_not_contact, refused: refused.collect::<Result<_>>()? })
    }
}
