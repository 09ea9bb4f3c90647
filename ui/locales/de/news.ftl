# What changed since the window was last here.

news-title = Was sich geändert hat, seit ich zuletzt hier war
news-since = Seit du zuletzt hier warst, { $when }:
news-away = Weglegen
news-import = { $count ->
        [one] { $count } Import
       *[other] { $count } Importe
    }
news-undo = { $count ->
        [one] { $count } Schritt rückgängig gemacht oder wiederhergestellt
       *[other] { $count } Schritte rückgängig gemacht oder wiederhergestellt
    }
news-sync = { $count ->
        [one] { $count } Neuerung aus einem Kalender
       *[other] { $count } Neuerungen aus Kalendern
    }
news-change-people = { $count ->
        [one] { $count } Änderung an Menschen
       *[other] { $count } Änderungen an Menschen
    }
news-change-efforts = { $count ->
        [one] { $count } Änderung an Vorhaben
       *[other] { $count } Änderungen an Vorhaben
    }
news-change-tasks = { $count ->
        [one] { $count } Änderung an Aufgaben
       *[other] { $count } Änderungen an Aufgaben
    }
news-change-meetings = { $count ->
        [one] { $count } Änderung an Treffen
       *[other] { $count } Änderungen an Treffen
    }
news-change-hours = { $count ->
        [one] { $count } Änderung an Stunden
       *[other] { $count } Änderungen an Stunden
    }
news-change-recognitions = { $count ->
        [one] { $count } Änderung am Dank
       *[other] { $count } Änderungen am Dank
    }
news-change-calendars = { $count ->
        [one] { $count } Änderung an Kalendern
       *[other] { $count } Änderungen an Kalendern
    }
news-change-documents = { $count ->
        [one] { $count } Änderung an Dokumenten
       *[other] { $count } Änderungen an Dokumenten
    }
news-change-settings = { $count ->
        [one] { $count } Änderung an Einstellungen
       *[other] { $count } Änderungen an Einstellungen
    }
news-change-community = { $count ->
        [one] { $count } Änderung an der Gemeinschaft
       *[other] { $count } Änderungen an der Gemeinschaft
    }
