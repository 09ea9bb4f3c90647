//! Every text that Rust says has a message in every language with the same values, every message is said, and every catalogue is whole.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use hearth_texts::Language;

/// Message → its variables, per language.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn files_below(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the repository can be read") {
        let path = entry.expect("an entry can be read").path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() && name != "target" && name != "tests" {
            files_below(&path, extension, found);
        } else if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
}

fn catalogues(language: Language) -> Vec<(String, String)> {
    let mut files = Vec::new();
    files_below(&root().join("ui/locales").join(language.code()).join("app"), "ftl", &mut files);
    files.sort();
    let read = |path: PathBuf| {
        let name = format!("{}/app/{}", language.code(), path.file_name().expect("a file").to_string_lossy());
        (name, fs::read_to_string(&path).expect("a catalogue is UTF-8"))
    };
    files.into_iter().map(read).collect()
}

fn messages(language: Language, problems: &mut Vec<String>) -> Messages {
    let mut found = Messages::new();
    for (file, text) in catalogues(language) {
        let resource = match parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                problems.push(format!("{file} is not Fluent: {errors:?}"));
                resource
            }
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let Some(value) = &message.value else {
                        problems.push(format!("{file}: {} says nothing", message.id.name));
                        continue;
                    };
                    let mut variables = BTreeSet::new();
                    of_pattern(value, &mut variables);
                    if found.insert(message.id.name.to_owned(), variables).is_some() {
                        problems.push(format!("{file}: {} is there twice", message.id.name));
                    }
                }
                Entry::Junk { content } => problems.push(format!("{file}: this is not Fluent: {content}")),
                _ => {}
            }
        }
    }
    found
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                of_pattern(&variant.value, found);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                of_inline(argument, found);
            }
        }
        _ => {}
    }
}

/// One place where Rust says something.
struct Call {
    at: String,
    id: String,
    values: BTreeSet<String>,
    /// Built up with `.with(…)`: the values are not all in sight.
    open: bool,
}

/// Calls of `say!`, `say_in!`, `said!` and `Said::new("…")`, and families of `Said::kind("…-", …)`.
fn calls() -> (Vec<Call>, BTreeSet<String>) {
    let mut files = Vec::new();
    files_below(&root().join("src-tauri"), "rs", &mut files);
    let (mut calls, mut families) = (Vec::new(), BTreeSet::new());
    for path in files {
        let text = fs::read_to_string(&path).expect("a source is UTF-8");
        // What stands below a `cfg(test)` tries the machinery, it says nothing to anyone.
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        for (mark, skip) in [
            ("say!(", 0),
            ("said!(", 0),
            ("say_in!(", 1),
            ("Said::new(", 0),
            ("Why::new(", 0),
            ("Said::kind(", 0),
            ("::not_found(", 0),
            ("::NotFound(", 0),
        ] {
            for (at, _) in text.match_indices(mark) {
                let line = text[..at].rfind('\n').map_or(0, |start| start + 1);
                let before = &text[line..at];
                if before.contains("//") || before.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                    continue;
                }
                let (parts, rest) = parts(&text[at + mark.len()..]);
                let Some(id) = parts.get(skip).and_then(|part| part.strip_prefix('"')?.strip_suffix('"')) else { continue };
                if mark == "Said::kind(" {
                    families.insert(id.to_owned());
                    continue;
                }
                let id = if mark.ends_with("ound(") { &format!("gone-{}", id.replace(' ', "-")) } else { id };
                let name = |part: &String| part.split_once('=').map(|(name, _)| name.trim().to_owned());
                let mut values: BTreeSet<String> = parts[skip + 1..].iter().filter_map(name).collect();
                let mut rest = rest.trim_start();
                while let Some(more) = rest.strip_prefix(".with(\"") {
                    values.insert(more.split('"').next().unwrap_or_default().to_owned());
                    rest = self::parts(more).1.trim_start();
                }
                let number = text[..at].matches('\n').count() + 1;
                let file = path.strip_prefix(root()).unwrap_or(&path).display();
                calls.push(Call {
                    at: format!("{file}:{number}"),
                    id: id.to_owned(),
                    values,
                    open: mark == "Said::new(" || mark == "Why::new(",
                });
            }
        }
    }
    (calls, families)
}

fn sources() -> String {
    let mut files = Vec::new();
    files_below(&root().join("src-tauri"), "rs", &mut files);
    files.iter().map(|path| fs::read_to_string(path).expect("a source is UTF-8")).collect()
}

/// What stands between the commas of a call, and what comes after its end.
fn parts(text: &str) -> (Vec<String>, &str) {
    let (mut parts, mut part, mut depth, mut quoted) = (Vec::new(), String::new(), 0, false);
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' if quoted => {
                part.push(letter);
                part.extend(letters.next().map(|(_, escaped)| escaped));
                continue;
            }
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' if !quoted && depth == 0 => {
                parts.push(part.trim().to_owned());
                parts.retain(|part| !part.is_empty());
                return (parts, &text[at + 1..]);
            }
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                parts.push(part.trim().to_owned());
                part.clear();
                continue;
            }
            _ => {}
        }
        part.push(letter);
    }
    (parts, "")
}

#[test]
fn every_catalogue_parses_and_has_each_id_once() {
    let mut problems = Vec::new();
    for language in Language::ALL {
        messages(language, &mut problems);
    }
    assert!(problems.is_empty(), "a catalogue is not whole:\n{}", problems.join("\n"));
}

#[test]
fn every_language_says_the_same_with_the_same_values() {
    let english = messages(Language::En, &mut Vec::new());
    let mut problems = Vec::new();
    for language in Language::ALL {
        let messages = messages(language, &mut Vec::new());
        for (id, variables) in &english {
            match messages.get(id) {
                None => problems.push(format!("{}: {id} is missing", language.code())),
                Some(other) if other != variables => {
                    problems.push(format!("{}: {id} takes {other:?}, in English {variables:?}", language.code()));
                }
                Some(_) => {}
            }
        }
        for id in messages.keys().filter(|id| !english.contains_key(*id)) {
            problems.push(format!("{}: {id} is in no English catalogue", language.code()));
        }
    }
    assert!(problems.is_empty(), "the languages differ:\n{}", problems.join("\n"));
}

#[test]
fn every_text_that_is_said_has_a_message_and_every_message_is_said() {
    let english = messages(Language::En, &mut Vec::new());
    let (calls, families) = calls();
    assert!(calls.len() > 10, "the sources were found and read");
    let mut problems = Vec::new();
    for call in &calls {
        match english.get(&call.id) {
            None => problems.push(format!("{}: there is no message {}", call.at, call.id)),
            Some(variables) if *variables != call.values && !(call.open && call.values.is_subset(variables)) => {
                problems.push(format!("{}: {} takes {variables:?} and is given {:?}", call.at, call.id, call.values));
            }
            Some(_) => {}
        }
    }
    for family in &families {
        if !english.keys().any(|id| id.starts_with(family.as_str())) {
            problems.push(format!("there is no message of the family {family}"));
        }
    }
    let sources = sources();
    for id in english.keys() {
        // Ids also stand in tables, and are said where the table is read.
        if !sources.contains(&format!("\"{id}\""))
            && !calls.iter().any(|call| call.id == *id)
            && !families.iter().any(|family| id.starts_with(family.as_str()))
        {
            problems.push(format!("{id} is never said"));
        }
    }
    assert!(problems.is_empty(), "texts and messages differ:\n{}", problems.join("\n"));
}
