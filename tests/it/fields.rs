//! Fields that a community defines for its people.

use serde_json::{Value, json};

use crate::start::{call, outcome, person, refusal, start};

async fn field(app: &hearth_app::App, name: &str, kind: &str, choices: Value) -> String {
    let args = json!({ "name": name, "kind": kind, "choices": choices, "listed": true });
    call(app, "fields_add", args).await["id"].as_str().expect("an id").to_owned()
}

async fn put(app: &hearth_app::App, person: &str, field: &str, value: Value) {
    call(app, "fields_put", json!({ "person_id": person, "field_id": field, "value": value })).await;
}

async fn held(app: &hearth_app::App, person: &str, field: &str) -> Value {
    call(app, "people_show", json!({ "id": person })).await["fields"][field].clone()
}

async fn names(app: &hearth_app::App, mut args: Value) -> Vec<String> {
    args["offset"] = json!(0);
    args["limit"] = json!(50);
    let page = call(app, "people_page", args).await;
    let rows = page["rows"].as_array().expect("rows");
    assert_eq!(page["total"], rows.len(), "the count says what is listed");
    rows.iter().map(|row| row["name"].as_str().expect("a name").to_owned()).collect()
}

#[tokio::test]
async fn each_kind_keeps_what_fits_it_and_refuses_the_rest() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let sizes = json!(["Small", "Medium", "Large", "small", " "]);
    for (name, kind, value, kept, wrong) in [
        ("Nickname at school", "text", json!(" Noortje "), json!(["Noortje"]), json!(["a", "b"])),
        ("Shoe size", "number", json!("38,5"), json!(["38.5"]), json!("large")),
        ("First aid until", "date", json!("2027-03-01"), json!(["2027-03-01"]), json!("soon")),
        ("Has a bicycle", "yes or no", json!(true), json!(["yes"]), json!("perhaps")),
        ("T-shirt", "one of", json!("medium"), json!(["Medium"]), json!("huge")),
        ("Days", "several of", json!(["Large", "Small"]), json!(["Large", "Small"]), json!(["Small", "huge"])),
    ] {
        let choices = if kind.ends_with("of") { sizes.clone() } else { json!([]) };
        let id = field(&app, name, kind, choices).await;
        put(&app, &noor, &id, value).await;
        assert_eq!(held(&app, &noor, &id).await, kept, "{name} is kept in one form");
        let args = json!({ "person_id": noor, "field_id": id, "value": wrong });
        let refused = refusal(&app, "fields_put", args).await;
        assert_eq!(refused.field.as_deref(), Some("value"), "{name} says at the field why not: {refused}");
        put(&app, &noor, &id, Value::Null).await;
        assert_eq!(held(&app, &noor, &id).await, Value::Null, "{name} can be emptied");
    }
    let all = call(&app, "fields_list", json!({})).await;
    assert_eq!(all[4]["choices"], json!(["Small", "Medium", "Large"]), "each choice once, in the order given");
}

#[tokio::test]
async fn what_belongs_elsewhere_is_refused_with_the_place_where_it_belongs() {
    let (app, _folder) = start().await;
    for (name, said) in [
        ("Medical notes", "sensitive details"),
        ("Allergies", "access needs"),
        ("Religion", "special protection"),
        ("IBAN", "Keep them where they are used"),
    ] {
        let refused = refusal(&app, "fields_add", json!({ "name": name, "kind": "text" })).await;
        assert_eq!(refused.field.as_deref(), Some("name"), "{name} is not asked of people");
        assert!(refused.to_string().contains(said), "{name} says where it belongs: {refused}");
    }
    let id = field(&app, "Bicycle", "yes or no", json!([])).await;
    let renamed = refusal(&app, "fields_change", json!({ "id": id, "name": "HIV" })).await;
    assert_eq!(renamed.field.as_deref(), Some("name"), "nor by another name later");
    let twice = refusal(&app, "fields_add", json!({ "name": " bicycle ", "kind": "text" })).await;
    assert_eq!(twice.field.as_deref(), Some("name"), "one field for one thing");
}

#[tokio::test]
async fn a_list_is_sorted_and_filtered_by_fields_in_sql() {
    let (app, _folder) = start().await;
    let (noor, tove, ana) =
        (person(&app, "Noor Jansen").await, person(&app, "Tove Lind").await, person(&app, "Ana Tavares").await);
    person(&app, "Bilal Haddad").await;
    let size = field(&app, "T-shirt", "one of", json!(["Small", "Medium", "Large"])).await;
    let shoe = field(&app, "Shoe size", "number", json!([])).await;
    let until = field(&app, "First aid until", "date", json!([])).await;
    let nick = field(&app, "Nickname at school", "text", json!([])).await;
    for (who, shirt, number) in [(&noor, "Large", 38.5), (&tove, "Small", 100.0), (&ana, "Medium", 9.0)] {
        put(&app, who, &size, json!(shirt)).await;
        put(&app, who, &shoe, json!(number.to_string())).await;
    }
    put(&app, &noor, &until, json!("2027-03-01")).await;
    put(&app, &tove, &until, json!("2026-03-01")).await;
    put(&app, &ana, &nick, json!("Quetzalcoatl")).await;

    let by = |field: &str, descending: bool| json!({ "sort_field": field, "descending": descending });
    assert_eq!(
        names(&app, by(&size, false)).await,
        ["Tove Lind", "Ana Tavares", "Noor Jansen", "Bilal Haddad"],
        "as the choices stand"
    );
    assert_eq!(
        names(&app, by(&size, true)).await,
        ["Noor Jansen", "Ana Tavares", "Tove Lind", "Bilal Haddad"],
        "nobody's last, both ways"
    );
    assert_eq!(
        names(&app, by(&shoe, false)).await,
        ["Ana Tavares", "Noor Jansen", "Tove Lind", "Bilal Haddad"],
        "as numbers, not as words"
    );
    let where_ = |filter: Value| json!({ "fields": filter });
    let some = where_(json!([{ "field_id": size, "any": ["small", "Large"] }]));
    assert_eq!(names(&app, some).await, ["Noor Jansen", "Tove Lind"], "one of these");
    let both = where_(json!([{ "field_id": size, "any": ["Small", "Large"] }, { "field_id": until, "from": "2026-11-22" }]));
    assert_eq!(names(&app, both).await, ["Noor Jansen"], "all of it");
    let none = where_(json!([{ "field_id": shoe, "without": true }]));
    assert_eq!(names(&app, none).await, ["Bilal Haddad"], "of whom nothing is known");
    let few = where_(json!([{ "field_id": shoe, "from": "9", "until": "38,5" }]));
    assert_eq!(names(&app, few).await, ["Ana Tavares", "Noor Jansen"], "both ends belong to it");
    let begins = json!({ "fields": [{ "field_id": nick, "any": ["quetz"] }], "query": "ana", "sort_field": size });
    assert_eq!(names(&app, begins).await, ["Ana Tavares"], "with words, and by the beginning of a text");
    assert_eq!(names(&app, json!({ "query": "quetzal" })).await, ["Ana Tavares"], "the words of a text find her");
    let seek = json!({ "fields": [{ "field_id": size }], "text": "t" });
    assert_eq!(call(&app, "people_seek", seek).await, 2, "a letter finds its place in the filtered list");
    let tagged = json!({ "matching": { "fields": [{ "field_id": size, "any": ["Small"] }] }, "add": ["small shirts"] });
    assert_eq!(call(&app, "people_tag", tagged).await["changed"], 1, "work on everybody who matches honours it");

    call(&app, "fields_change", json!({ "id": nick, "retired": true })).await;
    assert!(names(&app, json!({ "query": "quetzal" })).await.is_empty(), "what is hidden finds nobody");
    assert_eq!(held(&app, &ana, &nick).await, Value::Null, "nor is it shown");
    call(&app, "undo", json!({})).await;
    assert_eq!(names(&app, json!({ "query": "quetzal" })).await, ["Ana Tavares"], "and it comes back with all that it held");
}

#[tokio::test]
async fn a_value_is_undone_by_itself_and_its_history_says_before_and_after() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    let size = field(&app, "T-shirt", "one of", json!(["Small", "Large"])).await;
    let until = field(&app, "First aid until", "date", json!([])).await;
    put(&app, &noor, &size, json!("Small")).await;
    let args = json!({ "person_id": noor, "field_id": size, "value": "Large" });
    let done = outcome(&app, "fields_put", args).await;
    assert_eq!(done.undo.as_ref().map(|undo| undo.label.as_str()), Some("Change T-shirt of Noor Jansen"), "a step with a name");
    put(&app, &noor, &until, json!("2027-03-01")).await;
    let lines = call(&app, "history", json!({ "record": noor, "limit": 10 })).await;
    let line = lines.as_array().expect("lines").iter().find(|line| line["label"] == "Change T-shirt of Noor Jansen");
    let n = line.expect("it is in her history")["n"].clone();
    let row = call(&app, "history_show", json!({ "n": n })).await["rows"][0].clone();
    assert_eq!((&row["table"], &row["name"]), (&json!("field_values"), &json!("T-shirt")), "by the field's name");
    let change = row["changes"].as_array().expect("changes").iter().find(|change| change["field"] == "value").expect("the value");
    assert_eq!((&change["before"], &change["after"]), (&json!("Small"), &json!("Large")), "before and after");
    call(&app, "undo_one", json!({ "n": n })).await;
    assert_eq!(held(&app, &noor, &size).await, json!(["Small"]), "one field goes back");
    assert_eq!(held(&app, &noor, &until).await, json!(["2027-03-01"]), "and the other stays");
}

#[tokio::test]
async fn another_kind_is_taken_only_where_everything_fits() {
    let (app, _folder) = start().await;
    let (noor, tove) = (person(&app, "Noor Jansen").await, person(&app, "Tove Lind").await);
    let shoe = field(&app, "Shoe size", "text", json!([])).await;
    put(&app, &noor, &shoe, json!("38")).await;
    put(&app, &tove, &shoe, json!("about 40")).await;
    let refused = refusal(&app, "fields_change", json!({ "id": shoe, "kind": "number" })).await;
    assert_eq!(refused.field.as_deref(), Some("kind"), "one does not fit");
    assert!(refused.to_string().contains("about 40"), "and it is said which: {refused}");
    assert_eq!(held(&app, &noor, &shoe).await, json!(["38"]), "nothing was changed");
    put(&app, &tove, &shoe, json!("40")).await;
    call(&app, "fields_change", json!({ "id": shoe, "kind": "number" })).await;
    let big = json!({ "fields": [{ "field_id": shoe, "from": "39" }] });
    assert_eq!(names(&app, big).await, ["Tove Lind"], "they are numbers now");
    call(&app, "fields_change", json!({ "id": shoe, "kind": "one of" })).await;
    let all = call(&app, "fields_list", json!({})).await;
    assert_eq!(all[0]["choices"], json!(["38", "40"]), "what people hold is what can be chosen");
    call(&app, "undo", json!({})).await;
    call(&app, "undo", json!({})).await;
    assert_eq!(call(&app, "fields_list", json!({})).await[0]["kind"], "text", "and back again");
}

#[tokio::test]
async fn choices_are_respelled_for_everybody_and_never_taken_away_from_anybody() {
    let (app, _folder) = start().await;
    let (noor, tove) = (person(&app, "Noor Jansen").await, person(&app, "Tove Lind").await);
    let size = field(&app, "T-shirt", "one of", json!(["S", "L", "XXL"])).await;
    put(&app, &noor, &size, json!("S")).await;
    put(&app, &tove, &size, json!("L")).await;
    let swapped = json!([{ "name": "L", "was": "S" }, { "name": "S", "was": "L" }, { "name": "New" }]);
    call(&app, "fields_change", json!({ "id": size, "choices": swapped })).await;
    assert_eq!(held(&app, &noor, &size).await, json!(["L"]), "hers is spelled another way");
    assert_eq!(held(&app, &tove, &size).await, json!(["S"]), "two can change places");
    let without = json!([{ "name": "New" }, { "name": "L" }]);
    let refused = refusal(&app, "fields_change", json!({ "id": size, "choices": without })).await;
    assert_eq!(refused.field.as_deref(), Some("choices"), "what somebody has chosen stays: {refused}");
    call(&app, "undo", json!({})).await;
    assert_eq!(held(&app, &noor, &size).await, json!(["S"]), "as it was");
}

#[tokio::test]
async fn fields_have_an_order_can_be_hidden_and_come_back() {
    let (app, _folder) = start().await;
    let (a, b, c) = (
        field(&app, "Alpha", "text", json!([])).await,
        field(&app, "Beta", "text", json!([])).await,
        field(&app, "Gamma", "text", json!([])).await,
    );
    let order = async || {
        let all = call(&app, "fields_list", json!({})).await;
        all.as_array().expect("a list").iter().map(|field| field["name"].as_str().expect("a name").to_owned()).collect::<Vec<_>>()
    };
    call(&app, "fields_order", json!({ "ids": [c, a, b] })).await;
    assert_eq!(order().await, ["Gamma", "Alpha", "Beta"], "as it was asked for");
    call(&app, "fields_change", json!({ "id": c, "retired": true })).await;
    assert_eq!(order().await, ["Alpha", "Beta", "Gamma"], "what is hidden comes last");
    let noor = person(&app, "Noor Jansen").await;
    let refused = refusal(&app, "fields_put", json!({ "person_id": noor, "field_id": c, "value": "x" })).await;
    assert_eq!(refused.field.as_deref(), Some("value"), "nothing is written into what is hidden");
    let taken = refusal(&app, "fields_add", json!({ "name": "gamma", "kind": "text" })).await;
    assert!(taken.to_string().contains("hidden"), "the name leads back to it: {taken}");
    call(&app, "fields_change", json!({ "id": c, "retired": false })).await;
    assert_eq!(order().await, ["Gamma", "Alpha", "Beta"], "and it has its place again");
}

#[tokio::test]
async fn two_records_of_one_person_keep_what_either_held() {
    let (app, _folder) = start().await;
    let (noor, double) = (person(&app, "Noor Jansen").await, person(&app, "N. Jansen").await);
    let size = field(&app, "T-shirt", "one of", json!(["S", "L"])).await;
    let shoe = field(&app, "Shoe size", "number", json!([])).await;
    let nick = field(&app, "Nickname at school", "text", json!([])).await;
    let days = field(&app, "Days", "several of", json!(["Mon", "Tue", "Wed"])).await;
    put(&app, &noor, &size, json!("S")).await;
    put(&app, &double, &size, json!("L")).await;
    put(&app, &noor, &nick, json!("Noortje")).await;
    put(&app, &double, &nick, json!("Nono")).await;
    put(&app, &double, &shoe, json!("38")).await;
    put(&app, &noor, &days, json!(["Mon", "Tue"])).await;
    put(&app, &double, &days, json!(["Tue", "Wed"])).await;
    call(&app, "people_merge", json!({ "keep": noor, "other": double, "take": [], "take_fields": [size] })).await;
    assert_eq!(held(&app, &noor, &size).await, json!(["L"]), "the other's, as asked");
    assert_eq!(held(&app, &noor, &nick).await, json!(["Noortje"]), "hers, where nothing was asked");
    assert_eq!(held(&app, &noor, &shoe).await, json!(["38"]), "the other's, where hers was empty");
    assert_eq!(held(&app, &noor, &days).await, json!(["Mon", "Tue", "Wed"]), "of several, all");
    call(&app, "undo", json!({})).await;
    assert_eq!(held(&app, &noor, &size).await, json!(["S"]), "each has their own again");
    assert_eq!(held(&app, &double, &days).await, json!(["Tue", "Wed"]), "the other too");
}

#[tokio::test]
async fn an_import_fills_fields_and_makes_new_ones_as_one_step() {
    let (app, folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    call(&app, "contacts_add", json!({ "person_id": noor, "kind": "email", "value": "noor@example.org" })).await;
    let shoe = field(&app, "Shoe size", "number", json!([])).await;
    put(&app, &noor, &shoe, json!("38")).await;
    let path = folder.path().join("list.csv");
    let rows = "Name,Email,Shoes,Shirt,Days,Religion\n\
                Noor Jansen,noor@example.org,44,L,Mon; Tue,x\n\
                Ana Tavares,ana@example.org,\"40,5\",S,Tue,x\n\
                Bilal Haddad,bilal@example.org,large,L,,x\n";
    std::fs::write(&path, rows).expect("a file can be written");
    let columns = json!(["name", "email", "keep", "keep", "keep", "keep"]);
    let fields = json!([
        { "index": 2, "field_id": shoe }, { "index": 3, "holds": "one of" }, { "index": 4, "holds": "several of" }
    ]);
    let preview = call(&app, "imports_read", json!({ "path": path, "columns": columns, "fields": fields })).await;
    let problems = preview["problems"].as_array().expect("problems");
    assert_eq!((problems.len(), &problems[0]["line"]), (1, &json!(4)), "what does not fit is told with its line: {problems:?}");
    assert_eq!(call(&app, "fields_list", json!({})).await.as_array().map(Vec::len), Some(1), "a look makes nothing");
    let forbidden = json!({ "path": path, "columns": columns, "fields": [{ "index": 5, "holds": "text" }] });
    let refused = refusal(&app, "imports_read", forbidden).await;
    assert_eq!(refused.field.as_deref(), Some("fields"), "what belongs elsewhere is no field here either: {refused}");

    let args = json!({ "path": path, "columns": columns, "fields": fields, "make_efforts": false, "choices": [] });
    let started = call(&app, "imports_apply", args).await;
    let started = hearth_app::JobStarted { job: started["job"].as_str().expect("a job").to_owned() };
    app.wait(&started, |_| {}).await.expect("the import ends well");
    let all = call(&app, "fields_list", json!({})).await;
    assert_eq!(
        (&all[1]["name"], &all[1]["choices"]),
        (&json!("Shirt"), &json!(["L", "S"])),
        "the column says what can be chosen"
    );
    let (shirt, days) = (all[1]["id"].as_str().expect("an id"), all[2]["id"].as_str().expect("an id"));
    assert_eq!(held(&app, &noor, &shoe).await, json!(["38"]), "what is known already is not overwritten");
    assert_eq!(held(&app, &noor, shirt).await, json!(["L"]), "what is new is added");
    assert_eq!(held(&app, &noor, days).await, json!(["Mon", "Tue"]), "a cell of several");
    assert_eq!(
        names(&app, json!({ "sort_field": shoe })).await[..2],
        ["Noor Jansen", "Ana Tavares"],
        "numbers with a comma are numbers"
    );
    call(&app, "undo", json!({})).await;
    assert_eq!(call(&app, "fields_list", json!({})).await.as_array().map(Vec::len), Some(1), "one step takes all of it back");
    assert_eq!(call(&app, "people_page", json!({ "offset": 0, "limit": 9 })).await["total"], 1, "people too");
}
