# What is wrong in a calendar's file.

ics-more = { $count ->
    [one] One more problem is not listed.
   *[other] { $count } more problems are not listed.
}
ics-nul = The file holds NUL bytes. They were left out.
ics-long-line = The line is longer than 1 MiB. What lies behind that was not read.
ics-no-colon = The line has no colon, so it is no property. It was left out.
ics-no-name = The line has no property name before its colon. It was left out.
ics-open-quote = A quotation mark is never closed. The parameters of the line were left out.
ics-many-parameters = The line has far too many parameters. They were left out.
ics-empty-parameter = A parameter has no value. It was left out.
ics-odd-parameter = A parameter cannot be read. It was left out.
ics-too-deep = Components are nested more than 16 deep. The inner ones were not read.
ics-end-missing = The END line of a { $name } is missing. It was taken to end here.
ics-end-alone = END:{ $name } closes nothing. It was left out.
ics-no-start = An event has no start (DTSTART). It was left out.
ics-bad-start = The start of an event is no date or time that exists. The event was left out.
ics-unknown-zone = The time zone “{ $zone }” is unknown. The time is shown as it is written, for any place.
ics-bad-recurrence-id = RECURRENCE-ID is no date or time that exists. The event stands for itself.
ics-many-repeats = The event repeats more than { $count } times. The rest is not shown.
ics-rule-unused = The repetition of an event is not used: { $why }. The event is shown once, at its start.
ics-exrule = EXRULE was taken out of the standard and is not used. Some dates may be shown that are meant to be left out.
ics-odd-date = { $name } holds something that is no date or time. It was passed over.
ics-end-before-start = An event ends before it starts. Its end was left out.
ics-bad-end = The end of an event is no date or time that exists. It was left out.
ics-bad-duration = The duration of an event cannot be used. It was left out.
ics-event-outside = An event stands outside of any VCALENDAR. It was left out.
ics-event-cut = The file stops in the middle of an event. That event was left out.
ics-view-unknown = “{ $zone }” is no time zone. Whole days and times without a zone were taken in UTC.
ics-too-many = “{ $title }” happens too often to show all of it. What was found until then is shown.
ics-too-long = “{ $title }” has a rule that takes too long to follow. What was found until then is shown.
ics-late = { $count ->
    [one] One event was not looked at, because the others took too long. Choose a shorter time.
   *[other] { $count } events were not looked at, because the others took too long. Choose a shorter time.
}
ics-zone-no-id = A VTIMEZONE has no TZID. It was left out.
ics-zone-part = A part of a time zone definition has no usable start or offset. It was left out.
ics-zone-empty = A time zone definition says nothing. Its times are shown as they are written.
ics-no-calendar = This is no calendar: there is no BEGIN:VCALENDAR in it.
ics-cut = The file stops before END:VCALENDAR. What came before that is listed.
ics-write-zone = The meeting “{ $title }” has the unknown time zone “{ $zone }”. Choose another zone for it.
ics-write-lines = The meeting “{ $title }” cannot be written: its repetition spans several lines.
ics-write-rule = The meeting “{ $title }” cannot be written, because of its repetition: { $why }.
