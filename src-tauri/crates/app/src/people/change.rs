//! One field of a person at a time, as the page edits them.

use hearth_core::people::{Channel, clean_name, clean_text};
use hearth_texts::{Said, said};
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
    RefusedChannels,
}

impl PersonField {
    /// The column of the file; labels call it `person-field-…`.
    pub(super) fn column(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Called => "called",
            Self::NameSaid => "name_said",
            Self::Pronouns => "pronouns",
            Self::Organisation => "organisation",
            Self::Zone => "zone",
            Self::Languages => "languages",
            Self::Skills => "skills",
            Self::Interests => "interests",
            Self::Tags => "tags",
            Self::Availability => "availability",
            Self::AccessNeeds => "access_needs",
            Self::Emergency => "emergency",
            Self::Notes => "notes",
            Self::Birthday => "birthday",
            Self::JoinedOn => "joined_on",
            Self::CameBy => "came_by",
            Self::BreakUntil => "break_until",
            Self::LeftOn => "left_on",
            Self::DoNotContact => "do_not_contact",
            Self::RefusedChannels => "refused_channels",
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
        _ => Err(AppError::invalid(field, said!("field-takes-text"))),
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
        return Err(AppError::invalid(field, said!("people-birthday-wrong")));
    }
    Ok(text.to_owned())
}

fn checked(field: PersonField, value: &Value) -> Result<Option<String>, AppError> {
    let column = field.column();
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
            zone => Err(AppError::invalid(column, said!("zone-unknown", zone = zone))),
        },
        PersonField::Birthday => birthday(column, text(column, value)?).map(Some),
        PersonField::JoinedOn | PersonField::BreakUntil | PersonField::LeftOn => match text(column, value)?.trim() {
            "" => Ok(None),
            date => times::parse_date(column, date).map(|date| Some(date.to_string())),
        },
        PersonField::Languages | PersonField::Skills | PersonField::Interests | PersonField::Tags => {
            let list = value.as_array().ok_or_else(|| AppError::invalid(column, said!("field-takes-list")))?;
            let mut words: Vec<String> = Vec::new();
            for word in list {
                let word = clean_name(text(column, word)?);
                if !word.is_empty() && !words.contains(&word) {
                    words.push(word);
                }
            }
            Ok(Some(Value::from(words).to_string()))
        }
        PersonField::RefusedChannels => {
            let list = value.as_array().ok_or_else(|| AppError::invalid(column, said!("field-takes-list")))?;
            let mut channels = Vec::new();
            for word in list {
                let word = text(column, word)?;
                channels
                    .push(Channel::from_word(word).ok_or_else(|| AppError::invalid(column, said!("people-channel-unknown")))?);
            }
            channels.sort_unstable();
            channels.dedup();
            let words: Vec<&str> = channels.into_iter().map(Channel::word).collect();
            Ok(Some(Value::from(words).to_string()))
        }
        PersonField::DoNotContact => match value {
            Value::Bool(yes) => Ok(Some(if *yes { "1" } else { "0" }.to_owned())),
            _ => Err(AppError::invalid(column, said!("field-yes-or-no"))),
        },
    }
}

/// Changes one field.
pub async fn change(app: &App, args: PersonChange) -> Result<Done<()>, AppError> {
    let value = checked(args.field, &args.value)?;
    let open = app.community()?;
    let person =
        hearth_store::people::name(open.store.readers(), &args.id).await?.ok_or_else(|| AppError::not_found("person"))?;
    let column = args.field.column();
    let label = said!("people-change-label", field = Said::kind("person-field-", column), name = person);
    let mut tx = app.change("people_change", label).await?;
    hearth_store::people::change(&mut tx, &args.id, column, value.as_deref()).await?;
    Ok(Done::of((), tx.commit().await?))
}
