# Wann Menschen können und wann sie weg sind.

availability-set-label-plain = Zeiten festhalten
availability-set-label = Festhalten, wann { $name } kann
availability-times-wrong = Eine Zeit beginnt, bevor sie endet, und liegt an einem Tag. Wähle andere Zeiten.
availability-weekday-wrong = Eine Woche hat sieben Tage: 1 ist Montag, 7 ist Sonntag.
absences-add-label-plain = Abwesenheit festhalten
absences-add-label = Festhalten, dass { $name } bis { $until } weg ist
absences-remove-label = Zurücknehmen, dass { $name } weg ist
absence-backwards = Der letzte Tag liegt nach dem ersten. Wähle einen späteren.
overlay-days-wrong = Höchstens { $days } Tage lassen sich auf einmal ansehen.
overlay-hours-wrong = Die Stunden eines Tages müssen beginnen, bevor sie enden.
