# Die Sammlung von Links und Texten.

resources-add-label = „{ $title }“ hinzufügen
resources-remove-label = „{ $title }“ entfernen
resources-change-label = { $title } ändern
resources-page-picture = Nur Bilder (PNG oder JPEG) können eine Seite sein. Hänge diese Datei stattdessen an.
resources-shown-wrong = Ein Link steht in der Liste, ein Text in der Liste oder auf einer Seite, eine Datei hängt an oder ist eine Seite.
resources-file-missing = Wähle eine Datei, in der etwas steht.
resources-file-large = Die Datei ist größer als { $most } MB. Lege sie dorthin, wo man sie holen kann, und füge einen Link hinzu.
resources-title-missing = Sag, was es ist, etwa „Öffnungszeiten der Halle“.
resources-url-wrong = Gib eine Webadresse wie https://example.org an, oder Links mit mailto: und tel:.
resources-text-missing = Schreib den Text, der in Willkommensmappen stehen soll.
