# Menschen, eine Person, und was für sie getan wird.

open = Öffnen
copied = Kopiert
copy-of = { $value } kopieren

standing-newcomer = Neu dabei
standing-active = Aktiv
standing-quiet = Still
standing-on-a-break = In Pause
standing-alumni = Ehemalig

people-name = Name
people-role = Rolle
people-effort = Vorhaben
people-efforts = Vorhaben
people-last-seen = Zuletzt gesehen
people-next = Als Nächstes
people-row = { $name }, { $role }, { $standing }
people-newcomer = Neu
people-no-contact = Nicht kontaktieren
people-more-efforts = +{ $count }
people-filter = Menschen filtern
people-filter-hint = Nach Name, E-Mail, Fähigkeit filtern …  /
people-standing = Stand
people-view-active = Aktiv
people-view-new = Neu
people-view-quiet = Still
people-view-break = In Pause
people-view-all = Alle
people-every-effort = Alle Vorhaben
people-import = Importieren
people-new = Neue Person
people-menu = Was mit dieser Person geschehen soll
people-peek = Kurz ansehen
people-peek-of = { $name } auf einen Blick
people-select = Auswählen
people-unselect = Aus der Auswahl nehmen
people-selected = { $count ->
    [one] 1 ausgewählt
   *[other] { $count } ausgewählt
}
people-clear = Auswahl aufheben
people-to-effort = Zu einem Vorhaben …
people-certificates = Urkunden erstellen …
people-packets = Willkommensmappen erstellen …
people-letters = Briefe schreiben …
people-none = Niemand passt
people-none-text = Versuche es mit weniger Buchstaben, oder sieh alle an.
people-clear-filter = Alle zeigen
people-empty = Noch ist niemand hier
people-empty-text = Bring die Liste mit, die du schon führst, in welcher Form auch immer. Hearth zeigt, was es verstanden hat, bevor etwas hinzukommt.
people-import-list = Liste importieren
people-sample = Beispielgemeinschaft öffnen
people-sample-name = Beispielgemeinschaft

cmd-people-new = Neue Person
cmd-people-filter = Menschen filtern
cmd-people-import = Menschen importieren
cmd-people-to-effort = Zu einem Vorhaben hinzufügen …
cmd-people-certificates = Urkunden erstellen …
cmd-people-packets = Willkommensmappen erstellen …
cmd-people-letters = Briefe schreiben …
cmd-people-edit = Diese Person bearbeiten

peek-reach = Kontakt
peek-no-contact-points = Noch kein Kontakt bekannt.
peek-no-efforts = Noch in keinem Vorhaben.

reach-email = E-Mail schreiben
reach-phone = Anrufen
reach-web = Seite öffnen

new-person-name-hint = So, wie die Person ihn schreibt. Ein Name genügt; er darf später kommen, wenn es eine E-Mail-Adresse gibt.
new-person-name-missing = Gib einen Namen ein, oder wenigstens eine E-Mail-Adresse.
new-person-no-effort = Noch keins
new-person-add = Person hinzufügen

to-effort-title = { $count ->
    [one] Zu einem Vorhaben hinzufügen
   *[other] { $count } Personen zu einem Vorhaben hinzufügen
}
to-effort-none = Es gibt noch keine Vorhaben. Ein Vorhaben ist eine Arbeitsgruppe, ein Projekt oder irgendetwas, woran Menschen mitwirken.
to-effort-go = Zu den Vorhaben
to-effort-role-hint = Was die Person dort macht: Empfang, Fahrdienst. Darf leer bleiben.
to-effort-lead = Leitet das Vorhaben
to-effort-add = Hinzufügen

cmd-person-edit = Bearbeiten
cmd-person-thank = Danke sagen …
cmd-person-packet = Willkommensmappe erstellen …
cmd-person-hours = Stunden eintragen …
cmd-person-remove = Diese Person entfernen

person-thank = Danke sagen
person-packet = Willkommensmappe erstellen
person-certificate = Urkunde erstellen …
person-more = Mehr
person-remove = Entfernen
person-missing = Diese Person ist nicht hier
person-said = sprich „{ $said }“
person-said-hint = Schreib es, wie es klingt: NUHR JAN-sen.
person-birthday-hint = 1990-05-09, oder 05-09 ohne das Jahr.
person-pronouns-example = sie/ihr, er/ihm, keine
person-no-contact-note = Möchte nicht kontaktiert werden.
person-about = Zur Person
person-notes-hint = Nur für die, die sich um diese Gemeinschaft kümmern. Wird beim Schreiben gespeichert.
person-commitments = Zusagen
person-thread = Geschichte
person-hours = Stunden
person-more-fields = { $count ->
    [one] 1 weiteres Feld
   *[other] { $count } weitere Felder
}
person-fewer-fields = Nur das Ausgefüllte

person-field-name = Name
person-field-called = Rufname
person-field-name_said = Aussprache
person-field-pronouns = Pronomen
person-field-organisation = Organisation
person-field-zone = Zeitzone
person-field-languages = Sprachen
person-field-skills = Fähigkeiten
person-field-interests = Interessen
person-field-tags = Schlagwörter
person-field-availability = Verfügbarkeit
person-field-access_needs = Was den Zugang erleichtert
person-field-notes = Notizen
person-field-birthday = Geburtstag
person-field-joined_on = Dabei seit
person-field-came_by = Wie dazugekommen
person-field-break_until = In Pause bis
person-field-left_on = Aufgehört am
person-field-do_not_contact = Nicht kontaktieren

chips-add = Hinzufügen

contact-kind = Art
contact-email = E-Mail
contact-phone = Telefon
contact-address = Anschrift
contact-web = Webseite
contact-label = Bezeichnung
contact-label-example = Arbeit, mobil
contact-add = Kontakt hinzufügen
contact-save = Speichern
contact-change = Ändern
contact-remove = Entfernen
contact-menu = { $value } ändern oder entfernen

membership-lead = Leitung
membership-leads = Leitet dieses Vorhaben
membership-role-in = Rolle in { $effort }
membership-add-role = Rolle ergänzen
membership-since = seit { $date }
membership-until = bis { $date }
membership-menu = Mitwirkung in { $effort }
membership-leave = { $effort } verlassen

commitment-asked = Gefragt
commitment-accepted = Zugesagt
commitment-declined = Abgesagt
commitment-kept = Eingehalten
commitment-missed = Nicht eingehalten
commitment-released = Zurückgegeben
commitment-handed-over = Übergeben
commitment-due = fällig { $date }
commitment-menu = Antwort zu { $title }
commitment-do-accept = Hat zugesagt
commitment-do-decline = Hat abgesagt
commitment-do-keep = Eingehalten
commitment-do-miss = Nicht eingehalten
commitment-do-release = Rechtzeitig zurückgeben
commitment-do-hand-over = Übergeben an …
commitments-more = { $count ->
    [one] 1 frühere zeigen
   *[other] { $count } frühere zeigen
}
hand-over = Übergeben
hand-over-title = „{ $title }“ übergeben
hand-over-to = An wen
hand-over-missing = Wähle, wer es übernimmt.

thread-empty = Die Geschichte beginnt mit dem ersten Treffen, der ersten Aufgabe oder dem ersten Dank.
thread-more = Mehr zeigen
thread-joined = Kam dazu
thread-attended = War dabei:
thread-missed = Nicht dabei:
thread-hours = Leistete
thread-kept = Hat eine Zusage eingehalten:
thread-promised = Hat zugesagt:
thread-thanked = Dank:
thread-document = Bekam
thread-from = von { $name }
thread-imported = Importiert aus
thread-effort = Kam dazu:

hours-add = Stunden eintragen …
hours-hours = Stunden
hours-date = Tag
hours-note = Wofür
hours-missing = Schreib, wie viele Stunden: 1,5 sind anderthalb.
hours-save = Stunden eintragen
hours-remove = Stunden vom { $date } entfernen
hours-from-meeting = Aus einem Treffen
hours-from-task = Aus einer Aufgabe
hours-from-typed-in = Eingetragen

document-pages = { $count ->
    [one] 1 Seite · { $date }
   *[other] { $count } Seiten · { $date }
}
document-gone = Die Datei ist nicht mehr dort, wo sie erstellt wurde.
document-reveal = { $title } im Ordner zeigen

sources-title = Woher das stammt
sources-from = { $file }, Zeile { $line }, { $date }

people-joined = Dabei seit
people-hours = Stunden
people-tags = Schlagwörter
people-organisation = Organisation
people-pronouns = Pronomen
people-email = E-Mail
people-phone = Telefon
people-tag = Schlagwörter …
cmd-people-tag = Schlagwörter …
cmd-people-select-all = Alle auswählen, die passen
people-selected-all = { $count ->
    [one] Alle, die passen: 1
   *[other] Alle, die passen: { $count }
}
tag-title = { $count ->
    [one] Schlagwörter von 1 Person
   *[other] Schlagwörter von { $count } Menschen
}
tag-add = Hinzufügen
tag-remove = Wegnehmen
tag-hint = Mehrere mit Kommas trennen.
tag-do = Schlagwörter ändern

cmd-person-merge = Aus zwei Einträgen eine Person machen …
cmd-person-chat = Gespräch planen …
person-chat = Gespräch planen
person-break-note = In der Pause bis { $date }, und danach herzlich willkommen. Bis dahin gilt nichts als versäumt.
person-field-emergency = Im Notfall
private = Vertraulich
private-locked = { $count ->
    [one] Bedarf oder Notfallkontakt ist notiert und bleibt verdeckt.
   *[other] Bedarf und Notfallkontakt sind notiert und bleiben verdeckt.
}
private-empty = Kein Bedarf und kein Notfallkontakt notiert.
private-shown = Eine Minute lang sichtbar.
private-hidden = Wieder verdeckt.
private-show = Zeigen
private-hide = Verdecken
merge-title = Eine Person, zwei Einträge
merge-text = Treffen, Zusagen, Stunden, Dank, Dokumente und Adressen von beiden bleiben. Leere Felder werden gefüllt, Listen und Notizen verbunden. Einmal Rückgängig trennt sie wieder.
merge-other = Wer dieselbe Person ist wie { $name }
merge-same = Nichts spricht dagegen: Kein Feld weicht ab.
merge-do = Zusammenführen
merge-compare = Vergleichen
double-email = Dieselbe E-Mail-Adresse, { $detail }:
double-phone = Dieselbe Nummer, { $detail }:
double-name = Derselbe Name, { $detail }:
double-different = Verschiedene Menschen
thread-filter = Was gezeigt wird
thread-all = Alles
thread-only-meetings = Treffen
thread-only-promises = Zusagen
thread-only-hours = Stunden
thread-only-thanks = Dank

availability = Zeiten
availability-hint = Wähle eine Tageszeit, um sie zu ändern. Was zu anderen Zeiten geplant wird, sagt es.
availability-none = Noch ist nichts bekannt. Wähle die Tageszeiten, die meistens passen.
absence-span = { $from } – { $until }
absence-add = Abwesenheit festhalten
absence-add-do = Festhalten
absence-from = Weg ab
absence-until = Letzter Tag
absence-until-hint = Bleibt es leer, ist es ein Tag.
absence-reason = Grund
absence-remove = Abwesenheit ab { $from } zurücknehmen
cmd-people-doubles = Mögliche Doppelte…
doubles-title = Mögliche Doppelte
doubles-lead = { $count ->
    [one] Ein Paar ist vielleicht dieselbe Person. Vergleiche, bevor etwas zusammenkommt.
   *[other] { $count } Paare sind vielleicht dieselbe Person. Vergleiche, bevor etwas zusammenkommt.
}
doubles-none = Niemand scheint doppelt hier zu sein
doubles-none-text = Hearth sucht nach derselben E-Mail-Adresse, Nummer oder demselben Namen.
double-both-email = Beide haben die E-Mail-Adresse { $detail }.
double-both-phone = Beide haben die Nummer { $detail }.
double-both-name = Beide heißen { $detail }.
person-field-refused_channels = Nicht kontaktieren per
wishes = Nicht kontaktieren
wishes-nothing = Gar nicht
wishes-email = Per E-Mail
wishes-phone = Per Telefon
wishes-post = Per Post
wishes-messages = Per Nachricht
reach-silent = bitte nicht nutzen, so gewünscht
cmd-person-letter = Dankesbrief oder -karte schreiben …
cmd-person-statement = Bescheinigung ausstellen …
