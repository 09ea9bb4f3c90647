//! Names that have broken other programs, and how they are looked for in what was printed.

use hearth_documents::line;

/// Without spaces, joiners and marks of direction: an extractor may place those where it likes.
pub fn bare(text: &str) -> String {
    line(text).chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{FE0F}')).collect()
}

const HUNDRED: &str = "Wolfeschlegelsteinhausenbergerdorff Maximiliana Alexandrine von Hohenstaufen-Württemberg zu Sachsen Ö";

/// Scripts, emoji, markup of three languages, controls and overrides.
pub const HOSTILE: [&str; 23] = [
    "María Fernanda Ñuñez-O’Connor",
    "Łukasz Żółć-Wiśniewski",
    "Nguyễn Thị Phương Thảo",
    "Олександра Шевченко",
    "Ελένη Παπαδοπούλου",
    "محمد عبد الرحمن الخطيب",
    "שרה בן־דוד",
    "王小明",
    "山田 花子さくら",
    "김민준",
    "สมชาย ใจดี",
    "கவிதா இராமன்",
    "प्रिया शर्मा",
    "Zoë 🌟 Nguyễn 🎉",
    "Sam 👩🏽‍🔬 Okafor 👨‍👩‍👧",
    HUNDRED,
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "#panic(\"x\") $x^2$ *b* _i_ @ref",
    "#import \"/etc/passwd\": *; #eval(\"1\")",
    "<script>alert(1)</script> &amp; \\u{41}",
    "Robert'); DROP TABLE people;--",
    "Ada\tLovelace\r\nByron\u{0}",
    "Eve \u{202E}live\u{202C} Stone",
];
