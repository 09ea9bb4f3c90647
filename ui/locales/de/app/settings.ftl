# Settings of the community and of this device, drafts, and the sample.

settings-me-label = Sagen, wer ich bin
settings-my-name-label = Meinen Namen auf Dokumenten ändern
setting-unknown = Die Einstellung { $id } gibt es nicht. Es gibt: { $known }.
setting-takes = Diese Einstellung nimmt { $words }.
device-not-kept = Die Einstellungen dieses Geräts ließen sich nicht sichern. Schaffe Platz auf der Festplatte und versuch es noch einmal.
draft-nameless = Ein Entwurf heißt nach seinem Formular.
draft-too-long = Dieser Text ist zu lang für einen Entwurf. Sichere ihn.
sample-remove-label = Das Beispiel entfernen

settings-task-limits-label = Ändern, wie viele Aufgaben eine Spalte fasst
settings-sensitive-on-label = Sensible Angaben führen
settings-sensitive-off-label = Keine sensiblen Angaben führen
settings-controller-label = Ändern, wer für die Daten verantwortlich ist
