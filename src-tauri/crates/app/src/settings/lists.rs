//! What the window remembers of a list: `grid-<list>` holds which columns are shown, in which order and how wide; `views-<list>` the
//! filters that were given a name. Both are the window's own JSON, bounded here so that a file never fills up with them.

use serde_json::Value;

/// How much one list may remember, as JSON text.
const MOST: usize = 16 * 1024;

/// What a setting of a list is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListSetting {
    /// A drag of an edge is no change of the community: kept without a place among what Ctrl+Z takes back.
    Grid,
    /// Somebody's work, undone like any other.
    Views,
}

/// The kind of a setting's name, where it is one of a list.
pub fn kind_of(id: &str) -> Option<ListSetting> {
    let (kind, list) = id.split_once('-')?;
    let named = (1..=40).contains(&list.len()) && list.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    match kind {
        "grid" if named => Some(ListSetting::Grid),
        "views" if named => Some(ListSetting::Views),
        _ => None,
    }
}

/// Whether the value may be kept: an object for a grid, an array of objects for views, and neither too large.
pub fn takes(kind: ListSetting, value: &Value) -> bool {
    let shaped = match kind {
        ListSetting::Grid => value.is_object(),
        ListSetting::Views => value.as_array().is_some_and(|views| views.len() <= 50 && views.iter().all(Value::is_object)),
    };
    shaped && value.to_string().len() <= MOST
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_name_says_what_is_remembered_of_which_list() {
        assert_eq!(kind_of("grid-people"), Some(ListSetting::Grid), "columns of People");
        assert_eq!(kind_of("views-tasks"), Some(ListSetting::Views), "saved views of Tasks");
        for odd in ["grid-", "grid", "theme", "views-A", "grid-../x", "rows-people"] {
            assert_eq!(kind_of(odd), None, "{odd} names no list");
        }
    }

    #[test]
    fn what_is_remembered_has_a_shape_and_an_end() {
        assert!(takes(ListSetting::Grid, &json!({ "columns": ["name"] })), "an object");
        assert!(!takes(ListSetting::Grid, &json!(["name"])), "columns alone are no layout");
        assert!(takes(ListSetting::Views, &json!([{ "name": "Gardeners" }])), "a list of views");
        assert!(!takes(ListSetting::Views, &json!(["Gardeners"])), "a view is an object");
        assert!(!takes(ListSetting::Grid, &json!({ "columns": "x".repeat(MOST) })), "too large");
    }
}
