# Schnell hinzufügen: eine getippte Zeile.

quick-no-task = Sag, was zu tun ist.
quick-no-meeting = Sag, wie das Treffen heißt.
quick-no-person = Sag, wie die Person heißt, oder gib eine E-Mail-Adresse an.
quick-no-time = Sag, wann das Treffen beginnt, zum Beispiel Mi 18:30.
quick-day-unclear = { $date } kann zwei Tage meinen. Schreib den Monat als Wort.
quick-second-effort = Nur ein Vorhaben zählt; { $effort } bleibt weg.
quick-too-long = Nur die ersten { $count } Zeichen zählen.
quick-unknown-effort = Es gibt kein Vorhaben namens { $name }. Wähl ein anderes oder nimm das # weg.
quick-unknown-person = Niemand hier heißt { $name }. Wähl jemand anderen oder nimm das @ weg.
quick-which-effort = { $name } kann mehrere Vorhaben meinen. Wähl eines aus.
quick-which-person = { $name } kann mehrere Personen meinen. Wähl eine aus.
quick-clash = { $name }: { $why }
