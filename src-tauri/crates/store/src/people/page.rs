//! Pages of people: first the ids, out of one index or the index of words, then the rows of the page alone.

use sqlx::{Row, SqlitePool};

use super::views::{PeoplePage, PersonRow, Pick};
use crate::{Result, search::Words};

/// Who is listed.
#[derive(Debug, Clone, Default)]
pub struct Filter<'a> {
    /// What was typed.
    pub query: &'a str,
    pub effort: Option<&'a str>,
    pub standing: Option<&'a str>,
    /// Only people who stand so about a kind of consent: its id, and `agreed` or `withdrawn`.
    pub consent: Option<(&'a str, &'a str)>,
    /// Only people who are at this step of a programme.
    pub step: Option<&'a str>,
    /// What the community's own fields must hold, all of it.
    pub fields: &'a [FieldCondition],
}

/// What a field must hold, in keys as core makes them.
#[derive(Debug, Clone, Default)]
pub struct FieldCondition {
    pub field: String,
    /// One of these; any where there are none.
    pub any: Option<Vec<String>>,
    pub from: Option<String>,
    pub until: Option<String>,
    /// Whoever does not hold such a thing.
    pub without: bool,
}

/// In which order. People without the date come last in both directions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order<'a> {
    Name,
    NameDown,
    LastSeen,
    LastSeenDown,
    Joined,
    JoinedDown,
    Hours,
    HoursDown,
    /// By a field of the community: its id, and for choices their keys in order, each between two marks (U+001F).
    Field {
        field: &'a str,
        choices: &'a str,
        down: bool,
    },
}

impl Order<'_> {
    /// In place of the order that the statements have on their own; its values are numbered from `next` on.
    fn columns(self, next: usize) -> String {
        let columns = match self {
            Self::Field { down, .. } => {
                let place = shifted(include_str!("order_field.sql"), next - 1).replace(&format!("?{}", next + 2), "f.n");
                return format!("(\n{place}) {}NULLS LAST, f.name_key, f.n", if down { "DESC " } else { "" });
            }
            Self::Name => "f.name_key, f.n",
            Self::NameDown => "f.name_key DESC, f.n DESC",
            Self::LastSeen => "f.last_seen_on NULLS LAST, f.n",
            Self::LastSeenDown => "f.last_seen_on DESC, f.n DESC",
            Self::Joined => "f.joined_on NULLS LAST, f.n",
            Self::JoinedDown => "f.joined_on DESC, f.n DESC",
            Self::Hours => "f.hours_minutes, f.n",
            Self::HoursDown => "f.hours_minutes DESC, f.n DESC",
        };
        columns.to_owned()
    }
}

/// A page, and how many there are in all. `today` and `now` as the file holds them.
pub async fn page(
    pool: &SqlitePool,
    filter: &Filter<'_>,
    order: Order<'_>,
    offset: i64,
    limit: i64,
    today: &str,
    now: &str,
) -> Result<PeoplePage> {
    let total = count(pool, filter, today).await?;
    let ids = ids(pool, filter, order, offset, limit, today).await?;
    let rows: Vec<PersonRow> =
        sqlx::query_as(include_str!("rows.sql")).bind(list(&ids)).bind(today).bind(now).fetch_all(pool).await?;
    Ok(PeoplePage { total, rows })
}

/// People to choose from: whose name begins with the words first, then those whom the words find elsewhere.
pub async fn pick(pool: &SqlitePool, query: &str, limit: i64, today: &str) -> Result<Vec<Pick>> {
    let mut found = Vec::new();
    let key = hearth_core::people::name_key(query);
    if !key.is_empty() {
        let (from, to) = (key.clone(), format!("{key}\u{10FFFF}"));
        let begin: Vec<i64> = sqlx::query(include_str!("page_initial.sql"))
            .bind(limit)
            .bind(0)
            .bind(today)
            .bind(None::<&str>)
            .bind(None::<&str>)
            .bind(from)
            .bind(to)
            .fetch_all(pool)
            .await?
            .iter()
            .map(|row| row.get(0))
            .collect();
        found.extend(begin);
    }
    if (found.len() as i64) < limit {
        let rest = ids(pool, &Filter { query, ..Filter::default() }, Order::Name, 0, limit, today).await?;
        for n in rest {
            if (found.len() as i64) < limit && !found.contains(&n) {
                found.push(n);
            }
        }
    }
    Ok(sqlx::query_as(include_str!("picked.sql")).bind(list(&found)).fetch_all(pool).await?)
}

/// The numbers (`n`) of all who match, by name; a page without its end.
pub async fn matching(pool: &SqlitePool, filter: &Filter<'_>, today: &str, limit: i64) -> Result<Vec<i64>> {
    ids(pool, filter, Order::Name, 0, limit, today).await
}

/// The ids of all who match, by name.
pub async fn ids_of(pool: &SqlitePool, filter: &Filter<'_>, today: &str) -> Result<Vec<String>> {
    let numbers = ids(pool, filter, Order::Name, 0, i64::MAX, today).await?;
    Ok(sqlx::query_scalar(include_str!("ids_of.sql")).bind(list(&numbers)).fetch_all(pool).await?)
}

/// How many of those who match stand before the first whose name begins with `text`, in the list by name: where it has to be
/// scrolled to. `down` for the list that ends with A.
pub async fn before(pool: &SqlitePool, filter: &Filter<'_>, text: &str, down: bool, today: &str) -> Result<i64> {
    let key = hearth_core::people::name_key(text);
    let road = Road::of(filter);
    let next = binds(&road, filter) + 1;
    let (condition, key) = if down {
        (format!("AND f.name_key >= ?{next}"), format!("{key}\u{10FFFF}"))
    } else {
        (format!("AND f.name_key < ?{next}"), key)
    };
    if matches!(road, Road::Nobody) {
        return Ok(0);
    }
    let sql = counting(&consenting(&road, filter))?.replace("-- and", &condition);
    Ok(bound(sqlx::query(&sql), &road, filter, 0, 1, today).bind(key).fetch_one(pool).await?.get(0))
}

fn list(ids: &[i64]) -> String {
    format!("[{}]", ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(","))
}

enum Road {
    All,
    Effort,
    Initial(String),
    Words(String),
    /// Something was typed that holds no word.
    Nobody,
}

impl Road {
    fn of(filter: &Filter<'_>) -> Self {
        match Words::of(filter.query) {
            Words::None if filter.query.trim().is_empty() => filter.effort.map_or(Self::All, |_| Self::Effort),
            Words::None => Self::Nobody,
            Words::Initial(letter) => Self::Initial(letter),
            Words::Match(text) => Self::Words(text),
        }
    }

    /// How many values its statement takes, see [`bound`].
    fn binds(&self) -> usize {
        match self {
            Self::All | Self::Nobody => 4,
            Self::Effort => 5,
            Self::Words(_) => 6,
            Self::Initial(_) => 7,
        }
    }

    fn sql(&self) -> &'static str {
        match self {
            Self::All | Self::Nobody => include_str!("page_all.sql"),
            Self::Effort => include_str!("page_effort.sql"),
            Self::Initial(_) => include_str!("page_initial.sql"),
            Self::Words(_) => include_str!("page_words.sql"),
        }
    }
}

/// How many values the statement of a road takes with its conditions.
fn binds(road: &Road, filter: &Filter<'_>) -> usize {
    road.binds() + if filter.consent.is_some() { 2 } else { 0 } + usize::from(filter.step.is_some()) + 4 * filter.fields.len()
}

/// A statement whose values are numbered from another place on.
fn shifted(sql: &str, by: usize) -> String {
    let mut out = String::with_capacity(sql.len() + 8);
    for (place, part) in sql.split('?').enumerate() {
        let digits = part.len() - part.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, rest) = part.split_at(digits);
        match number.parse::<usize>() {
            Ok(number) if place > 0 => out.push_str(&format!("?{}", number + by)),
            _ => out.push_str(number),
        }
        out.push_str(rest);
    }
    out
}

async fn ids(pool: &SqlitePool, filter: &Filter<'_>, order: Order<'_>, offset: i64, limit: i64, today: &str) -> Result<Vec<i64>> {
    let road = Road::of(filter);
    if matches!(road, Road::Nobody) {
        return Ok(Vec::new());
    }
    let columns = order.columns(binds(&road, filter) + 1);
    let sql = consenting(&road, filter).replace("ORDER BY f.name_key, f.n", &format!("ORDER BY {columns}"));
    let query = bound(sqlx::query(&sql), &road, filter, offset, limit, today);
    let query = match order {
        Order::Field { field, choices, .. } => query.bind(field.to_owned()).bind(choices.to_owned()),
        _ => query,
    };
    Ok(query.fetch_all(pool).await?.iter().map(|row| row.get(0)).collect())
}

/// The statement of a road, with the conditions about a consent and about fields where there are any; their values come after those of
/// the road.
fn consenting(road: &Road, filter: &Filter<'_>) -> String {
    let mut conditions = String::new();
    let mut next = road.binds();
    if filter.consent.is_some() {
        conditions.push_str(&format!("AND f.n IN (\n{})\n", shifted(include_str!("page_consent.sql"), next)));
        next += 2;
    }
    if filter.step.is_some() {
        conditions.push_str(&format!("AND f.n IN (\n{})\n", shifted(include_str!("page_step.sql"), next)));
        next += 1;
    }
    for condition in filter.fields {
        let not = if condition.without { "NOT " } else { "" };
        conditions.push_str(&format!("AND f.n {not}IN (\n{})\n", shifted(include_str!("page_field.sql"), next)));
        next += 4;
    }
    road.sql().replace("ORDER BY f.name_key, f.n", &format!("{conditions}ORDER BY f.name_key, f.n"))
}

/// The same conditions as the page has, so that a count never differs from what is listed; in place of the order, which a count
/// does not need, stands a comment where one more condition fits.
fn counting(sql: &str) -> Result<String> {
    let (_, rows) = sql.split_once("\nSELECT f.n ").ok_or(sqlx::Error::RowNotFound)?;
    Ok(format!("SELECT count(*) {}", rows.replace("ORDER BY f.name_key, f.n", "-- and")))
}

async fn count(pool: &SqlitePool, filter: &Filter<'_>, today: &str) -> Result<i64> {
    let road = Road::of(filter);
    let row = match &road {
        Road::Nobody => return Ok(0),
        Road::All
            if filter.standing.is_none() && filter.consent.is_none() && filter.step.is_none() && filter.fields.is_empty() =>
        {
            sqlx::query(include_str!("count_all.sql")).fetch_one(pool).await?
        }
        road => {
            let sql = counting(&consenting(road, filter))?;
            bound(sqlx::query(&sql), road, filter, 0, 1, today).fetch_one(pool).await?
        }
    };
    Ok(row.get(0))
}

type Query<'q> = sqlx::query::Query<'q, sqlx::Sqlite, sqlx::sqlite::SqliteArguments<'q>>;

fn bound<'q>(query: Query<'q>, road: &Road, filter: &Filter<'_>, offset: i64, limit: i64, today: &str) -> Query<'q> {
    let query = query.bind(limit).bind(offset).bind(today.to_owned()).bind(filter.standing.map(str::to_owned));
    let effort = filter.effort.map(str::to_owned);
    let query = match road {
        Road::All | Road::Nobody => query,
        Road::Effort => query.bind(effort),
        Road::Initial(letter) => query.bind(effort).bind(letter.clone()).bind(format!("{letter}\u{10FFFF}")),
        Road::Words(text) => query.bind(effort).bind(text.clone()),
    };
    let query = match filter.consent {
        Some((kind, state)) => query.bind(kind.to_owned()).bind(state.to_owned()),
        None => query,
    };
    let query = match filter.step {
        Some(step) => query.bind(step.to_owned()),
        None => query,
    };
    filter.fields.iter().fold(query, |query, condition| {
        query
            .bind(condition.field.clone())
            .bind(condition.any.clone().map(sqlx::types::Json))
            .bind(condition.from.clone())
            .bind(condition.until.clone())
    })
}
