//! A credential in an SVG: `<openbadges:credential>` with the JSON in CDATA as the first child of the root (Open Badges 3.0 §5.3).

const OPEN: &str = "<openbadges:credential>";
const CLOSE: &str = "</openbadges:credential>";
const CDATA: (&str, &str) = ("<![CDATA[", "]]>");

/// The drawing with the credential in it. `None` where it is no drawing, or has a credential already.
pub(crate) fn bake(drawing: &str, json: &str) -> Option<String> {
    if drawing.contains("openbadges:") {
        return None;
    }
    let from = drawing.find("<svg")?;
    let end = from + drawing[from..].find('>')?;
    let body = json.replace("]]>", "]]]]><![CDATA[>");
    Some(format!(
        "{} xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\">{OPEN}{}{body}{}{CLOSE}{}",
        &drawing[..end],
        CDATA.0,
        CDATA.1,
        &drawing[end + 1..]
    ))
}

/// The credential of a drawing that has exactly one.
pub(crate) fn unbake(drawing: &str) -> Option<String> {
    let (_, rest) = drawing.split_once(OPEN)?;
    let (body, rest) = rest.split_once(CLOSE)?;
    if rest.contains(OPEN) {
        return None;
    }
    let mut out = String::with_capacity(body.len());
    let mut rest = body.trim();
    while !rest.is_empty() {
        let (part, after) = rest.strip_prefix(CDATA.0)?.split_once(CDATA.1)?;
        out.push_str(part);
        rest = after.trim_start();
    }
    Some(out)
}
