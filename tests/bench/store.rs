//! Reading a hundred thousand people: pages of the list, and search on every letter.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use hearth_app::App;
use serde_json::{Value, json};

use crate::figure::{Figure, percentile};
use crate::ground::{Ground, PEOPLE, block_on, call, open};

/// Typed letter by letter: names, parts of them, other scripts, two words, an address, and what nobody is called.
const TYPED: [&str; 14] = [
    "papadopoulos",
    "ines",
    "müller-l",
    "noor jansen",
    "søren",
    "佐藤",
    "محمد",
    "олег шевченко",
    "o'brien",
    "garden",
    "amara.adeyemi",
    "harbor food",
    "zoë smyth",
    "qqqq",
];

pub fn measure(ground: &Ground) -> Result<Vec<Figure>> {
    let community = ground.large()?;
    let app = community.app()?;
    block_on(async {
        open(&app, &community).await?;
        let mut figures = Vec::new();
        for (what, filter) in [
            ("page of 100 people, by name", json!({})),
            ("page of 100 people, last seen first", json!({ "sort": "last_seen", "descending": true })),
            ("page of 100 people, of those who match a word", json!({ "query": "food" })),
        ] {
            figures.push(pages(&app, what, &filter).await?);
        }
        figures.push(typing(&app).await?);
        Ok(figures)
    })
}

async fn pages(app: &App, what: &str, filter: &Value) -> Result<Figure> {
    let mut wish = filter.clone();
    wish["limit"] = 100.into();
    wish["offset"] = 0.into();
    let first = call(app, "people_page", wish.clone()).await?;
    let total = first["total"].as_u64().unwrap_or_default();
    ensure!(total > 100, "{what}: there are only {total}");
    let mut times = Vec::new();
    for step in 0..60 {
        wish["offset"] = ((total - 100) * step / 59).into();
        let began = Instant::now();
        let page = call(app, "people_page", wish.clone()).await?;
        times.push(began.elapsed());
        ensure!(page["rows"].as_array().map(Vec::len) == Some(100), "a page is full");
    }
    let middle = percentile(&mut times, 0.5);
    let conditions = format!("p95 of 60 pages from the first to the last of {total}; median {:.1} ms", ms(middle));
    Ok(Figure::milliseconds(what, 20.0, percentile(&mut times, 0.95), conditions))
}

async fn typing(app: &App) -> Result<Figure> {
    let mut times = Vec::new();
    let mut found = 0;
    for text in TYPED {
        let letters: Vec<char> = text.chars().collect();
        for count in 1..=letters.len() {
            let query: String = letters[..count].iter().collect();
            let began = Instant::now();
            let hits = call(app, "search", json!({ "query": query, "limit": 20 })).await?;
            times.push(began.elapsed());
            found += hits.as_array().map_or(0, Vec::len);
        }
    }
    ensure!(found > times.len(), "searches find something");
    let (middle, most) = (percentile(&mut times, 0.5), percentile(&mut times, 1.0));
    let conditions =
        format!("p95 of {} letters typed, {PEOPLE} people; median {:.1} ms, at most {:.1} ms", times.len(), ms(middle), ms(most));
    Ok(Figure::milliseconds("search while typing", 20.0, percentile(&mut times, 0.95), conditions))
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
