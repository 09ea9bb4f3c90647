# Treffen für andere Kalender.

publications-kind = Eine Datei für Kalender endet auf .ics. Wähle einen anderen Namen.
publications-who-invites = Um Menschen darin zu nennen, muss Hearth wissen, wer einlädt: Sag in den Einstellungen, wer du bist, und gib dieser Person eine E-Mail-Adresse.
publications-one-of-two = Wähle entweder ein Vorhaben oder eine Person.
publications-here-already = An diesem Ort wird schon etwas veröffentlicht. Wähle einen anderen Namen.
publications-add-label = Treffen von „{ $name }“ veröffentlichen
publications-remove-label = Treffen von „{ $name }“ nicht mehr veröffentlichen
publications-silent = { $name } möchte nicht kontaktiert werden, deshalb wird diese Datei nicht mehr geschrieben.
publications-name = { $effort } · { $community }
gone-publication = Diese Datei wird nicht mehr veröffentlicht.
