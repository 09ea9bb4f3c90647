//! A keyboard and a pointer of the X screen itself: they reach whoever listens, not only the window that a driver drives.

use super::window::pause;
use anyhow::{Context, Result};
use std::io::IoSlice;
use x11rb::connection::{Connection, RequestConnection};
use x11rb::protocol::xproto::ConnectionExt;
use x11rb::rust_connection::RustConnection;

/// Keysyms (X11/keysymdef.h).
pub const CONTROL: u32 = 0xffe3;
pub const SHIFT: u32 = 0xffe1;
pub const SPACE: u32 = 0x20;

const KEY_PRESS: u8 = 2;
const KEY_RELEASE: u8 = 3;
const BUTTON_PRESS: u8 = 4;
const BUTTON_RELEASE: u8 = 5;
const MOTION: u8 = 6;
/// Moves between the two ends of a drag.
const STEPS: i16 = 12;

/// The extension by which a program stands in for somebody at the screen.
struct Test<'a> {
    screen: &'a RustConnection,
    opcode: u8,
}

impl<'a> Test<'a> {
    fn of(screen: &'a RustConnection) -> Result<Self> {
        Ok(Self { screen, opcode: screen.query_extension(b"XTEST")?.reply()?.major_opcode })
    }

    /// XTestFakeInput: opcode, request, length in words, kind, detail; time; window; place; device.
    fn fake(&self, kind: u8, detail: u8, (x, y): (i16, i16)) -> Result<()> {
        let mut request = [0_u8; 36];
        request[..6].copy_from_slice(&[self.opcode, 2, 9, 0, kind, detail]);
        request[24..26].copy_from_slice(&x.to_ne_bytes());
        request[26..28].copy_from_slice(&y.to_ne_bytes());
        self.screen.send_request_without_reply(&[IoSlice::new(&request)], Vec::new())?;
        self.screen.get_input_focus()?.reply()?;
        Ok(())
    }
}

/// Presses the pointer at one place of the screen, moves it to another and lets go there, as slowly as a hand does.
pub fn drag(from: (i16, i16), to: (i16, i16)) -> Result<()> {
    let (screen, _) = x11rb::connect(None)?;
    let test = Test::of(&screen)?;
    let rest = || (0..3).for_each(|_| pause());
    test.fake(MOTION, 0, from)?;
    rest();
    test.fake(BUTTON_PRESS, 1, from)?;
    for step in 1..=STEPS {
        rest();
        let between = |from: i16, to: i16| from + (to - from) / STEPS * step;
        test.fake(MOTION, 0, (between(from.0, to.0), between(from.1, to.1)))?;
    }
    rest();
    test.fake(MOTION, 0, to)?;
    // Whoever is to take it answers first.
    (0..16).for_each(|_| pause());
    test.fake(BUTTON_RELEASE, 1, to)
}

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
    let test = Test::of(&screen)?;
    for key in &codes {
        test.fake(KEY_PRESS, *key, (0, 0))?;
    }
    for key in codes.iter().rev() {
        test.fake(KEY_RELEASE, *key, (0, 0))?;
    }
    screen.get_input_focus()?.reply()?;
    Ok(())
}
