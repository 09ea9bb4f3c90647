# Home, and saying thank you.

cmd-say-thanks = Say thank you…
say-thanks = Say thank you
say-thanks-whom = To
say-thanks-whom-missing = Choose the person you want to thank.
say-thanks-text = For what
say-thanks-hint = One sentence that names what they did means more than a long one.
say-thanks-text-missing = Say what the thanks are for.
say-thanks-from = From (empty: from everyone)

home-good-night = Good evening
home-good-morning = Good morning
home-good-afternoon = Good afternoon
home-good-evening = Good evening
home-trouble = Today could not be read
home-today = Today
home-nothing = Nothing planned today.
home-plan = Plan a meeting
home-tasks = Due soon
home-overdue = { $count } overdue
home-no-tasks = Nothing is due. A good day to look ahead.
home-more-tasks = { $count ->
    [one] 1 more open task
   *[other] { $count } more open tasks
}
home-week = This week
home-think = People to think of
home-think-none = Everyone has been heard from lately.
home-thank = Say thank you to { $name }
home-open = Open { $name }
home-open-short = Open
home-waiting = Waiting for you
home-waiting-none = Nothing waits for you.
home-thanks = Latest thanks
home-thanks-none = Nobody has been thanked here yet. Who helped lately?
home-thanks-from = from { $name }
home-sample = This is the sample community.
home-sample-text = Its people are made up, so try anything; every step can be undone.
home-start-own = Start your own

home-later = Later: { $name }
home-later-day = Tomorrow
home-later-week = In a week
home-later-month = In a month
home-later-never = Never again
home-me = Show my tasks…
home-me-is = Tasks of { $name }
home-me-text = Say who you are, and Home shows your own tasks. Nobody is told; it is kept in the file.
home-me-who = Who I am
home-me-nobody = Everybody’s tasks
home-me-save = Show mine
home-my-tasks = My tasks
home-no-tasks-mine = Nothing waits for you. Enjoy the day.
home-write = Write to { $name }
home-write-short = Write
home-write-quiet = { $name }, how are you?
home-write-birthday = Happy birthday, { $name }
home-write-newcomer = Welcome, { $name }

steps-title = Four first moves
steps-text = Each is the real thing; whatever you do can be undone.
steps-away = Not now
steps-done = Done
step-palette = Open search and commands
step-person = Add somebody you know
step-meeting = Plan a meeting
step-thanks = Say thank you to somebody
home-silent = { $count ->
    [one] 1 person who asked not to be contacted is left out here.
   *[other] { $count } people who asked not to be contacted are left out here.
}
