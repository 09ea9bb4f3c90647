# Treffen für andere Kalender.

publications-kind = Eine Datei für Kalender endet auf .ics. Wähle einen anderen Namen.
publications-who-invites = Um Menschen darin zu nennen, muss Hearth wissen, wer einlädt: Sag in den Einstellungen, wer du bist, und gib dieser Person eine E-Mail-Adresse.
