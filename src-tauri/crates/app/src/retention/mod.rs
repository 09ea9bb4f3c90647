//! Retention: rules that a community puts to work, and the list of what they would have somebody look at. Nothing is ever removed by
//! a rule: a person keeps, erases or removes.

use hearth_core::retention as rules;
use hearth_store::retention::{self, DueRow, Keep, Limits, Part};
use hearth_texts::{said, say};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError, Done, None as NoArgs, Open};

/// The wire form of [`rules::Rule`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RetentionRule {
    Alumni,
    Newcomers,
    Documents,
    Sensitive,
}

impl RetentionRule {
    fn rule(self) -> rules::Rule {
        match self {
            Self::Alumni => rules::Rule::Alumni,
            Self::Newcomers => rules::Rule::Newcomers,
            Self::Documents => rules::Rule::Documents,
            Self::Sensitive => rules::Rule::Sensitive,
        }
    }

    fn of(rule: rules::Rule) -> Self {
        match rule {
            rules::Rule::Alumni => Self::Alumni,
            rules::Rule::Newcomers => Self::Newcomers,
            rules::Rule::Documents => Self::Documents,
            rules::Rule::Sensitive => Self::Sensitive,
        }
    }
}

/// A rule, at work or not.
#[derive(Debug, Serialize, TS)]
pub struct RetentionRuleRow {
    pub rule: RetentionRule,
    /// `None` where it is not at work.
    #[ts(type = "number | null")]
    pub months: Option<u32>,
    #[ts(type = "number")]
    pub suggested: u32,
    /// How much is due by it today.
    #[ts(type = "number")]
    pub due: i64,
}

#[derive(Debug, Deserialize, TS)]
pub struct RetentionRuleSet {
    pub rule: RetentionRule,
    /// 1 to 240; nothing puts it to rest.
    #[ts(type = "number | null")]
    pub months: Option<u32>,
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RetentionQueueArgs {
    pub rule: Option<RetentionRule>,
    #[ts(type = "number")]
    pub offset: i64,
    /// At most 200.
    #[ts(type = "number")]
    pub limit: i64,
}

#[derive(Debug, Serialize, TS)]
pub struct RetentionQueue {
    #[ts(type = "number")]
    pub total: i64,
    /// The oldest first.
    pub rows: Vec<DueRow>,
}

/// One line of the queue.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RetentionSubject {
    pub rule: RetentionRule,
    pub person_id: Option<String>,
    /// In place of a person, where the rule is about documents.
    pub document_id: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
pub struct RetentionKeep {
    pub what: Vec<RetentionSubject>,
    /// 1 to 240.
    #[ts(type = "number")]
    pub months: u32,
}

fn months(months: u32) -> Result<u32, AppError> {
    if (1..=rules::LONGEST).contains(&months) {
        Ok(months)
    } else {
        Err(AppError::invalid("months", said!("retention-months", most = rules::LONGEST)))
    }
}

/// The months of the rules that are at work.
pub(crate) async fn at_work(open: &Open) -> Result<Vec<(rules::Rule, u32)>, AppError> {
    let damaged = |what: String| AppError::damaged(said!("store-damage-word", text = what));
    let stored = retention::rules(open.store.readers()).await?;
    stored
        .into_iter()
        .map(|(word, months)| {
            let rule = rules::Rule::from_word(&word).ok_or_else(|| damaged(word))?;
            Ok((rule, u32::try_from(months).map_err(|_| damaged(months.to_string()))?))
        })
        .collect()
}

fn limits(app: &App, at_work: &[(rules::Rule, u32)]) -> Result<Limits, AppError> {
    let today = app.today()?;
    let of = |rule| {
        let months = at_work.iter().find(|(one, _)| *one == rule).map(|(_, months)| *months);
        months.map(|months| rules::due_until(today, months).to_string())
    };
    Ok(Limits {
        alumni: of(rules::Rule::Alumni),
        newcomers: of(rules::Rule::Newcomers),
        documents: of(rules::Rule::Documents),
        sensitive: of(rules::Rule::Sensitive),
    })
}

async fn counted(app: &App, open: &Open) -> Result<Vec<(String, i64)>, AppError> {
    let at_work = at_work(open).await?;
    if at_work.is_empty() {
        return Ok(Vec::new());
    }
    let (limits, me) = (limits(app, &at_work)?, crate::settings::me(open).await?);
    Ok(retention::counts(open.store.readers(), &app.today()?.to_string(), &limits, me.as_deref()).await?)
}

/// How much waits for somebody to look at it.
pub(crate) async fn waiting(app: &App, open: &Open) -> Result<i64, AppError> {
    Ok(counted(app, open).await?.iter().map(|(_, count)| count).sum())
}

/// Every rule, at work or not.
pub async fn list(app: &App, _: NoArgs) -> Result<Vec<RetentionRuleRow>, AppError> {
    let open = app.community()?;
    let (at_work, counts) = (at_work(&open).await?, counted(app, &open).await?);
    Ok(rules::Rule::ALL
        .into_iter()
        .map(|rule| RetentionRuleRow {
            rule: RetentionRule::of(rule),
            months: at_work.iter().find(|(one, _)| *one == rule).map(|(_, months)| *months),
            suggested: rule.suggested(),
            due: counts.iter().find(|(word, _)| word == rule.word()).map_or(0, |(_, count)| *count),
        })
        .collect())
}

/// Puts a rule to work or to rest.
pub async fn set(app: &App, args: RetentionRuleSet) -> Result<Done<()>, AppError> {
    let months = args.months.map(months).transpose()?;
    let label = match months {
        Some(count) => said!("retention-set-label", count = i64::from(count)),
        None => said!("retention-rest-label"),
    };
    let mut tx = app.change("retention_rules_set", label).await?;
    retention::set(&mut tx, args.rule.rule().word(), months).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// What is due, each with its reason.
pub async fn queue(app: &App, args: RetentionQueueArgs) -> Result<RetentionQueue, AppError> {
    let open = app.community()?;
    let at_work = at_work(&open).await?;
    let (limits, me) = (limits(app, &at_work)?, crate::settings::me(&open).await?);
    let (pool, today) = (open.store.readers(), app.today()?.to_string());
    let rule = args.rule.map(|rule| rule.rule().word());
    let counts = retention::counts(pool, &today, &limits, me.as_deref()).await?;
    let total = counts.iter().filter(|(word, _)| rule.is_none_or(|rule| word == rule)).map(|(_, count)| count).sum();
    let part = Part { rule, me: me.as_deref(), limit: args.limit.clamp(1, 200), offset: args.offset.max(0) };
    let mut rows = retention::due(pool, &today, &limits, part).await?;
    for row in &mut rows {
        let since = crate::times::parse_date("since", &row.since)?;
        let rule =
            rules::Rule::from_word(&row.rule).ok_or_else(|| AppError::damaged(said!("store-damage-word", text = &row.rule)))?;
        row.text = match rule {
            rules::Rule::Alumni => say!("retention-why-alumni", day = since),
            rules::Rule::Newcomers => say!("retention-why-newcomers", day = since),
            rules::Rule::Documents => say!("retention-why-documents", day = since),
            rules::Rule::Sensitive => say!("retention-why-sensitive", day = since),
        };
    }
    Ok(RetentionQueue { total, rows })
}

/// Keeps what is due for some months more.
pub async fn keep(app: &App, args: RetentionKeep) -> Result<Done<()>, AppError> {
    let months = months(args.months)?;
    let count = i64::try_from(args.what.len()).unwrap_or(i64::MAX);
    if count == 0 {
        return Err(AppError::invalid("what", said!("retention-nothing-chosen")));
    }
    let until = rules::kept_until(app.today()?, months).to_string();
    let mut tx = app.change("retention_keep", said!("retention-keep-label", count = count, months = i64::from(months))).await?;
    let mut keeps = Vec::with_capacity(args.what.len());
    for one in args.what {
        let (person, document) = match one.rule {
            RetentionRule::Documents => (None, one.document_id),
            RetentionRule::Alumni | RetentionRule::Newcomers | RetentionRule::Sensitive => (one.person_id, None),
        };
        let gone = match (&person, &document) {
            (Some(person), _) => hearth_store::people::name_in(&mut tx, person).await?.is_none(),
            (None, document) => document.is_none(),
        };
        if gone {
            return Err(AppError::not_found(if document.is_none() { "person" } else { "document" }));
        }
        keeps.push(Keep { rule: one.rule.rule().word(), person, document });
    }
    retention::keep(&mut tx, &keeps, &until).await?;
    Ok(Done::of((), tx.commit().await?))
}
