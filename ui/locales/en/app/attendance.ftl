# Who is expected and who came, and the roles of a meeting.

attendance-expect-one-label = Expect { $name } at { $title }
attendance-expect-label = Expect { $count } people at { $title }
attendance-mark-label = Mark { $name } as { $mark }
attendance-off-label = Take { $name } off the list
attendance-walk-in-label = { $name } walked into { $title }
attendance-came-label = { $name } came to { $title }
attendance-who-missing = Type the name of who came, or choose somebody who is known.
attendance-mark-expected = expected
attendance-mark-attended = attended
attendance-mark-excused = excused
attendance-mark-absent = absent
attendance-mark-walk-in = walk-in
role-scheduler = Scheduler
role-crier = Crier
role-facilitator = Facilitator
role-scribe = Scribe
roles-word-wrong = A role at a meeting is none: { $word }.
roles-choose = Choose a role.
roles-open-label = Leave { $role } open at { $title }
roles-set-label = { $name } is { $role } at { $title }
roles-fill-one-label = Share out the roles of { $title }
roles-fill-label = Share out the roles of { $count } meetings from { $title }
roles-refuse-label = { $name } would rather not be { $role }
roles-allow-label = { $name } may be { $role } again
