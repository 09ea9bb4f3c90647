# Die Sammlung von Links und Texten.

resources-add-label = „{ $title }“ hinzufügen
resources-remove-label = „{ $title }“ entfernen
resources-title-missing = Sag, was es ist, etwa „Öffnungszeiten der Halle“.
resources-url-wrong = Gib eine Webadresse wie https://example.org an, oder Links mit mailto: und tel:.
resources-text-missing = Schreib den Text, der in Willkommensmappen stehen soll.
