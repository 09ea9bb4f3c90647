# Looking at a past day.

cmd-look-back = Auf einen vergangenen Tag zurückblicken …
past-title = Auf einen vergangenen Tag zurückblicken
past-text = Jede Liste und jede Zahl, wie sie am Ende dieses Tages war, zurück bis { $day }. Du kannst nur schauen.
past-none = Diese Gemeinschaft ist jünger als einen Tag. Ab morgen kannst du hier zurückblicken.
past-day = Tag
past-look = Zurückblicken
past-yesterday = Gestern
past-week = Vor einer Woche
past-month = Ende letzten Monats
past-year = Ende letzten Jahres
past-note = Ein vergangener Tag
past-as-of = Stand: { $day }.
past-as-of-text = So war es damals. Hier lässt sich nichts ändern.
past-other = Anderer Tag …
past-leave = Zurück zu heute
