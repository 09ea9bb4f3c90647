# Vorhaben und wer mitwirkt.

efforts-add-label = { $name } hinzufügen
efforts-rename-label = { $old } in { $new } umbenennen
efforts-change-label = { $name } ändern
efforts-colour-label = Farbe von { $name } ändern
efforts-close-label = { $name } abschließen
efforts-open-label = { $name } wieder öffnen
efforts-remove-label = { $name } entfernen
efforts-name-missing = Gib dem Vorhaben einen Namen.
efforts-name-taken = Ein Vorhaben namens { $name } gibt es schon. Wähle einen anderen Namen.
efforts-kind-wrong = Ein Vorhaben ist eines von diesen: { $kinds }.
efforts-colour-missing = Ein Vorhaben hat eine Farbe.
efforts-colour-off-the-wheel = Die Farbe des Vorhabens liegt nicht auf dem Farbkreis.
efforts-in-use = Zu { $name } gehören Treffen, Aufgaben, Stunden, Zusagen oder Material, die ihr Vorhaben verlören. Schließ es stattdessen ab.
memberships-add-one-label = { $name } zu { $effort } hinzufügen
memberships-add-label = { $count ->
    [one] Einen Menschen zu { $effort } hinzufügen
   *[other] { $count } Menschen zu { $effort } hinzufügen
}
memberships-end-label = Mitwirkung von { $name } in { $effort } beenden
memberships-lead-label = { $name } die Leitung von { $effort } geben
memberships-change-label = Mitwirkung von { $name } in { $effort } ändern
memberships-ends-too-late = Eine Mitwirkung endet an einem Tag, der schon gekommen ist. Beende sie an ihrem letzten Tag oder danach.
memberships-ends-too-early = Die Mitwirkung begann am { $day }; davor kann sie nicht enden.
opportunity-places = Es können 1 bis 1.000 Plätze offen sein.
opportunity-filled = Es können nicht mehr Plätze besetzt sein, als es gibt.
opportunity-full = Alle Plätze sind besetzt: { $title }. Füge erst einen Platz hinzu.
opportunity-add = Suchen: { $title }
opportunity-change = Gesuch ändern: { $title }
opportunity-fill = { $name } übernimmt einen Platz: { $title }
opportunity-remove = Nicht mehr suchen: { $title }
