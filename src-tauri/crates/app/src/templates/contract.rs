//! A template as it is written: its text, and the data that it is given. The keys are read off a made-up document, so that what is said of
//! them is what is true.

use hearth_documents::{DocumentDate, Engine, Letterhead, SCHEMA, Sample, Shipped};
use hearth_texts::Said;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::{base, text};
use crate::documents::{blocking, day, language, shorten};
use crate::looks::dressed;
use crate::{App, AppError, ById, None as NoArgs};

/// A key of the data.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateKey {
    /// As a template writes it: `d.certificate.name`.
    pub path: String,
    #[ts(type = "\"text\" | \"number\" | \"flag\" | \"list\" | \"none\"")]
    pub kind: &'static str,
    /// What it is in the document beside.
    pub sample: String,
    /// What it means, in a sentence.
    pub about: String,
}

/// A template that is written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateView {
    pub id: String,
    pub base: String,
    pub name: String,
    #[ts(type = "number")]
    pub version: i64,
    pub source: String,
    /// As Hearth ships it.
    pub shipped: String,
    /// Version of the contract between data and templates.
    #[ts(type = "number")]
    pub schema: u32,
    pub keys: Vec<TemplateKey>,
}

/// A template with its text and the keys of its data.
pub async fn show(app: &App, args: ById) -> Result<TemplateView, AppError> {
    let own = text(app, &args.id).await?;
    let base = base(&own)?;
    let keys = keys(app, base).await?;
    Ok(TemplateView {
        id: own.id,
        base: own.base,
        name: own.name,
        version: own.version,
        source: own.source,
        shipped: base.source().to_owned(),
        schema: SCHEMA,
        keys,
    })
}

/// What templates of a kind are given.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContractKind {
    /// Of Hearth's own: `certificate-classic`.
    pub base: String,
    pub keys: Vec<TemplateKey>,
}

/// All that templates are given.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Contract {
    /// Its version.
    #[ts(type = "number")]
    pub schema: u32,
    pub kinds: Vec<ContractKind>,
}

/// The data of every kind of template. Designs of one kind share theirs.
pub async fn contract(app: &App, _: NoArgs) -> Result<Contract, AppError> {
    let mut kinds: Vec<ContractKind> = Vec::new();
    for base in Shipped::ALL {
        let keys = keys(app, *base).await?;
        kinds.push(ContractKind { base: base.id().to_owned(), keys });
    }
    Ok(Contract { schema: SCHEMA, kinds })
}

async fn keys(app: &App, base: Shipped) -> Result<Vec<TemplateKey>, AppError> {
    let (dressed, today, language) = (dressed(app).await?, app.today()?, language(Option::None)?);
    let head = Letterhead {
        id: "sample".into(),
        community: dressed.community,
        date: DocumentDate { iso: today, text: day(language, today) },
        language: language.code().into(),
        paper: dressed.paper,
    };
    blocking(move || {
        let data = Engine::data(Sample::of(base, head, dressed.signatories)?.sheet())?;
        let root = data.get("sheets").and_then(|sheets| sheets.get(0)).unwrap_or(&data);
        let mut keys = Vec::new();
        walk(root, "d", &mut keys);
        Ok(keys)
    })
    .await
}

/// Parts that are for the program alone.
const INNER: [&str; 5] = ["labels", "fonts", "arabic", "schema", "logos"];

fn walk(value: &Value, path: &str, into: &mut Vec<TemplateKey>) {
    let (kind, sample) = match value {
        Value::Object(fields) => {
            for (name, item) in fields.iter().filter(|(name, _)| !INNER.contains(&name.as_str())) {
                walk(item, &format!("{path}.{name}"), into);
            }
            return;
        }
        Value::Array(items) => {
            if let Some(first @ Value::Object(_)) = items.first() {
                walk(first, &format!("{path}.at(0)"), into);
                return;
            }
            ("list", items.first().map(ToString::to_string).unwrap_or_default())
        }
        Value::String(text) => ("text", text.clone()),
        Value::Number(number) => ("number", number.to_string()),
        Value::Bool(flag) => ("flag", flag.to_string()),
        Value::Null => ("none", String::new()),
    };
    into.push(TemplateKey { path: path.to_owned(), kind, sample: shorten(&sample, 60), about: meaning(path).say() });
}

/// The sentence about a key. What means the same in documents of several kinds is said in the same words.
fn meaning(path: &str) -> Said {
    let path = path.replace(".at(0)", "").replace('_', "-");
    let parts: Vec<&str> = path.split('.').skip(1).map(|part| part.trim_end_matches('-')).collect();
    let word = match parts[..] {
        [_, "words", _] => "word".to_owned(),
        [_, "kind"] => "kind".to_owned(),
        [.., "effort", part @ ("name" | "hue")] => format!("effort-{part}"),
        [.., "signatories" | "signatory" | "from", part] => format!("signatory-{part}"),
        [.., "meetings", part] | ["signin" | "minutes", part @ ("title" | "when" | "where")] => format!("meeting-{part}"),
        ["certificate" | "thanks" | "statement", "name"] => "person-name".to_owned(),
        [.., "person" | "rows" | "badges", part @ ("name" | "pronouns" | "language")] => format!("person-{part}"),
        ["badges", "badges", part] => format!("badges-{part}"),
        _ => parts.join("-"),
    };
    Said::kind("template-data-", &word)
}

#[cfg(test)]
mod tests {
    use hearth_documents::Community;

    use super::*;

    #[test]
    fn every_key_of_every_template_is_explained() {
        for base in Shipped::ALL {
            let date = DocumentDate { iso: "2026-11-22".parse().expect("a day"), text: "22 November 2026".into() };
            let community = Community { name: "Riverside".into(), ..Community::default() };
            let head = Letterhead { id: "sample".into(), community, date, language: "en".into(), paper: Default::default() };
            let sample = Sample::of(*base, head, Vec::new()).expect("every template has a sample");
            let data = Engine::data(sample.sheet()).expect("the sample follows the contract");
            let mut keys = Vec::new();
            walk(data.get("sheets").and_then(|sheets| sheets.get(0)).unwrap_or(&data), "d", &mut keys);
            assert!(keys.len() > 10, "{} has keys", base.id());
            for key in keys {
                assert!(meaning(&key.path).is_known(), "{} of {} is explained: {}", key.path, base.id(), meaning(&key.path).id);
                assert!(!key.about.is_empty(), "{} says what it means", key.path);
            }
        }
    }
}
