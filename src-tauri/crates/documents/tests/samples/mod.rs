//! Every kind and design with the same invented evening in it, in five languages and with names of many scripts. What is judged,
//! photographed, timed and shown is made of these. English and Arabic need no font but the bundled ones, so that their pictures are the
//! same everywhere.

use hearth_documents::{
    BadgeSize, Badges, CertificateData, Community, Design, DocumentDate, KnownPage, Letter, LetterKind, Paper, Processed,
    ProcessingPage, Proof, RecoveryPage, Sample, Sheet,
};
use serde_json::{Value, json};

/// The languages of the samples.
pub const LANGUAGES: [&str; 5] = ["en", "de", "es", "ja", "ar"];

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="M50 8 92 44v48H8V44z" fill="none" stroke="#0a5c44" stroke-width="7" stroke-linejoin="round"/><path d="M50 82c-15 0-22-9-22-19 0-13 13-16 15-32 12 6 14 15 12 22 5-2 7-6 7-10 7 6 10 13 10 20 0 10-7 19-22 19z" fill="#f2b233"/></svg>"##;

/// One document of the samples: of a kind that has a template, or of those that Hearth alone writes.
pub enum Specimen {
    Sample(Sample),
    Processing(ProcessingPage),
    Recovery(RecoveryPage),
    Known(KnownPage),
}

impl Specimen {
    pub fn sheet(&self) -> Sheet<'_> {
        match self {
            Self::Sample(sample) => sample.sheet(),
            Self::Processing(data) => Sheet::Processing(data),
            Self::Recovery(data) => Sheet::Recovery(data),
            Self::Known(data) => Sheet::Known(data),
        }
    }
}

/// What is written in one language.
pub struct Samples {
    language: &'static str,
    words: Value,
}

impl Samples {
    pub fn of(language: &'static str) -> Self {
        let words = match language {
            "de" => include_str!("de.json"),
            "es" => include_str!("es.json"),
            "ja" => include_str!("ja.json"),
            "ar" => include_str!("ar.json"),
            _ => include_str!("en.json"),
        };
        Self { language, words: serde_json::from_str(words).expect("the samples are JSON") }
    }

    /// A kind by its name, with the parts of the contract that all kinds share.
    pub fn read<T: serde::de::DeserializeOwned>(&self, kind: &str) -> T {
        let mut data = self.words[kind].clone();
        let community = json!({ "name": self.words["community"], "logo_svg": LOGO });
        data["head"] = json!({ "id": kind, "community": community, "date": self.words["date"], "language": self.language });
        if kind == "packet" {
            data["person"]["language"] = json!(self.language);
        }
        data["language"] = json!(self.language);
        data["date"] = self.words["date"].clone();
        data["community"] = community;
        serde_json::from_value(data).unwrap_or_else(|reason| panic!("{kind} in {} follows the contract: {reason}", self.language))
    }

    pub fn certificate(&self, design: Design) -> CertificateData {
        CertificateData { design, ..self.read("certificate") }
    }

    /// Every kind, design and size by the name of its file.
    pub fn every(&self) -> Vec<(String, Specimen)> {
        let mut all = Vec::new();
        for design in Design::ALL {
            let certificate = self.certificate(design);
            let proven = CertificateData { credential: Some(proof()), ..certificate.clone() };
            all.push((format!("certificate-{}", design.word()), Specimen::Sample(Sample::Certificate(Box::new(certificate)))));
            all.push((format!("certificate-{}-proven", design.word()), Specimen::Sample(Sample::Certificate(Box::new(proven)))));
        }
        let letter: Letter = self.read("letter");
        let badges: Badges = self.read("badges");
        all.extend(
            [
                ("packet", Specimen::Sample(Sample::Packet(Box::new(self.read("packet"))))),
                ("signin", Specimen::Sample(Sample::SignIn(self.read("signin")))),
                ("badges-90x60", Specimen::Sample(Sample::Badges(badges.clone()))),
                ("badges-85x54", Specimen::Sample(Sample::Badges(Badges { size: BadgeSize::Card, ..badges }))),
                ("minutes", Specimen::Sample(Sample::Minutes(self.read("minutes")))),
                ("letter", Specimen::Sample(Sample::Letter(letter.clone()))),
                ("card", Specimen::Sample(Sample::Letter(Letter { kind: LetterKind::Card, ..letter }))),
                ("statement", Specimen::Sample(Sample::Statement(self.read("statement")))),
                ("effort", Specimen::Sample(Sample::Board(self.read("effort")))),
                ("board", Specimen::Sample(Sample::Board(self.read("board")))),
                ("processing", Specimen::Processing(self.processing())),
                ("recovery", Specimen::Recovery(self.recovery())),
                ("known", Specimen::Known(self.known())),
            ]
            .map(|(name, specimen)| (name.to_owned(), specimen)),
        );
        all
    }

    fn community(&self) -> Community {
        Community { name: self.text(&self.words["community"]), colour: None, logo_svg: Some(LOGO.into()), ..Community::default() }
    }

    fn date(&self) -> DocumentDate {
        serde_json::from_value(self.words["date"].clone()).expect("the date follows the contract")
    }

    fn text(&self, value: &Value) -> String {
        value.as_str().expect("a text").to_owned()
    }

    fn texts(&self, value: &Value) -> Vec<String> {
        value.as_array().expect("a list").iter().map(|one| self.text(one)).collect()
    }

    fn processing(&self) -> ProcessingPage {
        let words = &self.words["processing"];
        let row = |one: &Value| Processed {
            what: self.text(&one["what"]),
            whose: self.text(&one["whose"]),
            why: self.text(&one["why"]),
            how_long: self.text(&one["how_long"]),
        };
        ProcessingPage {
            community: self.community(),
            date: self.date(),
            controller: self.text(&words["controller"]),
            contact: self.text(&words["contact"]),
            kept: words["kept"].as_array().expect("a list").iter().map(row).collect(),
            recipients: self.texts(&words["recipients"]),
            safeguards: self.texts(&words["safeguards"]),
            language: self.language.into(),
            paper: Paper::A4,
        }
    }

    fn recovery(&self) -> RecoveryPage {
        RecoveryPage {
            community: self.community(),
            date: self.date(),
            groups: self.texts(&self.words["recovery"]["groups"]),
            file: self.text(&self.words["recovery"]["file"]),
            language: self.language.into(),
            paper: Paper::A4,
        }
    }

    fn known(&self) -> KnownPage {
        let words = &self.words["known"];
        KnownPage {
            community: self.community(),
            date: self.date(),
            name: self.text(&words["name"]),
            lead: self.text(&words["lead"]),
            parts: serde_json::from_value(words["parts"].clone()).expect("the parts follow the contract"),
            language: self.language.into(),
            paper: Paper::A4,
            title: self.text(&words["title"]),
            contents: self.text(&words["contents"]),
        }
    }
}

/// A proof whose code says nothing and takes the room that one takes: 93 modules and their border.
fn proof() -> Proof {
    const MODULES: u64 = 93;
    let mut dots = String::new();
    for at in 0..MODULES * MODULES {
        if at.wrapping_mul(2_654_435_761) % 97 < 46 {
            dots.push_str(&format!("M{} {}h1v1h-1z", at % MODULES + 4, at / MODULES + 4));
        }
    }
    let side = MODULES + 8;
    let qr = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="M0 0h{side}v{side}H0z" fill="white"/><path d="{dots}" fill="black"/></svg>"#
    );
    Proof { id: "sample".into(), qr, side: 41, json: "{}".into(), until: None }
}
