//! Every sentence that Rust says to a person, from the Fluent catalogues in `ui/locales/<language>/app`, in the language that is spoken.
//! Deliberately not here: the window's own texts (`ui/src/i18n`), and the choice of the language (the app's `languages`).
//!
//! ```
//! use hearth_texts::{Language, Said, said, say, say_in};
//! # let (name, count) = ("Noor", 3);
//! say!("import-label", count = count, file = "guests.csv"); // a String, in the spoken language
//! say_in!(Language::De, "import-label", count = count, file = "guests.csv"); // in a language of your choice
//! let kept: Said = said!("import-label", count = count, file = "guests.csv"); // to be kept, and said later in any language
//! ```
//! Values may be texts, numbers, days (`NaiveDate`), wall clocks (`NaiveDateTime`), lists of names (`Vec<String>`) or another [`Said`];
//! each is written as the language of the sentence writes it.

mod bundles;
pub mod dates;
mod language;
pub mod lists;
mod numbers;
mod pseudo;
pub mod records;
mod said;

pub use language::{Language, speak, spoken};
pub use numbers::number;
pub use said::{Arg, Said};

/// The text of a message in the spoken language: `say!("people-add-label", name = person.name)`.
#[macro_export]
macro_rules! say {
    ($($message:tt)+) => { $crate::said!($($message)+).say() };
}

/// The text of a message in a language of the caller's choice: `say_in!(language, "people-add-label", name = person.name)`.
#[macro_export]
macro_rules! say_in {
    ($language:expr, $($message:tt)+) => { $crate::said!($($message)+).say_in($language) };
}

/// A message with its values, to be kept and said later: `said!("people-add-label", name = person.name)`.
#[macro_export]
macro_rules! said {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::Said::new($id)$(.with(stringify!($name), $value))*
    };
}
