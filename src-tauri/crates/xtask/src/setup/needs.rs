//! The list of what a machine must have, how to see that it is there, and what three families of Linux call it.

use super::Purpose;
use crate::place::program;
use crate::step;
use std::path::Path;
use std::process::Command;

pub struct Need {
    /// As it is called in a message.
    pub what: &'static str,
    pub purpose: Purpose,
    probe: Probe,
    pub debian: &'static [&'static str],
    pub fedora: &'static [&'static str],
    pub arch: &'static [&'static str],
}

/// The cheapest sure sign that a thing is there; the whole list has to be looked through on every run.
enum Probe {
    /// Every one of these programs is found.
    Programs(&'static [&'static str]),
    /// One of these programs is found; systems name it differently.
    OneOf(&'static [&'static str]),
    /// pkg-config knows the module.
    Module(&'static str),
    /// One of these files is there.
    File(&'static [&'static str]),
    /// fontconfig knows a font for a language.
    Font(&'static str),
    /// Python has pip.
    PythonWithPip,
}

impl Need {
    pub fn is_met(&self) -> bool {
        match self.probe {
            Probe::Programs(names) => names.iter().all(|name| program(name).is_some()),
            Probe::OneOf(names) => names.iter().any(|name| program(name).is_some()),
            Probe::Module(name) => step::answer(Command::new("pkg-config").args(["--exists", name])).is_some(),
            Probe::File(paths) => paths.iter().any(|path| Path::new(path).exists()),
            Probe::Font(language) => step::answer(Command::new("fc-list").args([&format!(":lang={language}"), "file"]))
                .is_some_and(|fonts| !fonts.is_empty()),
            Probe::PythonWithPip => {
                // Asking the interpreter costs a tenth of a second or more; a look at Debian's place for it costs nothing.
                Path::new("/usr/lib/python3/dist-packages/pip").exists()
                    || step::answer(Command::new("python3").args(["-m", "pip", "--version"])).is_some()
            }
        }
    }
}

const fn need(
    what: &'static str,
    purpose: Purpose,
    probe: Probe,
    debian: &'static [&'static str],
    fedora: &'static [&'static str],
    arch: &'static [&'static str],
) -> Need {
    Need { what, purpose, probe, debian, fedora, arch }
}

use Probe::{File, Font, Module, OneOf, Programs, PythonWithPip};
use Purpose::{Run, Test};

pub static NEEDS: [Need; 22] = [
    need(
        "a C compiler and make",
        Run,
        Programs(&["cc", "c++", "make"]),
        &["build-essential"],
        &["gcc", "gcc-c++", "make"],
        &["base-devel"],
    ),
    need("pkg-config", Run, Programs(&["pkg-config"]), &["pkg-config"], &["pkgconf-pkg-config"], &["pkgconf"]),
    need("Perl (OpenSSL is built with it)", Run, Programs(&["perl"]), &["perl"], &["perl"], &["perl"]),
    need(
        "WebKitGTK 4.1",
        Run,
        Module("webkit2gtk-4.1"),
        &["libwebkit2gtk-4.1-dev"],
        &["webkit2gtk4.1-devel"],
        &["webkit2gtk-4.1"],
    ),
    need("OpenSSL", Run, Module("openssl"), &["libssl-dev"], &["openssl-devel"], &["openssl"]),
    need(
        "AppIndicator",
        Run,
        Module("ayatana-appindicator3-0.1"),
        &["libayatana-appindicator3-dev"],
        &["libayatana-appindicator-gtk3-devel"],
        &["libayatana-appindicator"],
    ),
    need("librsvg", Run, Module("librsvg-2.0"), &["librsvg2-dev"], &["librsvg2-devel"], &["librsvg"]),
    need("libxdo", Run, File(&["/usr/include/xdo.h"]), &["libxdo-dev"], &["libxdo-devel"], &["xdotool"]),
    need("Chromium", Test, OneOf(&["chromium", "chromium-browser"]), &["chromium"], &["chromium"], &["chromium"]),
    need("ChromeDriver", Test, Programs(&["chromedriver"]), &["chromium-driver"], &["chromedriver"], &["chromium"]),
    need(
        "WebKitWebDriver",
        Test,
        Programs(&["WebKitWebDriver"]),
        &["webkit2gtk-driver"],
        &["webkit2gtk-driver"],
        &["webkit2gtk-4.1"],
    ),
    need(
        "Xvfb",
        Test,
        Programs(&["xvfb-run", "Xvfb", "xauth"]),
        &["xvfb", "xauth"],
        &["xorg-x11-server-Xvfb", "xorg-x11-xauth"],
        &["xorg-server-xvfb", "xorg-xauth"],
    ),
    need(
        "a session bus",
        Test,
        Programs(&["dbus-run-session", "dbus-launch"]),
        &["dbus", "dbus-x11"],
        &["dbus-daemon", "dbus-x11"],
        &["dbus"],
    ),
    need("gnome-keyring", Test, Programs(&["gnome-keyring-daemon"]), &["gnome-keyring"], &["gnome-keyring"], &["gnome-keyring"]),
    need("secret-tool", Test, Programs(&["secret-tool"]), &["libsecret-tools"], &["libsecret"], &["libsecret"]),
    need(
        "Poppler's and qpdf's programs",
        Test,
        Programs(&["pdftotext", "pdfinfo", "pdffonts", "pdfdetach", "qpdf"]),
        &["poppler-utils", "qpdf"],
        &["poppler-utils", "qpdf"],
        &["poppler", "qpdf"],
    ),
    need(
        "ImageMagick",
        Test,
        File(&["/usr/bin/convert", "/usr/bin/magick"]),
        &["imagemagick"],
        &["ImageMagick"],
        &["imagemagick"],
    ),
    need(
        "a font for Japanese (one of the window's languages)",
        Run,
        Font("ja"),
        &["fontconfig", "fonts-noto-cjk"],
        &["fontconfig", "google-noto-sans-cjk-fonts"],
        &["fontconfig", "noto-fonts-cjk"],
    ),
    need(
        "a JDK (veraPDF is driven by a small Java program)",
        Test,
        Programs(&["java", "javac"]),
        &["default-jdk-headless"],
        &["java-latest-openjdk-devel"],
        &["jdk-openjdk"],
    ),
    need(
        "JAXB (veraPDF reads its profiles with it)",
        Test,
        File(&["/usr/share/java/jaxb-api.jar"]),
        &["libjaxb-java"],
        &["jaxb-api"],
        &["java-jaxb"],
    ),
    need(
        "Python with pip",
        Test,
        PythonWithPip,
        &["python3", "python3-pip"],
        &["python3", "python3-pip"],
        &["python", "python-pip"],
    ),
    need("zbar (codes are read from paper)", Test, Programs(&["zbarimg"]), &["zbar-tools"], &["zbar"], &["zbar"]),
];
