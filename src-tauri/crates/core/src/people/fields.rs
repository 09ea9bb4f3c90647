//! Fields that a community defines for its people: which kinds there are, what fits each, how values are compared, and which fields
//! belong elsewhere. Deliberately not here: what Hearth itself asks of everybody, and what is sensitive (a noun of its own).

use chrono::NaiveDate;

use super::{clean_name, clean_text, name_key};

/// The longest text that a field holds, in characters.
pub const LONGEST_VALUE: usize = 2_000;
/// The most that can be chosen from.
pub const MOST_CHOICES: usize = 100;

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    Text,
    Number,
    Date,
    YesOrNo,
    OneOf,
    SeveralOf,
}

impl FieldKind {
    /// The word in the file.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Date => "date",
            Self::YesOrNo => "yes or no",
            Self::OneOf => "one of",
            Self::SeveralOf => "several of",
        }
    }

    /// `None` for a word that is no kind.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Text, Self::Number, Self::Date, Self::YesOrNo, Self::OneOf, Self::SeveralOf]
            .into_iter()
            .find(|kind| kind.word() == word)
    }

    /// Whether its values are chosen from a list.
    pub const fn has_choices(self) -> bool {
        matches!(self, Self::OneOf | Self::SeveralOf)
    }
}

/// One value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldValue {
    /// A text, a number as [`canonical`] writes it, or a choice as the field spells it.
    Text {
        text: String,
        key: String,
    },
    Date(NaiveDate),
    YesOrNo(bool),
}

impl FieldValue {
    /// The form by which values of a field are sorted and compared.
    pub fn key(&self) -> String {
        match self {
            Self::Text { key, .. } => key.clone(),
            Self::Date(day) => day.to_string(),
            Self::YesOrNo(yes) => if *yes { "1" } else { "0" }.into(),
        }
    }
}

/// Why a value does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    TooLong,
    NoNumber,
    NoDate,
    NoAnswer,
    /// Not among the choices.
    NoChoice,
}

/// A number as everybody writes it down: `12.5`, `12,5`, `-3`. One comma is a decimal sign where no point stands.
pub fn number(text: &str) -> Option<f64> {
    let text: String = text.trim().chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'')).collect();
    let text = if text.matches(',').count() == 1 && !text.contains('.') { text.replace(',', ".") } else { text };
    let is_plain = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+'));
    text.parse::<f64>().ok().filter(|number| is_plain && number.is_finite() && number.abs() < 1e15)
}

/// The one way in which a number is kept.
pub fn canonical(number: f64) -> String {
    // Minus nothing is nothing.
    (number + 0.0).to_string()
}

/// Keeps the order of numbers as texts: the bits of IEEE 754 read as a whole number, those below zero turned around.
fn number_key(number: f64) -> String {
    let bits = (number + 0.0).to_bits();
    let ordered = if bits >> 63 == 1 { !bits } else { bits | 1 << 63 };
    format!("{ordered:016x}")
}

/// Words for yes and no in the languages that Hearth speaks, and as programs write them.
fn answer(text: &str) -> Option<bool> {
    match name_key(text).trim() {
        "yes" | "y" | "true" | "1" | "x" | "ja" | "si" | "sí" | "wahr" | "はい" | "は い" | "نعم" => Some(true),
        "no" | "n" | "false" | "0" | "nein" | "falsch" | "いいえ" | "い い え" | "لا" => Some(false),
        _ => match text.trim() {
            "✓" | "✔" | "☑" => Some(true),
            "✗" | "✘" | "☐" => Some(false),
            _ => None,
        },
    }
}

/// The key of a text or a choice: long texts are told apart by their beginning alone.
pub fn text_key(text: &str) -> String {
    let key = name_key(text);
    let key = if key.is_empty() { text.trim() } else { &key };
    key.chars().take(200).collect()
}

/// Reads one value; `None` where there is nothing. `day` understands a date as the source writes it.
///
/// # Errors
/// Where it does not fit.
pub fn field_value(
    kind: FieldKind,
    choices: &[String],
    text: &str,
    day: impl Fn(&str) -> Option<NaiveDate>,
) -> Result<Option<FieldValue>, Misfit> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let held = match kind {
        FieldKind::Text => {
            let text = clean_text(text);
            if text.chars().count() > LONGEST_VALUE {
                return Err(Misfit::TooLong);
            }
            let key = text_key(&text);
            FieldValue::Text { text, key }
        }
        FieldKind::Number => {
            let number = number(text).ok_or(Misfit::NoNumber)?;
            FieldValue::Text { text: canonical(number), key: number_key(number) }
        }
        FieldKind::Date => FieldValue::Date(day(text).ok_or(Misfit::NoDate)?),
        FieldKind::YesOrNo => FieldValue::YesOrNo(answer(text).ok_or(Misfit::NoAnswer)?),
        FieldKind::OneOf | FieldKind::SeveralOf => {
            let key = text_key(text);
            let choice = choices.iter().find(|choice| text_key(choice) == key).ok_or(Misfit::NoChoice)?;
            FieldValue::Text { text: choice.clone(), key }
        }
    };
    Ok(Some(held))
}

/// What can be chosen: clean, each once, nothing empty, in the order given.
pub fn clean_choices<'a>(choices: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut clean: Vec<String> = Vec::new();
    for choice in choices {
        let choice: String = clean_name(choice).chars().take(120).collect();
        if !choice.is_empty() && !clean.iter().any(|there| text_key(there) == text_key(&choice)) {
            clean.push(choice);
        }
    }
    clean
}

/// Where something belongs that is no field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Elsewhere {
    /// Health and checks of somebody's past: locked on the person's page.
    Sensitive,
    /// What people need to take part.
    AccessNeeds,
    /// Belief, origin, opinion, union, orientation, fingerprints: not kept at all (GDPR, article 9).
    Nowhere,
    /// Numbers of papers, accounts and cards, and passwords: not kept at all.
    Papers,
}

/// Words of names of fields, as [`name_key`] writes them, in the languages that Hearth speaks. A word counts where it begins a word.
const ELSEWHERE: &[(Elsewhere, &[&str])] = &[
    (Elsewhere::AccessNeeds, &["access need", "accessibilit", "barrierefrei", "accesibilidad", "dietary", "allerg", "alerg"]),
    (
        Elsewhere::Sensitive,
        &[
            "health",
            "medical",
            "medication",
            "illness",
            "diagnos",
            "disabilit",
            "disabled",
            "mental",
            "hiv",
            "pregnan",
            "blood type",
            "criminal",
            "conviction",
            "background check",
            "safeguarding",
            "dbs",
            "gesundheit",
            "krank",
            "medikament",
            "behinderung",
            "schwanger",
            "vorstraf",
            "fuhrungszeugnis",
            "blutgruppe",
            "salud",
            "enfermedad",
            "medicacion",
            "medicamento",
            "discapacidad",
            "embaraz",
            "antecedentes",
            "grupo sanguineo",
            "健 康",
            "病",
            "障 害",
            "犯 罪",
            "妊 娠",
            "血 液 型",
            "الصحة",
            "صحة",
            "صحية",
            "مرض",
            "اعاقة",
            "إعاقة",
            "جنائي",
            "حمل",
        ],
    ),
    (
        Elsewhere::Nowhere,
        &[
            "religio",
            "faith",
            "belief",
            "ethnic",
            "race",
            "racial",
            "political",
            "politics",
            "party membership",
            "trade union",
            "union member",
            "sexual",
            "sexuality",
            "biometric",
            "fingerprint",
            "konfession",
            "glaube",
            "ethni",
            "rasse",
            "hautfarbe",
            "politisch",
            "gewerkschaft",
            "sexuell",
            "biometrisch",
            "fingerabdruck",
            "creencia",
            "etni",
            "raza",
            "politic",
            "sindica",
            "biometric",
            "huella",
            "宗 教",
            "信 仰",
            "人 種",
            "民 族",
            "政 治",
            "労 働 組 合",
            "性 的",
            "指 紋",
            "الدين",
            "ديانة",
            "عرق",
            "سياسي",
            "نقابة",
            "الميول",
            "بصمة",
        ],
    ),
    (
        Elsewhere::Papers,
        &[
            "passport",
            "iban",
            "bank account",
            "credit card",
            "ssn",
            "social security",
            "tax id",
            "national id",
            "id number",
            "id card",
            "password",
            "reisepass",
            "bankverbindung",
            "kontonummer",
            "kreditkarte",
            "sozialversicherung",
            "steuer id",
            "steuernummer",
            "ausweisnummer",
            "passwort",
            "kennwort",
            "pasaporte",
            "cuenta bancaria",
            "tarjeta de credito",
            "seguridad social",
            "dni",
            "contrasena",
            "旅 券",
            "口 座",
            "ク レ ジ ッ ト",
            "マ イ ナ ン バ",
            "パ ス ワ",
            "جواز",
            "حساب بنكي",
            "الحساب البنكي",
            "بطاقة ائتمان",
            "رقم الهوية",
            "كلمة المرور",
        ],
    ),
];

/// Whether a field of this name belongs elsewhere.
pub fn belongs_elsewhere(name: &str) -> Option<Elsewhere> {
    let key = format!(" {}", name_key(name));
    // Words that are short enough to begin others count only whole.
    let holds = |word: &str| {
        match word {
            // A race is also a run.
            "race" | "rasse" | "raza" => key.trim() == word,
            "hiv" | "dbs" | "ssn" | "iban" | "dni" | "mental" | "حمل" | "faith" => key.split(' ').any(|part| part == word),
            _ => key.contains(&format!(" {}", name_key(word).trim())),
        }
    };
    ELSEWHERE.iter().find(|(_, words)| words.iter().any(|word| holds(word))).map(|(place, _)| *place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    fn key(kind: FieldKind, text: &str) -> String {
        field_value(kind, &[], text, day).expect("it fits").expect("there is something").key()
    }

    #[test]
    fn keys_of_numbers_have_the_order_of_the_numbers() {
        let numbers = ["-1000", "-2.5", "-0.1", "0", "0.25", "3", "12,5", "100", "90000"];
        let keys: Vec<String> = numbers.iter().map(|text| key(FieldKind::Number, text)).collect();
        assert!(keys.is_sorted(), "texts in the order of what they say: {keys:?}");
        assert_eq!(key(FieldKind::Number, "-0"), key(FieldKind::Number, "0"), "minus nothing is nothing");
        assert_eq!(key(FieldKind::Number, "12,50"), key(FieldKind::Number, "12.5"), "the comma of half the world");
    }

    #[test]
    fn a_value_fits_its_kind_or_says_why_not() {
        let of = |kind, text| field_value(kind, &["Small".into(), "Large".into()], text, day);
        assert_eq!(of(FieldKind::Number, "1e5"), Err(Misfit::NoNumber), "nobody writes numbers like that");
        assert_eq!(of(FieldKind::Number, "twelve"), Err(Misfit::NoNumber), "a word is none");
        assert_eq!(of(FieldKind::Date, "soon"), Err(Misfit::NoDate), "no day");
        assert_eq!(of(FieldKind::YesOrNo, "perhaps"), Err(Misfit::NoAnswer), "neither yes nor no");
        assert_eq!(of(FieldKind::YesOrNo, "はい"), Ok(Some(FieldValue::YesOrNo(true))), "yes in Japanese");
        assert_eq!(of(FieldKind::YesOrNo, "Nein"), Ok(Some(FieldValue::YesOrNo(false))), "no in German");
        assert_eq!(of(FieldKind::OneOf, "medium"), Err(Misfit::NoChoice), "not among the choices");
        let small = FieldValue::Text { text: "Small".into(), key: "small".into() };
        assert_eq!(of(FieldKind::OneOf, " SMALL "), Ok(Some(small)), "as the field spells it");
        assert_eq!(of(FieldKind::Text, "  "), Ok(None), "nothing is nothing");
    }

    #[test]
    fn what_is_sensitive_belongs_elsewhere() {
        for (name, place) in [
            ("Medical notes", Some(Elsewhere::Sensitive)),
            ("Führungszeugnis", Some(Elsewhere::Sensitive)),
            ("健康状態", Some(Elsewhere::Sensitive)),
            ("Allergien", Some(Elsewhere::AccessNeeds)),
            ("Religion", Some(Elsewhere::Nowhere)),
            ("Número de pasaporte", Some(Elsewhere::Papers)),
            ("Pasaporte", Some(Elsewhere::Papers)),
            ("T-shirt size", None),
            ("Race", Some(Elsewhere::Nowhere)),
            ("Race time", None),
            ("Bracelet", None),
            ("Niece or nephew", None),
        ] {
            assert_eq!(belongs_elsewhere(name), place, "{name}");
        }
    }
}
