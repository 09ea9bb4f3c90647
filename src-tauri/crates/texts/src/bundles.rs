//! The catalogues, compiled in: one bundle per language, made when it is first spoken. What a language lacks is said in English.

use std::{borrow::Cow, sync::OnceLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::{Language, numbers, pseudo};

type Bundle = FluentBundle<FluentResource>;

/// Language, file, text.
const CATALOGUES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

static BUNDLES: [OnceLock<Bundle>; 6] = [const { OnceLock::new() }; 6];

fn bundle(language: Language) -> &'static Bundle {
    BUNDLES[language as usize].get_or_init(|| make(language))
}

fn make(language: Language) -> Bundle {
    // The language of tests has English texts and English plurals.
    let folder = if language == Language::Pseudo { Language::En } else { language };
    let rules: LanguageIdentifier = folder.code().parse().expect("the codes of our languages are tags");
    let mut bundle = FluentBundle::new_concurrent(vec![rules]);
    // Values are isolated where they could disturb the line, see `said`.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::En | Language::Pseudo => |value, _| number(value, Language::En),
        Language::De => |value, _| number(value, Language::De),
        Language::Es => |value, _| number(value, Language::Es),
        Language::Ja => |value, _| number(value, Language::Ja),
        Language::Ar => |value, _| number(value, Language::Ar),
    }));
    if language == Language::Pseudo {
        bundle.set_transform(Some(pseudo::accented));
    }
    for (_, _, text) in CATALOGUES.iter().filter(|(of, ..)| *of == folder.code()) {
        // Junk and double ids are found by tests; here the rest of the catalogue is still worth having.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

fn number(value: &FluentValue, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::number(language, number.value)),
        _ => None,
    }
}

/// The text of message `id`. A message that no catalogue has shows its id: a test keeps that from shipping.
pub(crate) fn text(language: Language, id: &str, args: &FluentArgs) -> String {
    for language in [language, Language::En] {
        let bundle = bundle(language);
        if let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) {
            let mut problems = Vec::new();
            return match bundle.format_pattern(pattern, Some(args), &mut problems) {
                Cow::Borrowed(text) => text.to_owned(),
                Cow::Owned(text) => text,
            };
        }
    }
    id.to_owned()
}

/// Whether some catalogue knows this message.
pub(crate) fn knows(id: &str) -> bool {
    bundle(Language::En).has_message(id)
}
