# Efforts: what people take part in.

efforts = Efforts
efforts-closed = Show closed
efforts-trouble = The efforts could not be read
efforts-empty = No efforts yet
efforts-empty-text = An effort is a working group, a project, or anything people take part in.
effort-new = New effort
effort-add = Add effort
effort-name = Name
effort-name-example = Garden
effort-name-missing = Give the effort a name.
effort-purpose = What it is for
effort-purpose-hint = One sentence a newcomer understands.
effort-purpose-add = Say what it is for
effort-kind = Kind
effort-kind-working-group = Working group
effort-kind-local-community = Local community
effort-kind-project = Project
effort-kind-programme = Programme
effort-cadence = How often it meets
effort-cadence-example = Every other Tuesday
effort-cadence-add = Say how often it meets
effort-how = How to join
effort-how-add = Say how to join
effort-colour = Colour
effort-colour-is = Colour: { $colour }. Change
effort-colour-change = Change the colour…
effort-leads = Leads
effort-members = Members
effort-nobody = Nobody takes part yet.
effort-no-meeting = No meeting planned
effort-open-tasks = { $count ->
    [0] nothing to do
    [one] 1 open task
   *[other] { $count } open tasks
}
effort-closed-on = Closed on { $date }
effort-hours = Hours given
effort-people = People and roles
effort-tasks = Tasks
effort-meetings = Meetings
effort-past = Past meetings
effort-plan = Plan a meeting
effort-more = What to do with this effort
effort-rename = Rename
effort-certificates = Make certificates…
effort-packets = Make packets…
effort-close = Close this effort
effort-reopen = Open it again
effort-remove = Remove
effort-missing = This effort is not here
effort-all = All efforts
effort-add-people = Add people
effort-lead = Lead
effort-role-of = Role of { $name }
effort-role-add = Add a role
effort-since = since { $month }
effort-until = until { $date }
effort-more-of = More for { $name }
effort-make-lead = Make a lead
effort-unlead = No longer a lead
effort-leave = Leaves today
effort-gone = { $count ->
    [one] 1 person took part before
   *[other] { $count } people took part before
}
effort-add-task = Add a task
effort-no-tasks = Nothing to do at the moment.
effort-board = Open the board of this effort

cmd-efforts-new = New effort
cmd-effort-task = New task for this effort
cmd-effort-people = Add people to this effort
cmd-effort-colour = Change the colour of this effort
cmd-effort-meeting = Plan a meeting of this effort

effort-wanted = Needs
effort-needs = { $count ->
    [one] needs: { $title }
   *[other] needs { $count }: { $title }
}
need-none = This effort is not looking for anybody. What would help it?
need-title = What is needed
need-filled = Filled
need-time = Time
need-time-add = how much time?
need-places = { $filled } of { $places } places filled
need-who = Who fills the place
need-fill = Somebody does it
need-remove = Stop looking for { $title }
need-new = What is needed
need-example = Diggers
need-skills = Skills
need-skills-hint = Separated by commas.
need-count = Places
need-add = Look for it

effort-figures = Figures
figures-attendance = Who came
figures-attendance-finding = Of those who were expected at the last meetings, { $share } came.
figures-attendance-none = No meeting has been held yet.
figures-of = of { $count } expected
figures-meeting = Meeting
figures-came = Came
figures-people = Taking part
figures-people-finding = In { $month }, the last whole month, this many took part: { $count }.
figures-hours = Hours by month
figures-hours-finding = { $hours } given in twelve months.
figures-month = Month
figures-hours-head = Hours
figures-people-head = People

effort-overview = Overview
effort-next = Next meeting
effort-no-lead = Nobody leads it yet.
effort-more-tasks = { $count ->
    [one] One more task
   *[other] { $count } more tasks
}
effort-made = Papers and files
effort-made-none = Nothing was made for its people or kept here yet. Drop a PDF or a picture onto this page to keep it.
effort-made-all = All documents of this effort
cmd-effort-page = Print on one page…
cmd-effort-badges = Print name badges…
