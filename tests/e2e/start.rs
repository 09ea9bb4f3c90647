//! The first minute: the window opens on the sample community, every page is reached and breaks no rule of accessibility.

use anyhow::Result;
use hearth_tests::drive::window::{Direction, Options, Theme, Window};
use hearth_tests::in_both_engines;

in_both_engines! {
    every_page_is_accessible => Options::default();
    the_palette_leads_to_a_page => Options::default();
}

const PAGES: [(&str, &str); 6] = [
    ("/home", "home"),
    ("/people", "people"),
    ("/efforts", "efforts"),
    ("/tasks", "tasks"),
    ("/calendar", "calendar"),
    ("/documents", "documents"),
];

fn every_page_is_accessible(window: &Window) -> Result<()> {
    for (path, name) in PAGES {
        window.go(path)?;
        assert!(window.count("heading")? > 0, "{path} has a heading that says where one is");
        assert!(!window.shows("There is nothing at this address")?, "{path} leads to a page of its own");
        for (theme, shade) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
            window.theme(theme)?;
            window.axe()?;
            window.screenshot(&format!("{name}-{shade}"))?;
        }
        window.direction(Direction::RightToLeft)?;
        window.axe()?;
        window.direction(Direction::LeftToRight)?;
        window.zoom(200)?;
        window.axe()?;
        window.zoom(100)?;
    }
    Ok(())
}

fn the_palette_leads_to_a_page(window: &Window) -> Result<()> {
    window.go("/home")?;
    window.press("Control+k")?;
    window.wait_for("dialog", "")?;
    window.type_keys("tasks")?;
    window.press("Enter")?;
    window.wait_gone("dialog", "")?;
    assert_eq!(window.place()?, "/tasks", "the palette went where its first answer led");
    Ok(())
}
