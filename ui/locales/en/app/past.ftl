# Looking at a past day.

past-open-label = Look back to { $day }
past-not-yet = Choose a day before today.
past-too-early = What was before { $day } is not known: the history of this community begins then.
past-read-only = You are looking at a past day, where nothing can be changed. Go back to today first.
