//! One field of a person at a time, as the page edits them.

use hearth_core::people::{clean_name, clean_text};
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;

use super::add::checked_name;
use crate::{App, AppError, Done, times};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PersonField {
    Name,
    Called,
    NameSaid,
    Pronouns,
    Organisation,
    Zone,
    Languages,
    Skills,
    Interests,
    Tags,
    Availability,
    AccessNeeds,
    Emergency,
    Notes,
    Birthday,
    JoinedOn,
    CameBy,
    BreakUntil,
    LeftOn,
    DoNotContact,
}

impl PersonField {
    /// The column of the file.
    pub(super) fn column(self) -> &'static str {
        self.words().0
    }

    /// The column, and how a label calls it.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Name => ("name", "the name"),
            Self::Called => ("called", "what people call"),
            Self::NameSaid => ("name_said", "how to say the name"),
            Self::Pronouns => ("pronouns", "the pronouns"),
            Self::Organisation => ("organisation", "the organisation"),
            Self::Zone => ("zone", "the time zone"),
            Self::Languages => ("languages", "the languages"),
            Self::Skills => ("skills", "the skills"),
            Self::Interests => ("interests", "the interests"),
            Self::Tags => ("tags", "the tags"),
            Self::Availability => ("availability", "the availability"),
            Self::AccessNeeds => ("access_needs", "the access needs"),
            Self::Emergency => ("emergency", "whom to call"),
            Self::Notes => ("notes", "the notes"),
            Self::Birthday => ("birthday", "the birthday"),
            Self::JoinedOn => ("joined_on", "the joining date"),
            Self::CameBy => ("came_by", "how they came"),
            Self::BreakUntil => ("break_until", "the break"),
            Self::LeftOn => ("left_on", "the leaving date"),
            Self::DoNotContact => ("do_not_contact", "whether to contact"),
        }
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct PersonChange {
    pub id: String,
    pub field: PersonField,
    /// Text, a list of texts, yes or no, or nothing; dates as `2026-11-25`, a birthday also as `--05-09`.
    #[ts(type = "string | string[] | boolean | null")]
    pub value: Value,
}

fn text<'v>(field: &str, value: &'v Value) -> Result<&'v str, AppError> {
    match value {
        Value::Null => Ok(""),
        Value::String(text) => Ok(text),
        _ => Err(AppError::invalid(field, "This field takes text.")),
    }
}

fn birthday(field: &str, text: &str) -> Result<String, AppError> {
    let text = text.trim();
    let whole = match text.strip_prefix("--") {
        // A leap year, so that 29 February is a day.
        Some(rest) => format!("2000-{rest}"),
        None => text.to_owned(),
    };
    if !text.is_empty() && chrono::NaiveDate::parse_from_str(&whole, "%Y-%m-%d").is_err() {
        return Err(AppError::invalid(field, "Write the birthday as 1990-05-09, or as --05-09 without the year."));
    }
    Ok(text.to_owned())
}

fn checked(field: PersonField, value: &Value) -> Result<Option<String>, AppError> {
    let (column, _) = field.words();
    match field {
        PersonField::Name => checked_name(text(column, value)?).map(Some),
        PersonField::Called | PersonField::NameSaid | PersonField::Pronouns | PersonField::Organisation | PersonField::CameBy => {
            Ok(Some(clean_name(text(column, value)?)))
        }
        PersonField::Availability | PersonField::AccessNeeds | PersonField::Emergency | PersonField::Notes => {
            Ok(Some(clean_text(text(column, value)?)))
        }
        PersonField::Zone => match text(column, value)?.trim() {
            "" => Ok(Some(String::new())),
            zone if times::is_zone(zone) => Ok(Some(zone.to_owned())),
            zone => Err(AppError::invalid(column, format!("{zone} is not a time zone. Choose one such as Europe/Berlin."))),
        },
        PersonField::Birthday => birthday(column, text(column, value)?).map(Some),
        PersonField::JoinedOn | PersonField::BreakUntil | PersonField::LeftOn => match text(column, value)?.trim() {
            "" => Ok(None),
            date => times::parse_date(column, date).map(|date| Some(date.to_string())),
        },
        PersonField::Languages | PersonField::Skills | PersonField::Interests | PersonField::Tags => {
            let list = value.as_array().ok_or_else(|| AppError::invalid(column, "This field takes a list."))?;
            let mut words: Vec<String> = Vec::new();
            for word in list {
                let word = clean_name(text(column, word)?);
                if !word.is_empty() && !words.contains(&word) {
                    words.push(word);
                }
            }
            Ok(Some(Value::from(words).to_string()))
        }
        PersonField::DoNotContact => match value {
            Value::Bool(yes) => Ok(Some(if *yes { "1" } else { "0" }.to_owned())),
            _ => Err(AppError::invalid(column, "Say yes or no.")),
        },
    }
}

/// Changes one field.
pub async fn change(app: &App, args: PersonChange) -> Result<Done<()>, AppError> {
    let value = checked(args.field, &args.value)?;
    let open = app.community()?;
    let person =
        hearth_store::people::name(open.store.readers(), &args.id).await?.ok_or_else(|| AppError::not_found("person"))?;
    let (column, words) = args.field.words();
    let mut tx = app.change("people_change", format!("Change {words} of {person}")).await?;
    hearth_store::people::change(&mut tx, &args.id, column, value.as_deref()).await?;
    Ok(Done::of((), tx.commit().await?))
}
