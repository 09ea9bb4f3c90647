//! A keyboard of the X screen itself: its keys reach whoever listens to them, not only the window that a driver drives.

use anyhow::{Context, Result};
use std::io::IoSlice;
use x11rb::connection::{Connection, RequestConnection};
use x11rb::protocol::xproto::ConnectionExt;

/// Keysyms (X11/keysymdef.h).
pub const CONTROL: u32 = 0xffe3;
pub const SHIFT: u32 = 0xffe1;
pub const SPACE: u32 = 0x20;

const KEY_PRESS: u8 = 2;
const KEY_RELEASE: u8 = 3;

/// Presses these keys together, the last one last, and lets them go.
pub fn press(keys: &[u32]) -> Result<()> {
    let (screen, _) = x11rb::connect(None)?;
    let setup = screen.setup();
    let (first, last) = (setup.min_keycode, setup.max_keycode);
    let map = screen.get_keyboard_mapping(first, last - first + 1)?.reply()?;
    let code = |key: &u32| {
        let at = map.keysyms.chunks(usize::from(map.keysyms_per_keycode)).position(|syms| syms.contains(key));
        at.and_then(|at| u8::try_from(at).ok()).map(|at| first + at).context("the screen's keyboard has this key")
    };
    let codes = keys.iter().map(code).collect::<Result<Vec<u8>>>()?;
    let test = screen.query_extension(b"XTEST")?.reply()?;
    let fake = |kind: u8, key: u8| -> Result<()> {
        // XTestFakeInput: opcode, request, length in words, kind, detail; time, window, place and device are of no account for a key.
        let mut request = [0_u8; 36];
        request[..6].copy_from_slice(&[test.major_opcode, 2, 9, 0, kind, key]);
        screen.send_request_without_reply(&[IoSlice::new(&request)], Vec::new())?;
        Ok(())
    };
    for key in &codes {
        fake(KEY_PRESS, *key)?;
    }
    for key in codes.iter().rev() {
        fake(KEY_RELEASE, *key)?;
    }
    screen.get_input_focus()?.reply()?;
    Ok(())
}
