# Vorlagen, die jemand aus denen von Hearth gemacht hat.

templates-copy-label = Vorlage { $name } anlegen
templates-change-label = Vorlage { $name } ändern
templates-reset-label = In { $name } den Text von Hearth wiederherstellen
templates-remove-label = Vorlage { $name } entfernen
templates-import-label = Vorlage { $name } aufnehmen
templates-name-missing = Gib der Vorlage einen Namen.
templates-source-large = Eine Vorlage hat höchstens { $most } KB. Kürze sie.
templates-many = Höchstens { $most } Vorlagen haben Platz. Entferne zuerst eine.
templates-gone = Diese Vorlage gibt es nicht mehr, oder sie ist für etwas anderes. Wähle eine andere.
templates-zip-none = Das ist keine Vorlage, die Hearth geschrieben hat. Wähle eine Datei, die mit „Als Datei sichern“ entstand.
templates-zip-stranger = „{ $name }“ liegt in dieser Datei und gehört in keine Vorlage. Nichts wurde aufgenommen.
templates-zip-large = Diese Datei ist größer, als eine Vorlage sein kann.
templates-zip-newer = Diese Vorlage wurde für ein neueres Hearth geschrieben. Aktualisiere zuerst Hearth.
templates-zip-base = Diese Vorlage ist für eine Art von Dokument, die dieses Hearth nicht kennt.
templates-picture-add-label = Der Vorlage { $name } das Bild { $picture } geben
templates-picture-change-label = Sagen, was { $picture } in der Vorlage { $name } zeigt
templates-picture-remove-label = Das Bild { $picture } aus der Vorlage { $name } nehmen
templates-picture-kind = Das ist kein Bild, das Hearth drucken kann. Wähle ein PNG, ein JPEG oder ein SVG.
templates-pictures-many = In eine Vorlage passen { $most } Bilder und insgesamt { $size } MB. Entferne zuerst eines.
