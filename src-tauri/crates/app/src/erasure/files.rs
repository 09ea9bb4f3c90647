//! Papers on the disk: which are still there, and taking them away. A file that somebody has changed since is theirs by now, and stays.

use std::path::Path;

use hearth_store::erasure::PaperFile;

use super::ErasurePaper;
use crate::{
    AppError,
    documents::{blocking, hash},
};

fn is_changed(paper: &PaperFile) -> bool {
    std::fs::read(&paper.path).map_or(true, |bytes| hash(&bytes) != paper.sha256)
}

/// The papers that are still there, with whether somebody has changed them; and the folders that are.
pub(super) async fn standing(
    papers: Vec<PaperFile>,
    folders: Vec<String>,
) -> Result<(Vec<(PaperFile, bool)>, Vec<String>), AppError> {
    blocking(move || {
        let papers = papers.into_iter().filter(|paper| Path::new(&paper.path).is_file());
        let papers = papers.map(|paper| {
            let changed = is_changed(&paper);
            (paper, changed)
        });
        Ok((papers.collect(), folders.into_iter().filter(|folder| Path::new(folder).exists()).collect()))
    })
    .await
}

pub(super) fn told(paper: PaperFile, changed: bool) -> ErasurePaper {
    ErasurePaper { title: paper.title, path: paper.path, shared: paper.shared, changed }
}

/// Takes papers away; answers how many, and the paths of those that are still there.
pub(super) async fn take_away(papers: Vec<PaperFile>) -> Result<(usize, Vec<String>), AppError> {
    let (papers, _) = standing(papers, Vec::new()).await?;
    blocking(move || {
        let (mut gone, mut left) = (0, Vec::new());
        for (paper, changed) in papers {
            if !changed && std::fs::remove_file(&paper.path).is_ok() {
                gone += 1;
            } else {
                left.push(paper.path);
            }
        }
        Ok((gone, left))
    })
    .await
}
