# Programmes of onboarding, and people's ways through them.

programmes-add-label = Add the programme { $name }
programmes-rename-label = Rename the programme { $old } to { $new }
programmes-change-label = Change the programme { $name }
programmes-steps-label = Change the steps of { $name }
programmes-retire-label = Retire the programme { $name }
programmes-again-label = Take up the programme { $name } again
programmes-retired = { $name } is retired: nobody starts it any more. Take it up again first.
programmes-name-missing = Give it a name.
programmes-name-too-long = A name has at most { $limit } letters.
programmes-name-taken = There is a programme called { $name } already. Choose another name.
programmes-steps-missing = A programme has at least one step.
programmes-steps-many = A programme has at most { $limit } steps.
programmes-step-days = A step takes from 1 to { $limit } days.
programmes-starter-hello = Said hello
programmes-starter-met = Met
programmes-starter-trial = Trial shift
programmes-starter-buddy = Buddy
programmes-starter-settled = Settled
journeys-start-one-label = { $name } begins { $programme }
journeys-start-label = { $count ->
    [one] One person begins { $programme }
   *[other] { $count } people begin { $programme }
}
journeys-begins-too-late = A journey begins today or earlier.
journeys-buddy-label = { $buddy } accompanies { $name }
journeys-no-buddy-label = { $name } has no buddy any more
journeys-own-buddy = { $name } cannot be their own buddy. Choose somebody else.
journeys-step-label = { $name } comes to { $step }
journeys-last-step = { $step } is the last step. End the journey of { $name } instead.
journeys-settled-label = { $name } has settled in { $programme }
journeys-left-label = { $name } leaves { $programme }
journeys-ended = The journey of { $name } through { $programme } has ended.
