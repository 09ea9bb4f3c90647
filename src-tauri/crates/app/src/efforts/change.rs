//! One field of an effort. Closing is the normal end of one.

use hearth_store::efforts;
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::add;
use crate::{App, AppError, Done, fields::FieldValue, times};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EffortField {
    Name,
    Kind,
    Purpose,
    Cadence,
    HowToJoin,
    Hue,
    ClosedOn,
}

impl EffortField {
    fn column(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Kind => "kind",
            Self::Purpose => "purpose",
            Self::Cadence => "cadence",
            Self::HowToJoin => "how_to_join",
            Self::Hue => "hue",
            Self::ClosedOn => "closed_on",
        }
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct EffortChange {
    pub id: String,
    pub field: EffortField,
    #[ts(type = "string | number | null")]
    pub value: FieldValue,
}

/// Sets one field.
pub async fn change(app: &App, args: EffortChange) -> Result<Done<()>, AppError> {
    let column = args.field.column();
    let mut tx = app.begin("efforts_change").await?;
    let called = efforts::name_of(&mut tx, &args.id).await?.ok_or_else(|| AppError::not_found("effort"))?;
    let (value, label) = match args.field {
        EffortField::Name => {
            let name = add::name(&mut tx, &args.value.text(column)?, Some(&args.id)).await?;
            let label = said!("efforts-rename-label", old = called, new = name.as_str());
            (Some(name), label)
        }
        EffortField::Kind => {
            (Some(add::kind(&args.value.text(column)?)?.word().to_owned()), said!("efforts-change-label", name = called))
        }
        EffortField::Purpose | EffortField::Cadence | EffortField::HowToJoin => {
            (Some(args.value.text(column)?), said!("efforts-change-label", name = called))
        }
        EffortField::Hue => {
            let hue = args.value.number(column)?.ok_or_else(|| AppError::invalid(column, said!("efforts-colour-missing")))?;
            (Some(add::hue(hue)?.to_string()), said!("efforts-colour-label", name = called))
        }
        EffortField::ClosedOn => match args.value.optional(column)? {
            Some(date) => (Some(times::parse_date(column, &date)?.to_string()), said!("efforts-close-label", name = called)),
            None => {
                // While it was closed another effort may have taken its name.
                add::name(&mut tx, &called, Some(&args.id)).await?;
                (None, said!("efforts-open-label", name = called))
            }
        },
    };
    tx.relabel(label.kept()).await?;
    efforts::change(&mut tx, &args.id, column, value.as_deref()).await?;
    Ok(Done::of((), tx.commit().await?))
}
