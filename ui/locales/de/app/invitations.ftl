# Einladungen, auf die geantwortet werden kann, und Antworten darauf.

invitations-not-planned = Einladen lässt sich nur zu einem geplanten Treffen.
invitations-nobody = Niemand auf der Liste kann per E-Mail angeschrieben werden. Füge Menschen oder eine Adresse hinzu.
invitations-subject = Einladung: { $title }, { $when }
invitations-text = 
    Hallo,

    du bist herzlich eingeladen zu: { $title }.
    { $when }
    { $place }
    { $link }

    Dein Kalender kann auf diese Einladung mit Ja oder Nein antworten; ich sehe es dann.

    { $host }
invitations-cancel-subject = Abgesagt: { $title }, { $when }
invitations-cancel-text = 
    Hallo,

    { $title } ({ $when }) findet nicht statt. Die Datei an diesem Brief nimmt es aus deinem Kalender.

    { $host }
invitations-end-subject = { $title } zieht um: zum letzten Mal wie bisher am { $when }
invitations-end-text = 
    Hallo,

    { $title } geht zu einer anderen Zeit weiter; die Einladung dazu kommt in einem eigenen Brief. Zum letzten Mal wie bisher ist es am { $when }. Die Datei an diesem Brief lässt die alte Reihe in deinem Kalender enden.

    { $host }
invitations-folder = Einladungen – { $title } – { $day }
invitations-label = Einladungen zu „{ $title }“ schreiben
invitations-cancel-label = Absagen von „{ $title }“ schreiben
replies-too-large = Das ist größer als 4 MB und keine Antwort auf eine Einladung.
replies-nothing-given = Füge die Antwort ein, oder wähle ihre Datei.
replies-no-calendar = Darin ist keine Antwort. Eine Antwort ist eine Datei, die auf .ics endet; sie hängt an der Mail, die zurückkam.
replies-other = Das ist ein Kalender, aber keine Antwort auf eine Einladung. Füge ihn unter „Kalender“ hinzu.
replies-empty = Diese Antwort sagt weder, von wem sie ist, noch ob die Person kommt. Frag direkt nach.
replies-unknown-meeting = „{ $title }“ ist kein Treffen dieser Gemeinschaft oder wurde seither entfernt. Nichts wurde geändert.
replies-unknown-sender = { $email } antwortet zu „{ $title }“, aber niemand hier hat diese Adresse. Füge sie der Person hinzu, der sie gehört, und öffne die Antwort noch einmal.
replies-not-invited = { $name } antwortet zu „{ $title }“, steht aber nicht auf der Liste. Nichts wurde geändert.
replies-shared-address = { $email } gehört mehreren Menschen auf der Liste von „{ $title }“. Trage ihre Antworten von Hand ein.
replies-over = { $name } antwortet zu „{ $title }“; das Treffen fand inzwischen statt oder wurde abgesagt. Nichts wurde geändert.
replies-outdated = { $name } hat auf eine frühere Fassung von „{ $title }“ geantwortet; seither wurde das Treffen geändert. Schick die Einladung noch einmal und frag nach.
replies-superseded = { $name } hat zu „{ $title }“ inzwischen noch einmal geantwortet; die spätere Antwort zählt. Nichts wurde geändert.
replies-noted-label = Merken, wann geantwortet wurde
replies-known = { $name } hat das schon gesagt: „{ $title }“, { $day }.
replies-yes = { $name } kommt zu „{ $title }“ am { $day }.
replies-no = { $name } kommt nicht zu „{ $title }“ am { $day }. Der Platz ist wieder frei.
replies-perhaps = { $name } weiß es für „{ $title }“ am { $day } noch nicht.
replies-take-yes-label = { $name } kommt zu „{ $title }“
replies-take-no-label = { $name } kommt nicht zu „{ $title }“
replies-take-perhaps-label = { $name } weiß es für „{ $title }“ noch nicht
replies-take-label = { $count ->
    [one] 1 Antwort übernehmen
   *[other] { $count } Antworten übernehmen
}
