//! A credential that is attached to a PDF.

use hayro_syntax::{
    Pdf,
    object::{Name, Object},
};

use crate::form::LARGEST;

/// The first attached file that holds a credential.
pub(crate) fn attached(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.to_vec();
    // A file from outside may be made to break its reader: then it holds none, and nothing else is lost.
    std::panic::catch_unwind(|| {
        let pdf = Pdf::new(bytes).ok()?;
        let found = pdf.objects().into_iter().filter_map(|object| match object {
            Object::Stream(stream) => Some(stream),
            _ => None,
        });
        found
            .filter(|stream| {
                stream.dict().get::<Name<'_>>(b"Type".as_slice()).is_some_and(|kind| kind.as_ref() == b"EmbeddedFile")
            })
            .filter(|stream| stream.raw_data().len() <= LARGEST)
            .filter_map(|stream| String::from_utf8(stream.decoded().ok()?.into_owned()).ok())
            .find(|text| text.len() <= LARGEST && text.contains("OpenBadgeCredential"))
    })
    .ok()
    .flatten()
}
