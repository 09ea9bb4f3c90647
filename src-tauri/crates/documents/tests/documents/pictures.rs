//! Every kind and design as a picture beside the one that was looked at and found good. Renewed, after looking at the new ones, by
//! `HEARTH_RENEW_PICTURES=1 cargo test -p hearth-documents --test documents pictures`.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use hearth_documents::{Engine, Sheet};

use crate::samples::Samples;

/// Pixels for each point: fifty dots per inch show a line that moved by half a millimetre.
const SCALE: f32 = 0.7;
/// How far a channel may be from the picture's: what is softer at an edge, and what a palette leaves out.
const NEAR: u8 = 48;
/// Of a million pixels, so many may be further away.
const STRAY: usize = 50;

#[derive(Clone)]
struct Picture {
    width: u32,
    height: u32,
    /// Red, green and blue of each pixel.
    pixels: Vec<[u8; 3]>,
}

impl Picture {
    fn read(bytes: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().expect("a picture begins as one");
        let mut buffer = vec![0; reader.output_buffer_size().expect("a page is no huge picture")];
        let frame = reader.next_frame(&mut buffer).expect("a picture is whole");
        let channels = frame.color_type.samples();
        let pixels = buffer[..frame.buffer_size()].chunks_exact(channels).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        Self { width: frame.width, height: frame.height, pixels }
    }

    /// With at most 255 colours, those that it has most of and none close to another; the others become the nearest of them.
    fn write(&self, path: &Path) {
        let coarse = |pixel: &[u8; 3]| pixel.map(|channel| channel >> 3);
        let mut sums: HashMap<[u8; 3], (usize, [usize; 3])> = HashMap::new();
        for pixel in &self.pixels {
            let (count, sum) = sums.entry(coarse(pixel)).or_default();
            *count += 1;
            (0..3).for_each(|channel| sum[channel] += usize::from(pixel[channel]));
        }
        let mut common: Vec<_> = sums.into_iter().collect();
        common.sort_by_key(|(key, (count, _))| (std::cmp::Reverse(*count), *key));
        let mut palette: Vec<[u8; 3]> = Vec::new();
        for (_, (count, sum)) in common {
            let colour = sum.map(|channel| u8::try_from(channel / count).unwrap_or(u8::MAX));
            let close = |kept: &[u8; 3]| (0..3).all(|channel| kept[channel].abs_diff(colour[channel]) < NEAR / 3);
            if palette.len() < 255 && !palette.iter().any(close) {
                palette.push(colour);
            }
        }
        let mut known: HashMap<[u8; 3], u8> = HashMap::new();
        let nearest = |pixel: &[u8; 3]| {
            let away = |at: &usize| (0..3).map(|c| u32::from(palette[*at][c].abs_diff(pixel[c])).pow(2)).sum::<u32>();
            u8::try_from((0..palette.len()).min_by_key(away).unwrap_or(0)).unwrap_or(0)
        };
        let indices: Vec<u8> = self.pixels.iter().map(|pixel| *known.entry(*pixel).or_insert_with(|| nearest(pixel))).collect();
        std::fs::create_dir_all(path.parent().expect("a picture lies in a folder")).expect("the folder can be made");
        let file = std::fs::File::create(path).expect("the picture can be written");
        let mut encoder = png::Encoder::new(file, self.width, self.height);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(palette.concat());
        encoder.set_compression(png::Compression::High);
        encoder.write_header().and_then(|mut writer| writer.write_image_data(&indices)).expect("the picture can be written");
    }

    /// Of a million pixels, how many are another colour than the other's; all of them where the sizes differ.
    fn strays(&self, other: &Self) -> usize {
        if (self.width, self.height) != (other.width, other.height) {
            return 1_000_000;
        }
        let far = |(one, two): &(&[u8; 3], &[u8; 3])| (0..3).any(|channel| one[channel].abs_diff(two[channel]) > NEAR);
        self.pixels.iter().zip(&other.pixels).filter(far).count() * 1_000_000 / self.pixels.len().max(1)
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/pictures")
}

/// The pages of a sheet, one after the other.
fn pages(engine: &Engine, sheet: Sheet<'_>) -> Vec<Picture> {
    let first = engine.preview_png(sheet, 0, SCALE).expect("the first page can be drawn");
    let rest = (1..first.pages).map(|page| engine.preview_png(sheet, page, SCALE).expect("every page can be drawn").png);
    std::iter::once(first.png.clone()).chain(rest).map(|png| Picture::read(&png)).collect()
}

/// What differs, with where the new picture lies to be looked at.
fn differences(language: &'static str) -> Vec<String> {
    let renew = std::env::var_os("HEARTH_RENEW_PICTURES").is_some();
    let engine = Engine::new();
    let mut found = Vec::new();
    for (name, specimen) in Samples::of(language).every() {
        for (page, picture) in pages(&engine, specimen.sheet()).into_iter().enumerate() {
            let file = format!("{language}/{name}-{}.png", page + 1);
            let kept = folder().join(&file);
            if renew {
                picture.write(&kept);
                continue;
            }
            let strays = std::fs::read(&kept).map_or(1_000_000, |bytes| picture.strays(&Picture::read(&bytes)));
            if strays > STRAY {
                let new = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures").join(&file);
                picture.write(&new);
                found.push(format!("{file}: {strays} of a million pixels are new; look at {}", new.display()));
            }
        }
    }
    found
}

#[test]
fn every_page_looks_as_it_did_when_it_was_looked_at() {
    let found: Vec<String> = std::thread::scope(|scope| {
        let languages = ["en", "ar"].map(|language| scope.spawn(move || differences(language)));
        languages.into_iter().flat_map(|language| language.join().expect("the other language is compared as well")).collect()
    });
    assert!(found.is_empty(), "{} pages changed; if they are better now, renew the pictures:\n{}", found.len(), found.join("\n"));
}

#[test]
fn a_moved_line_is_noticed_and_a_softer_edge_is_not() {
    let letter = Samples::of("en").read::<hearth_documents::Letter>("letter");
    let drawn = pages(&Engine::new(), Sheet::Letter(&letter)).remove(0);
    let width = drawn.width as usize;
    let mut moved = drawn.clone();
    // The last line of the letter: its rows, one pixel further down.
    let written = |row: usize| drawn.pixels[row * width..(row + 1) * width].iter().any(|pixel| pixel[0] < 90);
    let last = (0..drawn.height as usize * 2 / 3).rev().find(|row| written(*row)).expect("the letter has lines");
    let first = (0..last).rev().find(|row| !written(*row)).expect("there is white above it") + 1;
    moved.pixels.copy_within(first * width..(last + 1) * width, (first + 1) * width);
    assert!(drawn.strays(&moved) > STRAY, "a line that moved by one pixel is seen: {}", drawn.strays(&moved));
    let mut softer = drawn.clone();
    softer.pixels.iter_mut().enumerate().for_each(|(at, pixel)| pixel[at % 3] = pixel[at % 3].saturating_sub(30));
    assert!(drawn.strays(&softer) <= STRAY, "other shades of the same shapes are not: {}", drawn.strays(&softer));
}
