//! The noticeboard as one page for the web, in a single file without scripts, fonts or pictures from elsewhere: any host can serve it,
//! and it opens from a memory stick. Readable by everyone: landmarks, headings in order, a way past the list, dark where that is wished.

use std::fmt::Write;

use hearth_texts::Language;
use serde_json::Value;

use super::board::{Board, Notice, check, words};
use crate::{DocumentError, colour, labels, text};

const STYLE: &str = include_str!("../../templates/sheets/site.css");

/// The page as HTML.
///
/// # Errors
/// See [`DocumentError`]: the same limits as on paper.
pub fn site(board: &Board) -> Result<String, DocumentError> {
    check(board)?;
    let language = Language::from_tag(&board.head.language).unwrap_or_default();
    let words = words(language);
    let said = |name: &str| escaped(words[name].as_str().unwrap_or_default());
    let primary = colour::readable(board.head.community.colour.as_deref().unwrap_or("#0a5c44"))?;
    let (community, title) = (escaped(&board.head.community.name), escaped(&board.title));
    let (code, direction) = (language.code(), if labels::right_to_left(language.code()) { "rtl" } else { "ltr" });
    let mut out = String::with_capacity(8_192);
    let hues: String =
        board.notices.iter().enumerate().map(|(at, one)| format!("#e{}{{--h:{}}}", at + 1, one.hue % 360)).collect();
    write!(
        out,
        "<!doctype html>\n<html lang=\"{code}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title} – {community}</title>\n\
         <style>:root{{--own:{primary}}}{hues}\n{STYLE}</style>\n</head>\n<body>\n\
         <a class=\"skip\" href=\"#board\">{skip}</a>\n<header><p dir=\"auto\">{community}</p><h1>{title}</h1></header>\n",
        skip = said("skip"),
    )
    .and_then(|()| {
        write!(out, "<nav aria-label=\"{}\"><ul>", said("all"))?;
        for (at, one) in board.notices.iter().enumerate() {
            write!(out, "<li><a href=\"#e{}\" dir=\"auto\">{}</a></li>", at + 1, escaped(&one.name))?;
        }
        out.push_str("</ul></nav>\n<main id=\"board\">\n");
        for (at, one) in board.notices.iter().enumerate() {
            notice(&mut out, at + 1, one, &words)?;
        }
        write!(out, "</main>\n<footer><p>{} {}</p></footer>\n</body>\n</html>\n", said("made"), escaped(&board.head.date.text))
    })
    .map_err(|reason| DocumentError::Engine { reason: reason.to_string() })?;
    Ok(out)
}

fn notice(out: &mut String, number: usize, one: &Notice, words: &Value) -> std::fmt::Result {
    let said = |name: &str| escaped(words[name].as_str().unwrap_or_default());
    write!(
        out,
        "<article id=\"e{number}\" aria-labelledby=\"t{number}\">\n<h2 id=\"t{number}\" dir=\"auto\">{}</h2>\n",
        escaped(&one.name)
    )?;
    paragraphs(out, &one.purpose)?;
    let facts = [("when", &one.cadence), ("ask", &one.leads)];
    if facts.iter().any(|(_, value)| !value.is_empty()) {
        out.push_str("<dl>");
        for (name, value) in facts.iter().filter(|(_, value)| !value.is_empty()) {
            write!(out, "<div><dt>{}</dt><dd dir=\"auto\">{}</dd></div>", said(name), escaped(value))?;
        }
        out.push_str("</dl>\n");
    }
    if !one.wanted.is_empty() {
        write!(out, "<h3>{}</h3>\n<ul>", said("wanted"))?;
        for want in &one.wanted {
            write!(out, "<li dir=\"auto\"><strong>{}</strong>", escaped(&want.title))?;
            for more in want.about.iter().chain([&want.places]).filter(|more| !more.is_empty()) {
                write!(out, " <span>{}</span>", escaped(more))?;
            }
            out.push_str("</li>");
        }
        out.push_str("</ul>\n");
    }
    if !one.meetings.is_empty() {
        write!(out, "<h3>{}</h3>\n<ul>", said("next"))?;
        for meeting in &one.meetings {
            write!(out, "<li dir=\"auto\"><strong>{}</strong> <span>{}</span>", escaped(&meeting.title), escaped(&meeting.when))?;
            if !meeting.where_.is_empty() {
                write!(out, " <span>{}</span>", escaped(&meeting.where_))?;
            }
            out.push_str("</li>");
        }
        out.push_str("</ul>\n");
    }
    if !one.join.is_empty() {
        writeln!(out, "<h3>{}</h3>", said("join"))?;
        paragraphs(out, &one.join)?;
    }
    out.push_str("</article>\n");
    Ok(())
}

fn paragraphs(out: &mut String, given: &str) -> std::fmt::Result {
    let given = text::prose(given);
    given
        .split("\n\n")
        .filter(|part| !part.is_empty())
        .try_for_each(|part| writeln!(out, "<p dir=\"auto\">{}</p>", escaped(part).replace('\n', "<br>")))
}

/// As text and never as markup, also between quotes.
fn escaped(given: &str) -> String {
    let given = if given.contains('\n') { text::prose(given) } else { text::line(given) };
    given.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}
