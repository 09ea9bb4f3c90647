# Die Wahl der Sprache.

language-unknown = Hearth spricht { $language } nicht. Wähle eine von: en, de, es, ja, ar.
