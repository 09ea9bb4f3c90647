//! What reaches Hearth from outside of its window: `hearth://` links and files, from the command line, from a second start, from the
//! system. Everything is checked here; what is not exactly right is dropped, with a line in the log that holds none of it.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use serde::Serialize;
use tauri::{AppHandle, Emitter, Manager, Runtime, State, Url};

/// The longest text for quick add, in characters.
const LONGEST_TEXT: usize = 500;
/// The most files of one call.
const MOST_FILES: usize = 50;
/// The most requests that wait for the window.
const MOST_WAITING: usize = 20;

/// What somebody wants to see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Opened {
    /// A page: its noun and its record.
    Record { noun: &'static str, id: String },
    /// Quick add, with a text to begin with.
    Quick { text: String },
    /// Files, whatever they are.
    Files { paths: Vec<PathBuf> },
}

/// What came before the window could take it.
#[derive(Default)]
pub struct Waiting(Mutex<Vec<Opened>>);

/// A `hearth://` link, if it is exactly one of those that exist.
pub fn parse(link: &str) -> Option<Opened> {
    if link.len() > 4096 {
        return None;
    }
    let url = Url::parse(link).ok().filter(|url| url.scheme() == "hearth")?;
    if !url.username().is_empty() || url.password().is_some() || url.port().is_some() || url.fragment().is_some() {
        return None;
    }
    let place = url.host_str()?;
    if place == "quick" {
        let mut pairs = url.query_pairs();
        let (name, text) = pairs.next()?;
        let plain = name == "text" && pairs.next().is_none() && matches!(url.path(), "" | "/");
        let text: String = text.chars().filter(|c| !c.is_control()).take(LONGEST_TEXT).collect();
        return plain.then_some(Opened::Quick { text });
    }
    let noun = match place {
        "person" => "people",
        "meeting" => "meetings",
        "task" => "tasks",
        "effort" => "efforts",
        _ => return None,
    };
    let id = url.path().strip_prefix('/').filter(|id| is_id(id) && url.query().is_none())?;
    Some(Opened::Record { noun, id: id.to_ascii_lowercase() })
}

/// A UUID as Hearth writes it.
fn is_id(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(at, c)| if matches!(at, 8 | 13 | 18 | 23) { c == '-' } else { c.is_ascii_hexdigit() })
}

/// What the arguments of a start ask for. The first is the program itself.
pub fn asked(arguments: &[String], folder: &Path) -> Vec<Opened> {
    let mut asked = Vec::new();
    let mut files = Vec::new();
    for argument in arguments.iter().skip(1) {
        if argument.starts_with("hearth:") {
            match parse(argument) {
                Some(opened) => asked.push(opened),
                None => tracing::warn!("a link that leads nowhere was dropped"),
            }
        } else if !argument.starts_with('-') {
            let path = folder.join(argument);
            if path.is_file() && files.len() < MOST_FILES {
                files.push(path);
            }
        }
    }
    if !files.is_empty() {
        asked.push(Opened::Files { paths: files });
    }
    asked
}

/// Keeps what was asked for until the window takes it, and nudges the window.
pub fn hand_over<R: Runtime>(handle: &AppHandle<R>, asked: Vec<Opened>) {
    if asked.is_empty() {
        return;
    }
    {
        let waiting = handle.state::<Waiting>();
        let mut waiting = waiting.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.extend(asked);
        let surplus = waiting.len().saturating_sub(MOST_WAITING);
        waiting.drain(..surplus);
    }
    if let Err(e) = handle.emit("hearth-opened", ()) {
        tracing::warn!(error = %e, "the window does not know that something was opened");
    }
}

/// Everything that was asked for since the last time.
#[tauri::command]
pub fn opened_take(waiting: State<'_, Waiting>) -> Vec<Opened> {
    std::mem::take(&mut *waiting.0.lock().unwrap_or_else(PoisonError::into_inner))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0193f5e2-7a10-7c3e-9b1d-2f4a6c8e0b12";

    #[test]
    fn links_lead_to_records_and_to_quick_add() {
        for (place, noun) in [("person", "people"), ("meeting", "meetings"), ("task", "tasks"), ("effort", "efforts")] {
            let wanted = Some(Opened::Record { noun, id: ID.into() });
            assert_eq!(parse(&format!("hearth://{place}/{ID}")), wanted, "{place}");
        }
        let text = "ring the hall thu 6pm".to_owned();
        assert_eq!(
            parse("hearth://quick?text=ring%20the+hall%20thu%206pm"),
            Some(Opened::Quick { text }),
            "a text to begin with"
        );
    }

    #[test]
    fn what_is_not_exactly_a_link_is_dropped() {
        for link in [
            "",
            "hearth://",
            "hearth://person",
            "hearth://person/",
            "hearth://person/1",
            "hearth://person/../../etc/passwd",
            "hearth://settings/0193f5e2-7a10-7c3e-9b1d-2f4a6c8e0b12",
            "hearth://person/0193f5e2-7a10-7c3e-9b1d-2f4a6c8e0b12/more",
            "hearth://person/0193f5e2-7a10-7c3e-9b1d-2f4a6c8e0b12?then=erase",
            "hearth://person/0193f5e2-7a10-7c3e-9b1d-2f4a6c8e0b12#x",
            "hearth://me:secret@person/0193f5e2-7a10-7c3e-9b1d-2f4a6c8e0b12",
            "hearth://person:80/0193f5e2-7a10-7c3e-9b1d-2f4a6c8e0b12",
            "hearth:person/0193f5e2-7a10-7c3e-9b1d-2f4a6c8e0b12",
            "https://person/0193f5e2-7a10-7c3e-9b1d-2f4a6c8e0b12",
            "javascript:alert(1)",
            "hearth://quick",
            "hearth://quick?other=1",
            "hearth://quick?text=a&text=b",
            "hearth://quick/now?text=a",
        ] {
            assert_eq!(parse(link), None, "{link}");
        }
        let long = format!("hearth://quick?text={}", "a".repeat(2000));
        let Some(Opened::Quick { text }) = parse(&long) else { panic!("a long text is cut, not refused") };
        assert_eq!(text.len(), LONGEST_TEXT, "at its bound");
        let Some(Opened::Quick { text }) = parse("hearth://quick?text=a%0A%00b") else {
            panic!("control characters are dropped")
        };
        assert_eq!(text, "ab", "nothing but letters");
    }

    #[test]
    fn arguments_are_links_files_or_nothing() {
        let kept = tempfile::tempdir().expect("a folder can be made");
        let folder = kept.path();
        std::fs::write(folder.join("list.csv"), b"Name\n").expect("a file can be written");
        let said =
            ["hearth", "--flag", "list.csv", "gone.csv", "hearth://nowhere/1", &format!("hearth://task/{ID}")].map(str::to_owned);
        assert_eq!(
            asked(&said, folder),
            [Opened::Record { noun: "tasks", id: ID.into() }, Opened::Files { paths: vec![folder.join("list.csv")] }],
            "a real file and a real link"
        );
    }
}
