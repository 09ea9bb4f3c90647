# Was in der Datei eines Kalenders nicht stimmt.

ics-more = { $count ->
    [one] Ein weiteres Problem ist nicht aufgeführt.
   *[other] { $count } weitere Probleme sind nicht aufgeführt.
}
ics-nul = Die Datei enthält NUL-Bytes. Sie wurden ausgelassen.
ics-long-line = Die Zeile ist länger als 1 MiB. Was danach kommt, wurde nicht gelesen.
ics-no-colon = Die Zeile hat keinen Doppelpunkt, ist also keine Eigenschaft. Sie wurde ausgelassen.
ics-no-name = Vor dem Doppelpunkt der Zeile steht kein Name einer Eigenschaft. Sie wurde ausgelassen.
ics-open-quote = Ein Anführungszeichen wird nie geschlossen. Die Parameter der Zeile wurden ausgelassen.
ics-many-parameters = Die Zeile hat viel zu viele Parameter. Sie wurden ausgelassen.
ics-empty-parameter = Ein Parameter hat keinen Wert. Er wurde ausgelassen.
ics-odd-parameter = Ein Parameter ist nicht lesbar. Er wurde ausgelassen.
ics-too-deep = Bestandteile sind tiefer als 16-mal verschachtelt. Die inneren wurden nicht gelesen.
ics-end-missing = Die END-Zeile von { $name } fehlt. Als Ende wurde diese Stelle genommen.
ics-end-alone = END:{ $name } schließt nichts. Die Zeile wurde ausgelassen.
ics-no-start = Ein Termin hat keinen Beginn (DTSTART). Er wurde ausgelassen.
ics-bad-start = Der Beginn eines Termins ist kein Datum und keine Zeit, die es gibt. Der Termin wurde ausgelassen.
ics-unknown-zone = Die Zeitzone „{ $zone }“ ist unbekannt. Die Zeit wird so gezeigt, wie sie dasteht, für jeden Ort.
ics-bad-recurrence-id = RECURRENCE-ID ist kein Datum und keine Zeit, die es gibt. Der Termin steht für sich.
ics-many-repeats = Der Termin wiederholt sich mehr als { $count }-mal. Der Rest wird nicht gezeigt.
ics-rule-unused = Die Wiederholung eines Termins wird nicht verwendet: { $why }. Der Termin wird einmal gezeigt, an seinem Beginn.
ics-exrule = EXRULE wurde aus dem Standard gestrichen und wird nicht verwendet. Es können Tage erscheinen, die ausfallen sollten.
ics-odd-date = { $name } enthält etwas, das kein Datum und keine Zeit ist. Es wurde übergangen.
ics-end-before-start = Ein Termin endet, bevor er beginnt. Sein Ende wurde ausgelassen.
ics-bad-end = Das Ende eines Termins ist kein Datum und keine Zeit, die es gibt. Es wurde ausgelassen.
ics-bad-duration = Die Dauer eines Termins ist nicht verwendbar. Sie wurde ausgelassen.
ics-event-outside = Ein Termin steht außerhalb jedes VCALENDAR. Er wurde ausgelassen.
ics-event-cut = Die Datei bricht mitten in einem Termin ab. Dieser Termin wurde ausgelassen.
ics-view-unknown = „{ $zone }“ ist keine Zeitzone. Ganze Tage und Zeiten ohne Zone wurden in UTC genommen.
ics-too-many = „{ $title }“ findet zu oft statt, um alles zu zeigen. Gezeigt wird, was bis dahin gefunden wurde.
ics-too-long = „{ $title }“ hat eine Regel, der zu folgen zu lange dauert. Gezeigt wird, was bis dahin gefunden wurde.
ics-late = { $count ->
    [one] Ein Termin wurde nicht angesehen, weil die anderen zu lange dauerten. Wähl eine kürzere Zeit.
   *[other] { $count } Termine wurden nicht angesehen, weil die anderen zu lange dauerten. Wähl eine kürzere Zeit.
}
ics-zone-no-id = Ein VTIMEZONE hat keine TZID. Es wurde ausgelassen.
ics-zone-part = Ein Teil der Angaben zu einer Zeitzone hat keinen brauchbaren Beginn oder Abstand. Er wurde ausgelassen.
ics-zone-empty = Die Angaben zu einer Zeitzone besagen nichts. Ihre Zeiten werden so gezeigt, wie sie dastehen.
ics-no-calendar = Das ist kein Kalender: Es steht kein BEGIN:VCALENDAR darin.
ics-cut = Die Datei bricht vor END:VCALENDAR ab. Was davor kam, ist aufgeführt.
ics-write-zone = Das Treffen „{ $title }“ hat die unbekannte Zeitzone „{ $zone }“. Wähl eine andere Zone dafür.
ics-write-lines = Das Treffen „{ $title }“ lässt sich nicht schreiben: Seine Wiederholung geht über mehrere Zeilen.
ics-write-rule = Das Treffen „{ $title }“ lässt sich wegen seiner Wiederholung nicht schreiben: { $why }.
