//! From data to PDF or picture. Owns the stack and the standards; the templates own the look, the workers the limits.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::look::Dress;
use crate::worker::Order;
use crate::workers::{self, Workers};
use crate::world::Desk;
use crate::{
    Badges, Board, CertificateData, DocumentError, KnownPage, Letter, Limits, Minutes, PacketData, ProcessingPage, RecoveryPage,
    SignIn, Statement, certificate, fonts, known, packet, processing, recovery, sheets,
};

/// Typst recurses deeply; the two megabytes of an ordinary thread are not enough for it.
pub(crate) const STACK: usize = 16 << 20;

/// PDF/A-3a for the archive and PDF/UA-1 for everyone, in one file. With a standard on, a missing glyph is an error, not a gap.
static STANDARDS: LazyLock<PdfStandards> = LazyLock::new(|| {
    PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1]).expect("the two standards agree with each other")
});

/// Millimetres; nobody prints on more.
const LARGEST: f64 = 5_000.0;

/// Certificates in one print file. A file is laid out as a whole, at about one megabyte of memory for each page.
pub const PRINT_LIMIT: usize = 500;
/// Packets in one print file, which have some eight pages each.
pub const PACKET_LIMIT: usize = 50;
/// Letters or cards in one print file, which have two sides each.
pub const LETTER_LIMIT: usize = 200;

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// A picture of one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The picture, as a PNG file.
    pub png: Vec<u8>,
    /// How many pages the document has.
    pub pages: usize,
}

/// A drawing of one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// The drawing.
    pub svg: String,
    /// How many pages the document has.
    pub pages: usize,
}

/// A document that can be made.
#[derive(Debug, Clone, Copy)]
pub enum Sheet<'a> {
    /// One certificate, on one page.
    Certificate(&'a CertificateData),
    /// Many certificates in one file for the printer.
    Certificates(&'a [CertificateData]),
    /// An onboarding packet.
    Packet(&'a PacketData),
    /// Many packets in one file for the printer, each of them beginning on a right-hand page.
    Packets(&'a [PacketData]),
    /// The record of processing.
    Processing(&'a ProcessingPage),
    /// The page with a recovery code.
    Recovery(&'a RecoveryPage),
    /// Everything known of somebody.
    Known(&'a KnownPage),
    /// The list at the door of a meeting.
    SignIn(&'a SignIn),
    /// Name badges to cut out.
    Badges(&'a Badges),
    /// The minutes of a meeting.
    Minutes(&'a Minutes),
    /// A letter of thanks, or a card.
    Letter(&'a Letter),
    /// Many letters, or many cards, in one file for the printer, each on a sheet of its own; the first says which.
    Letters(&'a [Letter]),
    /// A statement of service.
    Statement(&'a Statement),
    /// One effort on a page, or a board of many.
    Board(&'a Board),
}

/// Makes documents. Cheap to create and to share between threads: workers and fonts are got on first use and kept for a while.
///
/// Where [`crate::attend`] was called, documents are set in processes of this very program, within [`Limits`]; elsewhere, in tests
/// and examples, on a thread of this one.
#[derive(Debug, Clone, Default)]
pub struct Engine {
    workers: Option<Arc<Workers>>,
}

/// What a sheet becomes before it is set.
#[derive(Serialize, Deserialize)]
pub(crate) struct Job {
    pub template: String,
    pub data: Value,
    pub system_fonts: bool,
    pub ident: String,
    /// The name on a document that must not run over its one page.
    pub single_page_of: Option<String>,
    /// Nothing of it may be remembered for the next document.
    pub forget: bool,
    /// How it looks.
    pub dress: Dress,
    /// What it reads besides its data: by path, in base64.
    #[serde(default)]
    pub files: BTreeMap<String, String>,
}

/// What a job becomes.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) enum Output {
    Pdf,
    /// A page counted from 0, so many pixels per point.
    Png {
        page: usize,
        scale: f32,
    },
    /// `thorough`: also written as a PDF and thrown away, so that what only that finds is found.
    Svg {
        page: usize,
        thorough: bool,
    },
}

/// A finished file of any kind.
pub(crate) struct Made {
    pub bytes: Vec<u8>,
    pub pages: usize,
}

struct Set {
    desk: Desk,
    document: PagedDocument,
}

impl Engine {
    /// A ready engine. Does no work; the first document takes about 50 ms more than the following ones.
    #[must_use]
    pub fn new() -> Self {
        workers::own().map_or_else(Self::here, |workers| Self { workers: Some(workers) })
    }

    /// An engine without workers, on threads of this process.
    pub(crate) fn here() -> Self {
        static POOL: std::sync::Once = std::sync::Once::new();
        // Typst lays out pages on rayon's global pool. Where the host has already built that pool, its own stack size holds.
        POOL.call_once(|| drop(rayon::ThreadPoolBuilder::new().stack_size(STACK).build_global()));
        Self { workers: None }
    }

    /// An engine whose documents are set by `program`, within limits of one's own.
    #[must_use]
    pub fn served_by(program: PathBuf, limits: Limits) -> Self {
        Self { workers: Some(Arc::new(Workers::of(program, limits))) }
    }

    /// One certificate as PDF/A-3a and PDF/UA-1. The same data gives the same bytes.
    ///
    /// # Errors
    /// See [`DocumentError`]; nothing is made when there is one.
    pub fn certificate(&self, data: &CertificateData) -> Result<Pdf, DocumentError> {
        self.pdf(Sheet::Certificate(data))
    }

    /// All certificates in one file, one page each, in the order given; at most [`PRINT_LIMIT`], more go into several files.
    ///
    /// # Errors
    /// See [`DocumentError`]; one bad certificate spoils the file, so make them one by one first.
    pub fn print_file(&self, data: &[CertificateData]) -> Result<Pdf, DocumentError> {
        self.pdf(Sheet::Certificates(data))
    }

    /// An onboarding packet; parts without content leave no trace. `ics`, when given, is attached as `meetings.ics`.
    ///
    /// # Errors
    /// See [`DocumentError`]; nothing is made when there is one.
    pub fn packet(&self, data: &PacketData) -> Result<Pdf, DocumentError> {
        self.pdf(Sheet::Packet(data))
    }

    /// Any sheet as PDF.
    ///
    /// # Errors
    /// See [`DocumentError`].
    pub fn pdf(&self, sheet: Sheet<'_>) -> Result<Pdf, DocumentError> {
        let Made { bytes, pages } = self.set(job(sheet)?, Output::Pdf)?;
        Ok(Pdf { bytes, pages })
    }

    /// A picture of a page, counted from 0, `scale` pixels per point (1/72 inch), at most 8.
    ///
    /// # Errors
    /// [`DocumentError::NoSuchPage`] and whatever making the document itself may meet.
    pub fn preview_png(&self, sheet: Sheet<'_>, page: usize, scale: f32) -> Result<Preview, DocumentError> {
        let made = self.set(job(sheet)?, Output::Png { page, scale: scale.clamp(0.1, 8.0) })?;
        Ok(Preview { png: made.bytes, pages: made.pages })
    }

    /// A drawing (SVG) of a page, counted from 0: quicker than a picture, and sharp at any size.
    ///
    /// # Errors
    /// [`DocumentError::NoSuchPage`] and whatever making the document itself may meet.
    pub fn preview_svg(&self, sheet: Sheet<'_>, page: usize) -> Result<Vec<u8>, DocumentError> {
        Ok(self.set(job(sheet)?, Output::Svg { page, thorough: false })?.bytes)
    }

    /// A drawing of a page, counted from 0, and how many there are. `thorough` takes twice as long and also finds what would keep the
    /// document from being archived or read aloud.
    ///
    /// # Errors
    /// [`DocumentError::NoSuchPage`] and whatever making the document itself may meet.
    pub fn drawing(&self, sheet: Sheet<'_>, page: usize, thorough: bool) -> Result<Drawing, DocumentError> {
        let made = self.set(job(sheet)?, Output::Svg { page, thorough })?;
        let svg = String::from_utf8(made.bytes).map_err(|reason| DocumentError::Engine { reason: reason.to_string() })?;
        Ok(Drawing { svg, pages: made.pages })
    }

    /// What the template of a sheet is given (`/data.json`), as its authors read it.
    ///
    /// # Errors
    /// Whatever making the document may meet before it is set.
    pub fn data(sheet: Sheet<'_>) -> Result<Value, DocumentError> {
        job(sheet).map(|job| job.data)
    }

    /// How the sheet's community wants its documents to look (`/theme.json`), as templates read it.
    ///
    /// # Errors
    /// Whatever making the document may meet before it is set.
    pub fn theme(sheet: Sheet<'_>) -> Result<Value, DocumentError> {
        job(sheet)
            .and_then(|job| serde_json::to_value(job.dress.theme).map_err(|e| DocumentError::Engine { reason: e.to_string() }))
    }

    /// Whether a sheet could be made as far as is known before it is set: its limits, and a letter for every character.
    ///
    /// # Errors
    /// What making it would say.
    pub fn check(sheet: Sheet<'_>) -> Result<(), DocumentError> {
        job(sheet).map(drop)
    }

    pub(crate) fn workers(&self) -> Option<&Workers> {
        self.workers.as_deref()
    }

    pub(crate) fn set(&self, job: Job, output: Output) -> Result<Made, DocumentError> {
        match &self.workers {
            Some(workers) => workers.set(&Order { job, output }),
            None => {
                let made = deep(|| work(&job, output));
                if job.forget {
                    comemo::evict(0);
                }
                made
            }
        }
    }
}

/// Runs `work` on a thread with a deep stack; a panic or an exhausted system becomes an error of this document alone.
fn deep<T: Send>(work: impl FnOnce() -> Result<T, DocumentError> + Send) -> Result<T, DocumentError> {
    std::thread::scope(|scope| {
        std::thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, work)
            .map_err(|reason| DocumentError::Engine { reason: reason.to_string() })?
            .join()
            .unwrap_or_else(|_| Err(DocumentError::Engine { reason: "the typesetter stopped unexpectedly".into() }))
    })
}

pub(crate) fn job(sheet: Sheet<'_>) -> Result<Job, DocumentError> {
    match sheet {
        Sheet::Certificate(data) => certificate::job(std::slice::from_ref(data)),
        Sheet::Certificates(data) => certificate::job(data),
        Sheet::Packet(data) => packet::job(std::slice::from_ref(data)),
        Sheet::Packets(data) => packet::job(data),
        Sheet::Processing(page) => processing::job(page),
        Sheet::Recovery(page) => recovery::job(page),
        Sheet::Known(page) => known::job(page),
        Sheet::SignIn(sheet) => sheets::signin(sheet),
        Sheet::Badges(sheet) => sheets::badges(sheet),
        Sheet::Minutes(sheet) => sheets::minutes(sheet),
        Sheet::Letter(sheet) => sheets::letter(std::slice::from_ref(sheet)),
        Sheet::Letters(all) => sheets::letter(all),
        Sheet::Statement(sheet) => sheets::statement(sheet),
        Sheet::Board(board) => sheets::board(board),
    }
}

fn set(job: &Job) -> Result<Set, DocumentError> {
    let data = serde_json::to_vec(&job.data).map_err(|reason| DocumentError::Engine { reason: reason.to_string() })?;
    let desk = Desk::new(&job.template, data, &job.dress, &job.files, fonts::store(job.system_fonts))?;
    let document = typst::compile::<PagedDocument>(&desk).output.map_err(|findings| desk.explain(&findings))?;
    if let Some(name) = &job.single_page_of
        && document.pages().len() != 1
    {
        return Err(DocumentError::Overflow { name: name.clone(), pages: document.pages().len() });
    }
    Ok(Set { desk, document })
}

/// Sets a job and writes it down, on this thread.
pub(crate) fn work(job: &Job, output: Output) -> Result<Made, DocumentError> {
    let Set { desk, document } = set(job)?;
    let pages = document.pages().len();
    // A drawing or a picture of such a page would be larger than any screen or memory.
    let sides = document.pages().iter().map(|page| page.frame.width().max(page.frame.height()).to_mm());
    if let Some(vast) = sides.into_iter().find(|side| *side > LARGEST) {
        return Err(DocumentError::Vast { metres: vast as u64 / 1_000 });
    }
    let wanted = |page: usize| document.pages().get(page).ok_or(DocumentError::NoSuchPage { page, pages });
    let pdf = || {
        let options = PdfOptions {
            ident: Smart::Custom(job.ident.clone()),
            creator: Smart::Custom(Some("Hearth".into())),
            standards: STANDARDS.clone(),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|findings| desk.explain(&findings))
    };
    let bytes = match output {
        Output::Pdf => pdf()?,
        Output::Png { page, scale } => {
            let options = typst_render::RenderOptions { pixel_per_pt: f64::from(scale).into(), render_bleed: false };
            typst_render::render(wanted(page)?, &options)
                .encode_png()
                .map_err(|reason| DocumentError::Engine { reason: reason.to_string() })?
        }
        Output::Svg { page, thorough } => {
            if thorough {
                drop(pdf()?);
            }
            typst_svg::svg(wanted(page)?, &typst_svg::SvgOptions::default()).into_bytes()
        }
    };
    Ok(Made { bytes, pages })
}
