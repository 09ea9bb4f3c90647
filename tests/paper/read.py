"""Reads names back out of certificates with PDFium, which is in the most used browser: every word of a name, in its order and whole.

Argument: the folder with the certificates and `names.json`. A line for each name that is not found; there are no exceptions.
"""

import json
import os
import sys
import unicodedata

import pypdfium2


def bare(text):
    """Without what an extractor may place where it likes: spaces, joiners, marks of direction, hyphens of soft breaks."""
    text = unicodedata.normalize("NFC", text)
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf") and c != "\ufe0f")


folder = sys.argv[1]
names = json.load(open(os.path.join(folder, "names.json"), encoding="utf-8"))
lost = 0
for file, name in sorted(names.items()):
    document = pypdfium2.PdfDocument(os.path.join(folder, file))
    if len(document) != 1:
        print(f"LOST {file}: {len(document)} pages")
        lost += 1
    text = bare("".join(page.get_textpage().get_text_range() for page in document))
    missing = [word for word in name.split() if bare(word) not in text]
    if missing:
        print(f"LOST {file}: {missing} of {name!r}")
        lost += 1
print(f"{'LOST' if lost else 'FOUND'} {len(names)} names")
