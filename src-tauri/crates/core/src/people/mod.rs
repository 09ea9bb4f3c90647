//! A person: how names and ways to reach them are cleaned and compared, and what a person's standing is.
//! Deliberately not here: what was imported from where (imports) and promises (commitments).

mod fields;
mod languages;
mod name;
mod needs;
mod reach;
mod standing;
mod wishes;

pub use fields::{
    Elsewhere, FieldKind, FieldValue, LONGEST_VALUE, MOST_CHOICES, Misfit, belongs_elsewhere, clean_choices, field_value, number,
    text_key,
};
pub use languages::document_language;
pub use name::{clean_name, clean_text, is_unspaced, name_key, name_order};
pub use needs::mentions_need;
pub use reach::{ContactKind, InvalidContact, clean_contact, contact_key, email_key, phone_key};
pub use standing::{Facts, NEWCOMER_DAYS, Standing, StandingReason, standing};
pub use wishes::{Channel, ContactWishes, Silence};
