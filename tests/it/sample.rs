//! The sample community, as somebody meets it who tries everything.

use hearth_app::dispatch;
use serde_json::json;

use crate::start::{PASSPHRASE, app, call};

#[tokio::test]
async fn the_series_of_the_sample_go_on_as_far_as_one_looks() {
    let (app, _folder) = app();
    let args =
        json!({ "path": null, "name": "Hollyfield", "zone": "America/New_York", "sample": true, "passphrase": PASSPHRASE });
    dispatch(&app, "community_create", args).await.expect("the sample can be made");
    let month = call(&app, "calendar_window", json!({ "from": "2027-07-01", "to": "2027-08-01" })).await;
    let mut starts: Vec<_> = month.as_array().expect("a list").iter().map(|one| (&one["title"], &one["starts_at"])).collect();
    let all = starts.len();
    assert!(all >= 12, "each series has its meetings in the next summer, not only {all}");
    starts.dedup();
    assert_eq!(starts.len(), all, "and none of them twice");

    let whole = call(&app, "calendar_window", json!({ "from": "2027-02-01", "to": "2027-03-15" })).await;
    let mut evenings: Vec<_> =
        whole.as_array().expect("a list").iter().map(|one| format!("{} {}", one["title"], one["starts_at"])).collect();
    let all = evenings.len();
    evenings.sort();
    evenings.dedup();
    assert_eq!(evenings.len(), all, "nor where the first planning met the second");
}
