# Looking at a past day.

past-open-label = Auf { $day } zurückblicken
past-not-yet = Wähle einen Tag vor heute.
past-too-early = Was vor { $day } war, ist nicht bekannt: Dann beginnt der Verlauf dieser Gemeinschaft.
past-read-only = Du blickst auf einen vergangenen Tag zurück; dort lässt sich nichts ändern. Geh zuerst zu heute zurück.
