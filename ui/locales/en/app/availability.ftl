# When people are free and when they are away.

availability-set-label-plain = Note when somebody is free
availability-set-label = Note when { $name } is free
availability-times-wrong = A stretch begins before it ends, and both lie on one day. Choose other times.
availability-weekday-wrong = A week has seven days: 1 is Monday, 7 is Sunday.
absences-add-label-plain = Note an absence
absences-add-label = Note that { $name } is away until { $until }
absences-remove-label = Take back that { $name } is away
absence-backwards = The last day comes after the first. Choose a later one.
overlay-days-wrong = Look at { $days } days at most.
overlay-hours-wrong = The hours of a day must begin before they end.
