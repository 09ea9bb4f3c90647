//! The bundled faces, the computer's faces, and the question "can this be printed?".
//! The computer's fonts are looked for only after a text was met whose letters the bundle lacks: a scan costs time and makes
//! the result depend on the machine.

use std::collections::{BTreeSet, HashMap};
use std::sync::{LazyLock, Mutex, OnceLock, PoisonError};

use serde_json::{Map, Value};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst_kit::fonts::FontStore;

use crate::{DocumentError, text, wire};

macro_rules! faces {
    ($($file:literal),+ $(,)?) => { &[$(include_bytes!(concat!("../fonts/", $file, ".ttf"))),+] };
}

/// Compiled-in faces, in the order in which a fallback prefers them.
static FACES: &[&[u8]] = faces![
    "BricolageGrotesque_600SemiBold",
    "BricolageGrotesque_700Bold",
    "NunitoSans_400Regular",
    "NunitoSans_400Regular_Italic",
    "NunitoSans_600SemiBold",
    "NunitoSans_700Bold",
    "GreatVibes_400Regular",
    "NotoSans_400Regular",
    "NotoSans_600SemiBold",
    "Amiri_400Regular",
    "Amiri_700Bold",
    "NotoSansHebrew_400Regular",
    "NotoSansHebrew_600SemiBold",
    "NotoSansDevanagari_400Regular",
    "NotoSansDevanagari_600SemiBold",
    "NotoSansBengali_400Regular",
    "NotoSansBengali_600SemiBold",
    "NotoSansTamil_400Regular",
    "NotoSansTamil_600SemiBold",
    "NotoSansThai_400Regular",
    "NotoSansThai_600SemiBold",
    "Twemoji",
    "Lora_400Regular",
    "Lora_400Regular_Italic",
    "Lora_600SemiBold",
    "Lora_700Bold",
    "PlayfairDisplay_600SemiBold",
    "PlayfairDisplay_700Bold",
    "AtkinsonHyperlegible_400Regular",
    "AtkinsonHyperlegible_400Regular_Italic",
    "AtkinsonHyperlegible_700Bold",
    "Figtree_400Regular",
    "Figtree_400Regular_Italic",
    "Figtree_600SemiBold",
    "Figtree_700Bold",
    "Fredoka_600SemiBold",
    "Fredoka_700Bold",
];

/// Families tried after a template's own, in this order.
const FALLBACK: &[&str] = &[
    "Noto Sans",
    "Amiri",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Tamil",
    "Noto Sans Thai",
    "Twemoji Mozilla",
];

/// Families that draw Chinese characters the way each writing tradition does, as the three kinds of systems name them.
const SIMPLIFIED: &[&str] = &["Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei"];
const TRADITIONAL: &[&str] = &["Noto Sans CJK TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei"];
const JAPANESE: &[&str] = &["Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic"];
const KOREAN: &[&str] = &["Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"];

fn bundled() -> FontStore {
    let mut store = FontStore::new();
    for face in FACES {
        store.extend(Font::iter(Bytes::new(*face)).map(|font| (font.clone(), font.info().clone())));
    }
    store
}

static BUNDLED: LazyLock<FontStore> = LazyLock::new(bundled);
static WITH_SYSTEM: OnceLock<FontStore> = OnceLock::new();

/// The bundle alone, or the bundle followed by the computer's fonts.
pub(crate) fn store(system: bool) -> &'static FontStore {
    if !system {
        return &BUNDLED;
    }
    WITH_SYSTEM.get_or_init(|| {
        let mut store = bundled();
        store.extend(typst_kit::fonts::system());
        store
    })
}

/// What [`Letters::check`] found out about a document's texts.
pub(crate) struct Found {
    /// Whether the computer's fonts are needed.
    pub system: bool,
    /// The families to try after the template's own.
    pub families: Vec<&'static str>,
}

/// The letters a document may use.
pub(crate) struct Letters<'a> {
    /// The document's language: decides between Chinese, Japanese and Korean forms where the text does not.
    pub language: &'a str,
}

impl Letters<'_> {
    /// Looks at every text of a document before it is set.
    ///
    /// # Errors
    /// [`DocumentError::MissingGlyph`] naming the first text with a letter that no font has.
    pub fn check(&self, data: &Map<String, Value>) -> Result<Found, DocumentError> {
        let mut texts = Vec::new();
        for (name, value) in data {
            if name != "labels" {
                wire::each_text(value, &mut |text| texts.push(text));
            }
        }
        if texts.iter().all(|text| missing(text, BUNDLED.book()).is_empty()) {
            return Ok(Found { system: false, families: FALLBACK.to_vec() });
        }
        let book = store(true).book();
        for text in &texts {
            let lost = missing(text, book);
            if !lost.is_empty() {
                let characters = named(&lost.into_iter().collect::<Vec<_>>());
                return Err(DocumentError::MissingGlyph { text: (*text).to_owned(), characters });
            }
        }
        let mut families = FALLBACK.to_vec();
        families.extend(
            self.han(&texts)
                .iter()
                .flat_map(|tradition| tradition.iter())
                .filter(|family| book.contains_family(&family.to_lowercase())),
        );
        Ok(Found { system: true, families })
    }

    /// Which tradition draws Chinese characters first: kana speak for Japanese, hangul for Korean, else the language decides.
    fn han(&self, texts: &[&str]) -> [&'static [&'static str]; 4] {
        let has = |wanted: fn(char) -> bool| texts.iter().any(|text| text.chars().any(wanted));
        let kana = has(|c| matches!(c, '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}'));
        let hangul = has(|c| matches!(c, '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7AF}'));
        let bopomofo = has(|c| matches!(c, '\u{3100}'..='\u{312F}'));
        if kana || self.language.starts_with("ja") {
            [JAPANESE, SIMPLIFIED, TRADITIONAL, KOREAN]
        } else if hangul || self.language.starts_with("ko") {
            [KOREAN, SIMPLIFIED, TRADITIONAL, JAPANESE]
        } else if bopomofo || self.language.starts_with("zh-TW") || self.language.starts_with("zh-Hant") {
            [TRADITIONAL, SIMPLIFIED, JAPANESE, KOREAN]
        } else {
            [SIMPLIFIED, TRADITIONAL, JAPANESE, KOREAN]
        }
    }
}

/// The characters of `text` that no face of `book` has.
fn missing(text: &str, book: &FontBook) -> BTreeSet<char> {
    text.chars().filter(|c| !c.is_ascii() && !text::invisible(*c)).filter(|c| !covered(*c, book)).collect()
}

/// Characters that were looked for before, and whether any face has them.
static KNOWN: LazyLock<Mutex<HashMap<char, bool>>> = LazyLock::new(Mutex::default);

/// The characters of a text that neither the bundled faces nor the computer's can print, each once. Quick enough to be asked for every
/// name of a community.
#[must_use]
pub fn unprintable(text: &str) -> Vec<char> {
    // Most texts are plain, and the others share their letters.
    if text.is_ascii() {
        return Vec::new();
    }
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let mut lost = BTreeSet::new();
    for c in text::prose(text).chars().filter(|c| !c.is_ascii() && !text::invisible(*c)) {
        let printable = *known.entry(c).or_insert_with(|| covered(c, BUNDLED.book()) || covered(c, store(true).book()));
        if !printable {
            lost.insert(c);
        }
    }
    lost.into_iter().collect()
}

/// Characters as people are told of them: each as it is, where it can be shown, and by its number.
#[must_use]
pub fn named(characters: &[char]) -> String {
    characters.iter().map(|c| format!("“{c}” (U+{:04X})", u32::from(*c))).collect::<Vec<_>>().join(", ")
}

fn covered(c: char, book: &FontBook) -> bool {
    (0..).map_while(|index| book.info(index)).any(|info| info.coverage.contains(u32::from(c)))
}
