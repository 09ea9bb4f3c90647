//! How many pages a PDF has that somebody else made.

use hayro_syntax::Pdf;

/// The number of pages; `None` where the file cannot be read as a PDF or asks for a passphrase.
pub fn count_pages(bytes: Vec<u8>) -> Option<usize> {
    // A file from outside may be made to break its reader: then nobody knows, and nothing else is lost.
    std::panic::catch_unwind(|| Pdf::new(bytes).ok().map(|pdf| pdf.pages().len())).ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_counted_and_what_is_no_pdf_has_none() {
        let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>";
        let pdf = format!(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>endobj\n\
             3 0 obj{page}endobj\n4 0 obj{page}endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF"
        );
        assert_eq!(count_pages(pdf.into_bytes()), Some(2), "a small file without a table of its objects is read all the same");
        assert_eq!(count_pages(b"PNG".to_vec()), None, "what is no PDF has no pages");
        assert_eq!(count_pages(Vec::new()), None, "nor has nothing");
    }
}
