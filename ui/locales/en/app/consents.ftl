# Consents: what people are asked for, and what they said.

consents-name-missing = Give it a short name, such as Photos.
consents-name-too-long = This name is longer than 80 characters. Put the rest into the wording.
consents-text-missing = Write what people agree to, as they are shown it.
consents-text-too-long = This is longer than { $limit } characters. People should be able to read it.
consents-not-yet = A consent is written down once it was given: choose today or an earlier day.
consents-nobody = Choose at least one person.
consents-withdrawn-since = { $kind }: this was withdrawn on that day or later, and an older yes does not outweigh a no. Ask again, then write down today’s answer.
consents-known = { $kind }: this is written down already.
consents-nothing-stands = { $kind }: there is no consent to withdraw.
consents-kind-add-label = Ask for consent: { $kind }
consents-kind-change-label = Rename the consent { $kind }
consents-kind-retire-label = No longer ask for { $kind }
consents-kind-again-label = Ask for { $kind } again
consents-wording-label = Change the wording of { $kind }
consents-record-label = Write down that { $name } agrees to { $kind }
consents-record-many-label = { $count ->
    [one] Write down 1 consent to { $kind }
   *[other] Write down { $count } consents to { $kind }
}
consents-withdraw-label = Write down that { $name } withdraws { $kind }
consents-remove-label = Remove an entry about { $kind } of { $name }
