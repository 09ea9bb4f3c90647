# What changed since the window was last here.

news-title = What changed since I was last here
news-since = Since you were last here, { $when }:
news-away = Put away
news-import = { $count ->
        [one] { $count } import
       *[other] { $count } imports
    }
news-undo = { $count ->
        [one] { $count } step undone or done again
       *[other] { $count } steps undone or done again
    }
news-sync = { $count ->
        [one] { $count } update from a calendar
       *[other] { $count } updates from calendars
    }
news-change-people = { $count ->
        [one] { $count } change to people
       *[other] { $count } changes to people
    }
news-change-efforts = { $count ->
        [one] { $count } change to efforts
       *[other] { $count } changes to efforts
    }
news-change-tasks = { $count ->
        [one] { $count } change to tasks
       *[other] { $count } changes to tasks
    }
news-change-meetings = { $count ->
        [one] { $count } change to meetings
       *[other] { $count } changes to meetings
    }
news-change-hours = { $count ->
        [one] { $count } change to hours
       *[other] { $count } changes to hours
    }
news-change-recognitions = { $count ->
        [one] { $count } change to thanks
       *[other] { $count } changes to thanks
    }
news-change-calendars = { $count ->
        [one] { $count } change to calendars
       *[other] { $count } changes to calendars
    }
news-change-documents = { $count ->
        [one] { $count } change to documents
       *[other] { $count } changes to documents
    }
news-change-settings = { $count ->
        [one] { $count } change to settings
       *[other] { $count } changes to settings
    }
news-change-community = { $count ->
        [one] { $count } change to the community
       *[other] { $count } changes to the community
    }
