# Sensitive details: health and checks.

sensitive-off = This community keeps no sensitive details. Switch them on in Settings, under Privacy.
sensitive-text-missing = Write what is to be known.
sensitive-text-too-long = This is longer than { $limit } characters.
sensitive-until-before = A check holds from its day on: choose a later day.
sensitive-reveal-label = Look at sensitive details
sensitive-add-label = Add a sensitive detail of { $name }
sensitive-change-label = Change a sensitive detail of { $name }
sensitive-remove-label = Remove sensitive details of { $name }
