//! A code in a picture: a scan, a photograph, a picture of a screen.

use std::io::Cursor;

use image::{DynamicImage, GrayImage, ImageReader, Limits, imageops::FilterType};

use crate::Packed;

/// A picture is looked at as it is and in other sizes, per cent: where the squares of a code fall between the dots of one, they are often read
/// in another. What is darker than the second number is ink: a thin line of ink is paler than a thick one.
const EVEN: [(u64, u8); 6] = [(100, 128), (200, 128), (150, 128), (200, 96), (75, 128), (200, 160)];
/// Looked at last, for what was read in no other way.
const RARE: [(u64, u8); 7] = [(125, 128), (250, 128), (175, 128), (300, 128), (135, 128), (90, 128), (100, 160)];
/// No size is longer than this: three times a page of 150 dots per inch.
const LONGEST: u32 = 5_300;
/// Then, for uneven light, made this long.
const USUAL: u32 = 2_400;
/// The largest side of a file that is opened at all.
const LARGEST: u32 = 16_000;

/// The credential of the first code that holds one.
pub(crate) fn scan(bytes: &[u8]) -> Option<String> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST);
    limits.max_image_height = Some(LARGEST);
    limits.max_alloc = Some(512 << 20);
    reader.limits(limits);
    // A file from outside may be made to break its reader: then it holds none, and nothing else is lost.
    std::panic::catch_unwind(move || {
        let whole = on_white(&reader.decode().ok()?);
        let longest = whole.width().max(whole.height());
        let side = |percent: u64| u32::try_from(u64::from(longest) * percent / 100).ok().filter(|side| *side <= LONGEST);
        let even = EVEN.into_iter().filter_map(|(percent, ink)| Some((side(percent)?, Light::Even(ink))));
        let uneven = [longest.min(LONGEST), USUAL].into_iter().map(|side| (side, Light::Uneven));
        let rare = RARE.into_iter().filter_map(|(percent, ink)| Some((side(percent)?, Light::Even(ink))));
        let mut ways = even.chain(uneven).chain(rare);
        ways.find_map(|(side, light)| {
            codes(&scaled(&whole, side, longest), light).into_iter().find_map(|text| Packed::unpack(&text))
        })
    })
    .ok()
    .flatten()
}

/// What lies behind a transparent picture is taken for paper.
fn on_white(picture: &DynamicImage) -> GrayImage {
    let alpha = picture.to_luma_alpha8();
    GrayImage::from_fn(alpha.width(), alpha.height(), |x, y| {
        let [light, cover] = alpha.get_pixel(x, y).0.map(u32::from);
        let mixed = (light * cover + 255 * (255 - cover)) / 255;
        image::Luma([u8::try_from(mixed).unwrap_or(u8::MAX)])
    })
}

fn scaled(whole: &GrayImage, side: u32, longest: u32) -> GrayImage {
    if side == longest {
        return whole.clone();
    }
    let by = |length: u32| (u64::from(length) * u64::from(side) / u64::from(longest.max(1))).max(1) as u32;
    image::imageops::resize(whole, by(whole.width()), by(whole.height()), FilterType::CatmullRom)
}

/// How a picture was lit: paper from a scanner or a screen, or a photograph with a shadow over it.
#[derive(Clone, Copy)]
enum Light {
    /// What is darker than this is ink; thin ink is paler, thick ink grows into what is beside it.
    Even(u8),
    Uneven,
}

fn codes(picture: &GrayImage, light: Light) -> Vec<String> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let pixels = picture.as_raw();
    match light {
        Light::Even(edge) => {
            let mut prepared = rqrr::PreparedImage::prepare_from_bitmap(width, height, |x, y| pixels[y * width + x] < edge);
            prepared.detect_grids().into_iter().filter_map(|grid| grid.decode().ok().map(|(_, text)| text)).collect()
        }
        Light::Uneven => {
            let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
            prepared.detect_grids().into_iter().filter_map(|grid| grid.decode().ok().map(|(_, text)| text)).collect()
        }
    }
}
