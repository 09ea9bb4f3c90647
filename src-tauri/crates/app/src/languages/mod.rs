//! Which language Hearth speaks on this device. Kept beside the list of recent communities, because the first page asks before there is
//! a community; the texts themselves belong to `hearth-texts`.

use hearth_texts::{Language, said, speak, spoken};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, Done, None as NoArgs};

/// A language that can be chosen.
#[derive(Debug, Serialize, TS)]
pub struct LanguageChoice {
    /// BCP 47.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    pub rtl: bool,
}

#[derive(Debug, Serialize, TS)]
pub struct Languages {
    /// The one that is spoken now.
    pub current: String,
    pub languages: Vec<LanguageChoice>,
}

#[derive(Debug, Deserialize, TS)]
pub struct LanguageSet {
    /// BCP 47, such as `de`.
    pub language: String,
}

/// What this device keeps.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    language: String,
}

/// The languages to choose from, and the one that is spoken.
pub async fn list(_: &App, _: NoArgs) -> Result<Languages, AppError> {
    let choice = |language: Language| LanguageChoice {
        tag: language.code().into(),
        name: language.own_name().into(),
        rtl: language.is_rtl(),
    };
    Ok(Languages { current: spoken().code().into(), languages: Language::ALL.map(choice).into() })
}

/// Speaks a language from now on, and at the next start.
pub async fn set(app: &App, args: LanguageSet) -> Result<Done<()>, AppError> {
    let language = Language::from_tag(&args.language)
        .ok_or_else(|| AppError::invalid("language", said!("language-unknown", language = args.language)))?;
    let kept = Kept { language: language.code().into() };
    let state = &app.ports.places.state;
    let written = std::fs::create_dir_all(state).and_then(|()| {
        let text = serde_json::to_vec_pretty(&kept).map_err(std::io::Error::other)?;
        std::fs::write(state.join("language.json"), text)
    });
    if let Err(e) = written {
        tracing::warn!(kind = ?e.kind(), "the language was not kept for the next start");
    }
    speak(language);
    Ok(Done::stale((), vec!["language"]))
}

/// Begins to speak: the language that was asked for, else the one this device keeps, else the first of the system's that Hearth speaks.
///
/// # Errors
/// [`crate::ErrorCode::Invalid`] where a language is asked for that Hearth does not speak.
pub fn speak_at_start(app: &App, asked: Option<&str>, system: impl Iterator<Item = String>) -> Result<(), AppError> {
    if let Some(asked) = asked {
        let language = Language::from_tag(asked)
            .ok_or_else(|| AppError::invalid("language", said!("language-unknown", language = asked)))?;
        speak(language);
        return Ok(());
    }
    let text = std::fs::read(app.ports.places.state.join("language.json"));
    // A choice of one word: where it is unreadable the system's language is a good guess, and the next choice makes it anew.
    let kept = text.ok().and_then(|text| serde_json::from_slice::<Kept>(&text).ok());
    let language = kept.and_then(|kept| Language::from_tag(&kept.language));
    speak(language.or_else(|| system.into_iter().find_map(|tag| Language::from_tag(&tag))).unwrap_or_default());
    Ok(())
}
