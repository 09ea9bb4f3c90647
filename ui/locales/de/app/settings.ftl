# Einstellungen.

settings-set-label = { $setting } einstellen
setting-name-theme = Erscheinungsbild
setting-name-density = Dichte
setting-name-text-size = Textgröße
setting-name-single-keys = Einzeltasten
settings-unknown = Es gibt keine Einstellung { $id }. Es gibt: { $known }.
setting-takes-theme = Diese Einstellung nimmt system, light oder dark an.
setting-takes-density = Diese Einstellung nimmt comfortable oder compact an.
setting-takes-text-size = Diese Einstellung nimmt einen Prozentwert von 90 bis 150 an.
setting-takes-single-keys = Diese Einstellung nimmt true oder false an.
setting-name-me = wer du bist
setting-name-task-limits = Grenzen der Tafel
setting-takes-me = Diese Einstellung nimmt die Id eines Menschen an, oder nichts.
setting-takes-task-limits = Diese Einstellung nimmt für jede Spalte eine Zahl von 1 bis 999 an.
