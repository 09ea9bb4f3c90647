//! The picture of a badge: a blossom in the community's colour, drawn and not taken from anywhere. No letters, so no font is needed.

use std::{fmt::Write as _, sync::OnceLock};

use resvg::{tiny_skia, usvg};

use crate::{CredentialError, png, svg};

/// The side of the picture in pixels.
const SIDE: u32 = 512;

/// A badge in one colour.
#[derive(Debug, Clone)]
pub struct Badge {
    colour: String,
    /// Drawn once and baked many times.
    pixels: OnceLock<Vec<u8>>,
}

impl Badge {
    /// `colour` is `#rrggbb`; anything else becomes pine.
    #[must_use]
    pub fn new(colour: &str) -> Self {
        let fits = colour.len() == 7 && colour.starts_with('#') && colour[1..].bytes().all(|byte| byte.is_ascii_hexdigit());
        Self { colour: if fits { colour } else { "#0a5c44" }.to_owned(), pixels: OnceLock::new() }
    }

    /// Without a credential.
    #[must_use]
    pub fn drawing(&self) -> String {
        let mut petals = String::new();
        for turn in 0..12 {
            let fill = if turn % 2 == 0 { "#f2b632" } else { "#e79a1c" };
            let _ = write!(
                petals,
                "<ellipse cx=\"256\" cy=\"132\" rx=\"40\" ry=\"76\" fill=\"{fill}\" transform=\"rotate({} 256 256)\"/>",
                turn * 30
            );
        }
        let mut knots = String::new();
        for turn in 0..24 {
            let _ =
                write!(knots, "<circle cx=\"256\" cy=\"30\" r=\"5\" fill=\"#fff\" transform=\"rotate({} 256 256)\"/>", turn * 15);
        }
        let colour = &self.colour;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 512 512\" width=\"512\" height=\"512\">\
             <circle cx=\"256\" cy=\"256\" r=\"250\" fill=\"{colour}\"/>{knots}<circle cx=\"256\" cy=\"256\" r=\"208\" fill=\"#fbfaf4\"/>\
             {petals}<circle cx=\"256\" cy=\"256\" r=\"74\" fill=\"{colour}\"/>\
             <path d=\"M222 258l24 25 46-52\" fill=\"none\" stroke=\"#fff\" stroke-width=\"17\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>"
        )
    }

    /// The drawing with a credential in it.
    ///
    /// # Errors
    /// [`CredentialError::Picture`].
    pub fn svg(&self, json: &str) -> Result<String, CredentialError> {
        svg::bake(&self.drawing(), json).ok_or_else(|| CredentialError::Picture("it is no drawing".into()))
    }

    /// The picture with a credential in it.
    ///
    /// # Errors
    /// [`CredentialError::Picture`].
    pub fn png(&self, json: &str) -> Result<Vec<u8>, CredentialError> {
        let pixels = match self.pixels.get() {
            Some(pixels) => pixels,
            None => {
                let drawn = self.draw()?;
                self.pixels.get_or_init(|| drawn)
            }
        };
        png::bake(pixels, json).ok_or_else(|| CredentialError::Picture("it is no PNG".into()))
    }

    fn draw(&self) -> Result<Vec<u8>, CredentialError> {
        let failed = |why: String| CredentialError::Picture(why);
        let tree = usvg::Tree::from_str(&self.drawing(), &usvg::Options::default()).map_err(|e| failed(e.to_string()))?;
        let mut pixels = tiny_skia::Pixmap::new(SIDE, SIDE).ok_or_else(|| failed("it has no size".into()))?;
        resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
        pixels.encode_png().map_err(|e| failed(e.to_string()))
    }
}
