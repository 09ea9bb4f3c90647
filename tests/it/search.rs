//! Finding anything by its words.

use serde_json::json;

use crate::start::{call, start};

#[tokio::test]
async fn people_are_found_by_any_part_of_their_name_in_any_script() {
    let (app, _folder) = start().await;
    for name in ["佐藤美咲", "健太 田中", "محمد حسن", "Олег Шевченко", "Nguyễn Håkon", "Łukasz d’Arc"]
    {
        call(&app, "people_add", json!({ "name": name })).await;
    }
    for (query, found) in [
        ("美咲", "佐藤美咲"),
        ("佐藤", "佐藤美咲"),
        ("藤美", "佐藤美咲"),
        ("咲", "佐藤美咲"),
        ("田", "健太 田中"),
        ("حسن", "محمد حسن"),
        ("шевч", "Олег Шевченко"),
        ("nguyen", "Nguyễn Håkon"),
        ("hakon", "Nguyễn Håkon"),
        ("lukasz", "Łukasz d’Arc"),
        ("d'arc", "Łukasz d’Arc"),
    ] {
        let hits = call(&app, "search", json!({ "query": query, "limit": 5 })).await;
        assert_eq!(hits[0]["title"], found, "{query} finds {found}: {hits}");
        assert_eq!(hits.as_array().map(Vec::len), Some(1), "{query} finds nobody else: {hits}");
    }
}

#[tokio::test]
async fn nothing_that_is_typed_breaks_the_search() {
    let (app, _folder) = start().await;
    call(&app, "people_add", json!({ "name": "Robert Tables", "notes": "NEAR the harbour" })).await;
    for query in ["", " ", "\"", "*", "a OR", "NEAR(", "name:x", "'); DROP TABLE people;--", "-", "^", "\u{0}", "{}", "a\"b"] {
        call(&app, "search", json!({ "query": query, "limit": 5 })).await;
        call(&app, "people_page", json!({ "query": query, "offset": 0, "limit": 5 })).await;
    }
    let hits = call(&app, "search", json!({ "query": "harb near", "limit": 5 })).await;
    assert_eq!(hits[0]["title"], "Robert Tables", "a word of the syntax is a word like any other");
}
