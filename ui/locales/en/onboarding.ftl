# Onboarding: programmes, their steps, and people's ways through them.

nav-onboarding = Onboarding
cmd-go-onboarding = Go to Onboarding
where-onboarding = Onboarding
cmd-start-journey = Start onboarding…
cmd-onboarding-next = Done: on to the next step
cmd-onboarding-buddy = Choose a buddy…
cmd-onboarding-more = What can be done for this person
cmd-onboarding-person = Open the person
cmd-onboarding-packet = Make packet…
cmd-onboarding-new = New programme…
cmd-onboarding-edit = Edit the programme…
cmd-onboarding-retire = Retire the programme, or take it up again
cmd-people-journeys = Start onboarding…
people-journeys = Start onboarding…
people-at-step = At step: { $step }
onboarding-empty = How are newcomers welcomed?
onboarding-empty-text = A programme is the way from a first hello to feeling at home: a few steps, who does each, and a buddy. Here you see who is at which step and who waits too long, and make packets for everybody at a step.
onboarding-nobody = Nobody is on the way through { $programme } yet
onboarding-nobody-text = Start it for somebody new, and they appear at the first step.
onboarding-stuck = { $count ->
    [one] One person waits too long
   *[other] { $count } people wait too long
}
programme = Programme
programme-menu = This programme
programme-retired = { $name } (retired)
programme-retire = Retire the programme
programme-again = Take the programme up again
programme-new = New programme
programme-edit = Edit the programme
programme-make = Make the programme
programme-save = Save
programme-name = Name
programme-usual-name = Welcome
programme-usual-steps = It begins with the usual five steps, which you can change: said hello, met, trial shift, buddy, settled.
programme-effort = For newcomers to
programme-whole-community = The whole community
programme-steps = Steps
programme-steps-hint = Whoever is at a step that you remove goes on to the next one.
programme-step = Step { $place }
programme-step-who = Done by
programme-step-days = Days
programme-step-up = Move { $step } up
programme-step-down = Move { $step } down
programme-step-remove = Remove { $step }
programme-step-add = Add a step
programme-step-moved = { $step } is step { $place } now
step-by-newcomer = The newcomer
step-by-buddy = The buddy
step-by-lead = The lead
step-menu = Everybody at { $step }
step-packets = Make packets for everyone here…
step-letters = Write letters to everyone here…
step-people = Show them in the list of people
journey-menu = What can be done for { $name }
journey-day = day { $day }
journey-with = with { $name }
journey-no-buddy = no buddy yet
journey-next = next: { $step }
journey-last = the last step
journey-stuck = { $days } days here, { $patience } are usual
journey-done-next = Done: on to { $step }
journey-done-settled = Done: { $name } has settled
journey-open = Open { $name }
journey-settled = End: has settled
journey-left = End: went another way
journey-ended-settled = settled on { $date }
journey-ended-left = left on { $date }
journey-buddy = Buddy
journey-buddy-hint = Somebody who accompanies them; empty for nobody.
journey-buddy-title = Who accompanies { $name }?
journey-buddy-save = Save
start-journey = Start onboarding
start-journey-do = Start
start-journey-who = Who is new?
start-journey-nobody = Choose at least one person.
start-journey-for = { $count ->
    [one] For one person.
   *[other] For { $count } people.
}
start-journey-already = { $started } have started; { $already } were on their way already
start-journey-none = There is no programme yet.
person-no-journey = Not in a programme of onboarding.
person-accompanies = Accompanies
