//! Records as people type them: an id, an e-mail, a name. Never a guess: two that fit are an error that names them.

use hearth_app::{App, AppError, ErrorCode, dispatch};
use hearth_texts::{Said, said};
use serde_json::{Value, json};

fn is_id(text: &str) -> bool {
    text.len() == 36
        && text.bytes().filter(|byte| *byte == b'-').count() == 4
        && text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
}

fn text<'v>(row: &'v Value, field: &str) -> &'v str {
    row.get(field).and_then(Value::as_str).unwrap_or("")
}

fn only(
    rows: &[Value],
    none: fn(&str) -> Said,
    typed: &str,
    name: &str,
    exact: impl Fn(&Value) -> bool,
) -> Result<String, AppError> {
    let fits: Vec<_> = rows.iter().filter(|row| exact(row)).collect();
    let fits = if fits.is_empty() { rows.iter().collect() } else { fits };
    match fits.as_slice() {
        [one] => Ok(text(one, "id").to_owned()),
        [] => Err(AppError::new(ErrorCode::NotFound, none(typed))),
        many => {
            let names: Vec<_> = many.iter().take(5).map(|row| format!("{} ({})", text(row, name), text(row, "id"))).collect();
            Err(AppError::new(ErrorCode::Conflict, said!("cli-several-fit", typed = typed, names = names)))
        }
    }
}

/// A person by id, e-mail or name.
pub async fn person(app: &App, typed: &str) -> Result<String, AppError> {
    if is_id(typed) {
        return Ok(typed.into());
    }
    let found = dispatch(app, "people_page", json!({ "query": typed, "offset": 0, "limit": 20 })).await?.value;
    let rows = found.get("rows").and_then(Value::as_array).cloned().unwrap_or_default();
    only(
        &rows,
        |typed| said!("cli-no-person-fits", typed = typed),
        typed,
        "name",
        |row| text(row, "email").eq_ignore_ascii_case(typed) || text(row, "name").to_lowercase() == typed.to_lowercase(),
    )
}

/// Persons, each by id, e-mail or name.
pub async fn persons(app: &App, typed: &[String]) -> Result<Vec<String>, AppError> {
    let mut ids = Vec::new();
    for one in typed {
        ids.push(person(app, one).await?);
    }
    Ok(ids)
}

/// An effort by id or name.
pub async fn effort(app: &App, typed: Option<&str>) -> Result<Option<String>, AppError> {
    let Some(typed) = typed else { return Ok(None) };
    if is_id(typed) {
        return Ok(Some(typed.into()));
    }
    let found = dispatch(app, "efforts_list", json!({})).await?.value;
    let wanted = typed.to_lowercase();
    let rows: Vec<_> = found
        .as_array()
        .into_iter()
        .flatten()
        .filter(|row| text(row, "name").to_lowercase().starts_with(&wanted))
        .cloned()
        .collect();
    only(
        &rows,
        |typed| said!("cli-no-effort-fits", typed = typed),
        typed,
        "name",
        |row| text(row, "name").to_lowercase() == wanted,
    )
    .map(Some)
}

/// A task by id or title.
pub async fn task(app: &App, typed: &str) -> Result<String, AppError> {
    if is_id(typed) {
        return Ok(typed.into());
    }
    let found = dispatch(app, "tasks_page", json!({ "query": typed, "offset": 0, "limit": 20 })).await?.value;
    let rows = found.get("rows").and_then(Value::as_array).cloned().unwrap_or_default();
    only(
        &rows,
        |typed| said!("cli-no-task-fits", typed = typed),
        typed,
        "title",
        |row| text(row, "title").to_lowercase() == typed.to_lowercase(),
    )
}

/// A meeting by id or title: the next one of that title, else the last one that was.
pub async fn meeting(app: &App, typed: &str) -> Result<String, AppError> {
    if is_id(typed) {
        return Ok(typed.into());
    }
    for past in [false, true] {
        let found = dispatch(app, "meetings_page", json!({ "query": typed, "past": past, "offset": 0, "limit": 1 })).await?.value;
        if let Some(row) = found.get("rows").and_then(Value::as_array).and_then(|rows| rows.first()) {
            return Ok(text(row, "id").to_owned());
        }
    }
    Err(AppError::new(ErrorCode::NotFound, said!("cli-no-meeting-fits", typed = typed)))
}

/// What is promised to a task by a person and still open.
pub async fn commitment(app: &App, task: &str, person: &str) -> Result<String, AppError> {
    let task = self::task(app, task).await?;
    let person = self::person(app, person).await?;
    let found = dispatch(app, "tasks_show", json!({ "id": task })).await?.value;
    found
        .get("commitments")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .find(|row| text(row, "person_id") == person && matches!(text(row, "status"), "asked" | "accepted"))
        .map(|row| text(row, "id").to_owned())
        .ok_or_else(|| AppError::new(ErrorCode::NotFound, said!("cli-not-asked")))
}
