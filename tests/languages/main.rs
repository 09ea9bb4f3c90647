//! What the core says in each language. A program of its own, because the language belongs to the whole process.

#[path = "../it/start.rs"]
#[expect(dead_code, reason = "shared with the journeys, which use more of it")]
mod start;

use hearth_app::{App, dispatch};
use hearth_texts::{Language, Said, speak};
use serde_json::{Value, json};
use start::{call, outcome, person, refusal, start};

/// What is said of the same community in each language.
struct Sayings {
    language: Language,
    refused: &'static str,
    undo: &'static str,
    thought: &'static str,
    document: &'static str,
    kicker: &'static str,
}

const SAYINGS: [Sayings; 5] = [
    Sayings {
        language: Language::En,
        refused: "Type a name, or at least an e-mail address.",
        undo: "Rename Garden to Gardens",
        thought: "Birthday tomorrow",
        document: "Certificate for Noor Jansen",
        kicker: "With thanks",
    },
    Sayings {
        language: Language::De,
        refused: "Gib einen Namen ein, oder wenigstens eine E-Mail-Adresse.",
        undo: "Garden in Gardens umbenennen",
        thought: "Geburtstag morgen",
        document: "Urkunde für Noor Jansen",
        kicker: "Mit Dank",
    },
    Sayings {
        language: Language::Es,
        refused: "Escribe un nombre o, al menos, una dirección de correo.",
        undo: "Cambiar el nombre de Garden a Gardens",
        thought: "Cumpleaños mañana",
        document: "Certificado para Noor Jansen",
        kicker: "Con gratitud",
    },
    Sayings {
        language: Language::Ja,
        refused: "名前か、少なくともメールアドレスを入力してください。",
        undo: "Garden の名前を Gardens に変更",
        thought: "誕生日：明日",
        document: "Noor Jansenさんの感謝状",
        kicker: "感謝を込めて",
    },
    Sayings {
        language: Language::Ar,
        refused: "يُرجى كتابة اسم، أو عنوان بريد إلكتروني على الأقل.",
        undo: "تغيير اسم \u{2068}Garden\u{2069} إلى \u{2068}Gardens\u{2069}",
        thought: "عيد ميلاد غدًا",
        document: "شهادة Noor Jansen",
        kicker: "مع الشكر",
    },
];

async fn job(app: &App, name: &str, args: Value) -> Value {
    let started = call(app, name, args).await["job"].as_str().expect("a job").to_owned();
    app.wait(&hearth_app::JobStarted { job: started }, |_| {}).await.expect("the job ends well").result
}

async fn each_language_says_it(app: &App, noor: &str) {
    for saying in &SAYINGS {
        let code = saying.language.code();
        let set = outcome(app, "language_set", json!({ "language": code })).await;
        assert_eq!(set.stale, ["language"], "{code}: whoever shows texts is told");
        assert_eq!(call(app, "languages_list", json!({})).await["current"], code, "{code} is spoken");
        assert_eq!(call(app, "community_state", json!({})).await["language"], code, "{code}: the first page is told as well");

        let refused = refusal(app, "people_add", json!({ "name": "" })).await;
        assert_eq!(refused.message.say(), saying.refused, "{code}: an error");
        let wire = serde_json::to_value(&refused).expect("an error can be sent");
        assert_eq!(wire["message"], saying.refused, "{code}: an error on the wire is words");

        assert_eq!(call(app, "undo_state", json!({})).await["undo"], saying.undo, "{code}: what undo would do");
        let history = call(app, "history", json!({ "limit": 20 })).await;
        let reads = history.as_array().is_some_and(|lines| lines.iter().any(|line| line["label"] == saying.undo));
        assert!(reads, "{code}: what was done in another language reads in this one: {history}");

        let home = call(app, "home_show", json!({})).await;
        assert_eq!(home["think_of"][0]["text"], saying.thought, "{code}: a sentence of Home");

        let made = json!({ "person_ids": [noor], "reason": "A year of Wednesdays.", "design": "classic", "print_file": false });
        let made = job(app, "certificates_make", made).await;
        assert_eq!(made["documents"][0]["title"], saying.document, "{code}: a certificate");
        assert_eq!(Said::new("label-certificate-kicker").say(), saying.kicker, "{code}: the words that it prints");
        // Taken back, so that the next language finds the same newest change.
        call(app, "undo", json!({})).await;
    }
}

#[tokio::test]
async fn everything_is_said_in_the_language_that_is_spoken() {
    let (app, _folder) = start().await;
    let noor = person(&app, "Noor Jansen").await;
    call(&app, "people_change", json!({ "id": noor, "field": "birthday", "value": "1990-11-23" })).await;
    let effort = call(&app, "efforts_add", json!({ "name": "Garden" })).await["id"].clone();
    call(&app, "efforts_change", json!({ "id": effort, "field": "name", "value": "Gardens" })).await;
    each_language_says_it(&app, &noor).await;

    let unknown = refusal(&app, "language_set", json!({ "language": "tlh" })).await;
    assert_eq!(unknown.field.as_deref(), Some("language"), "a language that nobody speaks here is refused");

    // Another start of the program on the same device.
    speak(Language::En);
    let again = App::new(app.ports.clone());
    let system = || ["fr-FR", "es-MX"].map(str::to_owned).into_iter();
    hearth_app::languages::speak_at_start(&again, None, system()).expect("there is always a language");
    assert_eq!(hearth_texts::spoken(), Language::Ar, "the choice was kept");
    hearth_app::languages::speak_at_start(&again, Some("de-AT"), system()).expect("German is spoken");
    assert_eq!(hearth_texts::spoken(), Language::De, "who asks for a language gets it");
    let (fresh, _other) = start::app();
    hearth_app::languages::speak_at_start(&fresh, None, system()).expect("there is always a language");
    assert_eq!(hearth_texts::spoken(), Language::Es, "without a choice the first of the system's that is spoken");

    speak(Language::Pseudo);
    let refused = dispatch(&again, "people_page", json!({ "offset": 0, "limit": 1 })).await.expect_err("nothing is open");
    assert!(refused.to_string().starts_with("Ñóó "), "the language of tests shows what is translated: {refused}");
    speak(Language::En);

    let unnamed: Vec<_> = hearth_store::changes::tables::LOGGED
        .iter()
        .map(|table| table.name)
        .filter(|name| !Said::kind("table-", name).is_known())
        .collect();
    assert!(unnamed.is_empty(), "every table that an undo can leave alone has a name, in history.ftl: {unnamed:?}");
}
