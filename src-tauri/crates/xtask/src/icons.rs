//! `icons`: every size that the three systems want, drawn from one SVG by librsvg and packed here, because no common
//! tool writes Apple's container.

use crate::place::{Place, program};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;

/// File and edge in pixels.
const PICTURES: [(&str, u32); 4] = [("32x32.png", 32), ("128x128.png", 128), ("128x128@2x.png", 256), ("icon.png", 512)];

const ICO_EDGES: [u32; 6] = [16, 24, 32, 48, 64, 256];

/// Apple's four-letter types for PNG data, with the edge in pixels (Apple Icon Image format; `ic11`–`ic14` are the
/// doubled sizes for dense screens).
const ICNS_KINDS: [(&[u8; 4], u32); 10] = [
    (b"icp4", 16),
    (b"ic11", 32),
    (b"icp5", 32),
    (b"ic12", 64),
    (b"icp6", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
];

pub fn draw(place: &Place) -> Result<()> {
    if program("rsvg-convert").is_none() {
        bail!("rsvg-convert is missing; on Debian: sudo apt-get install -y librsvg2-bin");
    }
    let folder = place.root.join("icons");
    for (file, edge) in PICTURES {
        fs::write(folder.join(file), png(&folder, edge)?)?;
    }
    let pictures = ICO_EDGES.iter().map(|edge| Ok((*edge, png(&folder, *edge)?))).collect::<Result<Vec<_>>>()?;
    fs::write(folder.join("icon.ico"), ico(&pictures)?)?;
    let pictures = ICNS_KINDS.iter().map(|(kind, edge)| Ok((**kind, png(&folder, *edge)?))).collect::<Result<Vec<_>>>()?;
    fs::write(folder.join("icon.icns"), icns(&pictures)?)?;
    println!("icons: {} pictures, icon.ico and icon.icns", PICTURES.len());
    Ok(())
}

/// Up to 32 pixels the small drawing is used: the same mark with fewer and heavier shapes.
fn png(folder: &Path, edge: u32) -> Result<Vec<u8>> {
    let drawing = folder.join(if edge <= 32 { "hearth-small.svg" } else { "hearth.svg" });
    let edge = edge.to_string();
    let output = Command::new("rsvg-convert")
        .args(["-w", &edge, "-h", &edge])
        .arg(&drawing)
        .output()
        .context("rsvg-convert did not start")?;
    if !output.status.success() {
        bail!("{} cannot be drawn: {}", drawing.display(), String::from_utf8_lossy(&output.stderr));
    }
    Ok(output.stdout)
}

/// A Windows icon of PNG pictures: ICONDIR, one ICONDIRENTRY each, then the data. An edge of 256 is written as 0.
fn ico(pictures: &[(u32, Vec<u8>)]) -> Result<Vec<u8>> {
    let count = u16::try_from(pictures.len())?;
    let mut file = Vec::new();
    file.extend([0, 0, 1, 0]);
    file.extend(count.to_le_bytes());
    let mut offset = 6 + 16 * u32::from(count);
    for (edge, data) in pictures {
        let edge = u8::try_from(edge % 256)?;
        let size = u32::try_from(data.len())?;
        file.extend([edge, edge, 0, 0, 1, 0, 32, 0]);
        file.extend(size.to_le_bytes());
        file.extend(offset.to_le_bytes());
        offset += size;
    }
    for (_, data) in pictures {
        file.extend(data);
    }
    Ok(file)
}

/// `icns`, the length of the whole, then for each picture its type, its length with this head of eight bytes, its data.
/// Lengths are big-endian.
fn icns(pictures: &[([u8; 4], Vec<u8>)]) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    for (kind, data) in pictures {
        body.extend(kind);
        body.extend(u32::try_from(data.len() + 8)?.to_be_bytes());
        body.extend(data);
    }
    let mut file = b"icns".to_vec();
    file.extend(u32::try_from(body.len() + 8)?.to_be_bytes());
    file.extend(body);
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_windows_icon_points_at_its_pictures() {
        let file = ico(&[(16, vec![1, 2, 3]), (256, vec![4, 5])]).expect("two small pictures fit");
        assert_eq!(&file[..6], [0, 0, 1, 0, 2, 0], "the head says icon, two pictures");
        assert_eq!(file[6 + 16], 0, "256 is written as 0");
        let offset = u32::from_le_bytes(file[6 + 16 + 12..6 + 32].try_into().expect("four bytes")) as usize;
        assert_eq!(&file[offset..], [4, 5], "the second entry's offset leads to the second picture");
    }

    #[test]
    fn an_apple_icon_counts_its_own_heads() {
        let file = icns(&[(*b"ic07", vec![9; 10])]).expect("one small picture fits");
        assert_eq!(
            u32::from_be_bytes(file[4..8].try_into().expect("four bytes")) as usize,
            file.len(),
            "the head holds the whole length"
        );
        assert_eq!(u32::from_be_bytes(file[12..16].try_into().expect("four bytes")), 18, "an entry's length has its head in it");
    }
}
