//! How the pages of a file hang together: from a table's first page down to its rows, and what hangs together while the way to it is lost.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    pages::Pages,
    record::{Kind, Row, kind, rows},
};

/// The pages of tables.
pub(super) struct Forest {
    kinds: BTreeMap<u32, Kind>,
    /// The page above each.
    above: BTreeMap<u32, u32>,
    seen: BTreeSet<u32>,
}

/// What was found below one page.
#[derive(Default)]
pub(super) struct Tree {
    /// In the order of their rows.
    pub leaves: Vec<u32>,
    /// A page of it is lost.
    pub torn: bool,
}

impl Forest {
    pub fn of(pages: &mut Pages) -> Self {
        let mut forest = Self { kinds: BTreeMap::new(), above: BTreeMap::new(), seen: BTreeSet::new() };
        for number in pages.numbers() {
            let Some(page) = pages.page(number) else { continue };
            let kind = kind(&page, number);
            if let Kind::Interior(below) = &kind {
                for child in below {
                    forest.above.insert(*child, number);
                }
            }
            if kind != Kind::Other {
                forest.kinds.insert(number, kind);
            }
        }
        forest
    }

    /// Everything below a page that can be reached. Each page is counted once, whatever points to it.
    pub fn walk(&mut self, top: u32) -> Tree {
        let mut tree = Tree::default();
        let mut next = vec![top];
        while let Some(number) = next.pop() {
            if !self.seen.insert(number) {
                continue;
            }
            match self.kinds.get(&number) {
                Some(Kind::Leaf) => tree.leaves.push(number),
                Some(Kind::Interior(below)) => next.extend(below.iter().rev()),
                Some(Kind::Other) | None => tree.torn = true,
            }
        }
        tree
    }

    /// Pages that hang below none that can be read, and were not walked yet.
    pub fn strays(&self) -> Vec<u32> {
        let loose = |number: &u32| {
            let above = self.above.get(number).filter(|above| self.kinds.contains_key(above) && !self.seen.contains(above));
            !self.seen.contains(number) && above.is_none()
        };
        self.kinds.keys().copied().filter(loose).collect()
    }
}

/// The rows of some leaves, and how many could not be read.
pub(super) fn read(pages: &mut Pages, leaves: &[u32], mut take: impl FnMut(Row)) -> usize {
    let mut lost = 0;
    for leaf in leaves {
        match pages.page(*leaf) {
            Some(page) => {
                let (found, missing) = rows(pages, &page, *leaf);
                found.into_iter().for_each(&mut take);
                lost += missing;
            }
            None => lost += 1,
        }
    }
    lost
}
