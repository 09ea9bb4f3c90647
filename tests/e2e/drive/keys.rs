//! Keys as a person would press them: from `Control+Shift+k` to the code points and actions of WebDriver §17.4.2.

use anyhow::{Result, bail};
use serde_json::{Value, json};

/// Down in the order given, up in the reverse. The key itself comes last: `Control+k`, `Shift+F10`, `Control++`.
pub fn chord(text: &str) -> Result<Value> {
    let (modifiers, key) = match text.strip_suffix("++") {
        Some(modifiers) => (modifiers, "+"),
        None => text.rsplit_once('+').filter(|(_, key)| !key.is_empty()).unwrap_or(("", text)),
    };
    let mut down = Vec::new();
    for name in modifiers.split('+').filter(|name| !name.is_empty()) {
        down.push(match name {
            "Control" => '\u{E009}',
            "Shift" => '\u{E008}',
            "Alt" => '\u{E00A}',
            "Meta" => '\u{E03D}',
            other => bail!("`{other}` in `{text}` is no modifier key"),
        });
    }
    down.push(code(key)?);
    let press = down.iter().map(|key| json!({ "type": "keyDown", "value": key.to_string() }));
    let release = down.iter().rev().map(|key| json!({ "type": "keyUp", "value": key.to_string() }));
    Ok(actions(press.chain(release).collect()))
}

/// One letter after another.
pub fn typed(text: &str) -> Value {
    let strokes = text.chars().flat_map(|letter| {
        let value = if letter == '\n' { '\u{E007}' } else { letter }.to_string();
        [json!({ "type": "keyDown", "value": value }), json!({ "type": "keyUp", "value": value })]
    });
    actions(strokes.collect())
}

fn actions(strokes: Vec<Value>) -> Value {
    json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] })
}

fn code(name: &str) -> Result<char> {
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return Ok(letter);
    }
    if let Some(number) =
        name.strip_prefix('F').and_then(|number| number.parse::<u32>().ok()).filter(|number| (1..=12).contains(number))
    {
        return Ok(char::from_u32(0xE030 + number).expect("F1 to F12 are U+E031 to U+E03C"));
    }
    Ok(match name {
        "Backspace" => '\u{E003}',
        "Tab" => '\u{E004}',
        "Enter" => '\u{E007}',
        "Escape" => '\u{E00C}',
        "Space" => ' ',
        "PageUp" => '\u{E00E}',
        "PageDown" => '\u{E00F}',
        "End" => '\u{E010}',
        "Home" => '\u{E011}',
        "ArrowLeft" => '\u{E012}',
        "ArrowUp" => '\u{E013}',
        "ArrowRight" => '\u{E014}',
        "ArrowDown" => '\u{E015}',
        "Insert" => '\u{E016}',
        "Delete" => '\u{E017}',
        other => bail!("`{other}` is no key"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(text: &str) -> Result<Vec<String>> {
        let chord = chord(text)?;
        let strokes = chord["actions"][0]["actions"].as_array().into_iter().flatten();
        Ok(strokes.filter_map(|stroke| stroke["value"].as_str()).map(str::to_owned).collect())
    }

    #[test]
    fn a_chord_is_released_in_reverse() -> Result<()> {
        let expected = ["\u{E009}", "\u{E008}", "+", "+", "\u{E008}", "\u{E009}"];
        assert_eq!(pressed("Control+Shift++")?, expected, "what goes down first comes up last, and plus is a key too");
        assert_eq!(pressed("+")?, ["+", "+"], "plus alone is no chord");
        Ok(())
    }

    #[test]
    fn a_key_that_no_keyboard_has_is_refused() {
        assert!(chord("Hyper+k").is_err(), "a modifier that does not exist is a mistake in the journey");
        assert!(chord("F13").is_err(), "and so is a key");
    }
}
