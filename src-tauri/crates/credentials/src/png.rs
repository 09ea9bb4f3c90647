//! A credential in a PNG: one uncompressed `iTXt` chunk with the keyword `openbadgecredential` (Open Badges 3.0 §5.3).

const MAGIC: &[u8] = b"\x89PNG\r\n\x1a\n";
const KEYWORD: &[u8] = b"openbadgecredential";

/// Whether these are the bytes of a PNG.
pub(crate) fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// The picture with the credential in it, in front of its first pixels. `None` where it is no PNG.
pub(crate) fn bake(picture: &[u8], json: &str) -> Option<Vec<u8>> {
    // Keyword, its end, not compressed, method, no language, no translated keyword.
    let mut content = [KEYWORD, b"\0\0\0\0\0"].concat();
    content.extend_from_slice(json.as_bytes());
    let mut out = MAGIC.to_vec();
    for (at, (kind, data)) in chunks(picture)?.into_iter().enumerate() {
        if kind == *b"iTXt" && data.strip_prefix(KEYWORD).is_some_and(|rest| rest.starts_with(&[0])) {
            continue;
        }
        push(&mut out, kind, data)?;
        if at == 0 {
            push(&mut out, *b"iTXt", &content)?;
        }
    }
    Some(out)
}

/// The credential of a PNG that has exactly one.
pub(crate) fn unbake(picture: &[u8]) -> Option<String> {
    let found: Vec<&[u8]> = chunks(picture)?
        .into_iter()
        .filter(|(kind, _)| kind == b"iTXt")
        .filter_map(|(_, data)| data.strip_prefix(KEYWORD)?.strip_prefix(b"\0\0\0"))
        .collect();
    let [one] = found[..] else { return None };
    // Language and translated keyword end at the next two zeros.
    let mut parts = one.splitn(3, |byte| *byte == 0);
    let text = parts.nth(2)?;
    String::from_utf8(text.to_vec()).ok()
}

type Chunk<'a> = ([u8; 4], &'a [u8]);

fn chunks(picture: &[u8]) -> Option<Vec<Chunk<'_>>> {
    let mut rest = picture.strip_prefix(MAGIC)?;
    let mut out = Vec::new();
    while let Some((head, body)) = rest.split_at_checked(8) {
        let length = u32::from_be_bytes(head[..4].try_into().ok()?) as usize;
        let kind = head[4..].try_into().ok()?;
        out.push((kind, body.get(..length)?));
        rest = body.get(length + 4..)?;
        if &kind == b"IEND" {
            return Some(out);
        }
    }
    None
}

fn push(out: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) -> Option<()> {
    out.extend_from_slice(&u32::try_from(data.len()).ok()?.to_be_bytes());
    let from = out.len();
    out.extend_from_slice(&kind);
    out.extend_from_slice(data);
    let sum = crc32fast::hash(&out[from..]);
    out.extend_from_slice(&sum.to_be_bytes());
    Some(())
}
