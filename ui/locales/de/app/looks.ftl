# Was in den Mustern steht, die das Aussehen der Dokumente zeigen.
sample-name = Noor Jansen
sample-lead = Eleni Papadaki
sample-people = Amara Adeyemi; Jonas Lindqvist; María Ñuñez; Bilal Haddad
sample-pronouns = sie/ihr
sample-role = Vorsitz
sample-effort = Gartengruppe
sample-effort-two = Offene Küche
sample-effort-three = Willkommensrunde
sample-meeting = Herbst im Garten
sample-place = Das Gewächshaus hinter dem Saal
sample-letter = Danke für jeden Samstag im Regen. So haben die Beete noch nie ausgesehen, und niemand ging ohne eine Tasse Tee nach Hause.
sample-task = Die Hecken durch den Winter bringen
sample-purpose = Wir pflegen die Beete und Hecken rund um den Saal, damit immer etwas blüht.
sample-wanted = Jemand, der Rosen mag
sample-join = Komm samstags um zehn vorbei, Handschuhe sind da.
sample-reason = Für ein Jahr voller Samstage im Garten und für die Geduld mit allen, die noch nie einen Spaten gehalten hatten.

look-change-label = Aussehen der Dokumente ändern
look-logo-label = Logo wählen
look-logo-remove-label = Logo entfernen
look-line-too-long = In diese Zeile passen höchstens { $most } Zeichen. Kürze sie.
look-picture-kind = Wähle ein Bild als SVG oder PNG.
look-picture-large = Das Bild ist größer als { $most } KB. Wähle ein kleineres.
look-picture-broken = Dieses Bild lässt sich nicht zeichnen: { $why }
signatories-add-label = { $name } Dokumente unterschreiben lassen
signatories-change-label = Ändern, wie { $name } unterschreibt
signatories-scan-label = Unterschrift von { $name } aufnehmen
signatories-remove-label = { $name } keine Dokumente mehr unterschreiben lassen
signatories-name-missing = Sag, wer unterschreibt.
signatories-many = Höchstens { $most } Personen können unterschreiben. Entferne zuerst eine.

# Was in einer Vorlage falsch ist, in einfachen Worten.
template-problem-unknown = Die Vorlage verwendet „{ $name }“, das es nicht gibt. Prüfe die Schreibweise.
template-problem-key = Die Vorlage verlangt „{ $name }“, das nicht unter den Daten ist. Die Liste daneben zeigt, was es gibt.
template-problem-unclosed = Eine Klammer oder ein Anführungszeichen wird hier geöffnet und nie geschlossen.
template-problem-alt = Ein Bild hat hier keine Worte für alle, die es nicht sehen. Gib ihm alt: "…".
template-problem-package = Pakete aus dem Internet lassen sich in Vorlagen nicht verwenden.
template-problem-file = Diese Datei gibt es nicht. Eine Vorlage sieht ihren eigenen Text, look.typ und die Daten, und nichts von diesem Computer.
template-problem-endless = Das kommt nie zu einem Ende. Suche nach einer Schleife oder einer Funktion, die sich selbst aufruft.
template-problem-import = Es fehlt etwas, worauf der Rest baut. Eine Vorlage muss den Namen behalten, nach dem Hearth fragt.
template-problem-standard = Das Dokument sähe richtig aus, ließe sich aber nicht vorlesen oder lange aufbewahren.
template-problem-syntax = Der Schriftsatz versteht nicht, was hier steht.
template-problem-other = Der Schriftsatz ist hier stehen geblieben.
