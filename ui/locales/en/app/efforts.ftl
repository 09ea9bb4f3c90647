opportunity-places = From 1 to 1,000 places can be open.
opportunity-filled = No more places can be filled than there are.
opportunity-full = Every place is filled: { $title }. Add a place first.
opportunity-add = Look for: { $title }
opportunity-change = Change what is looked for: { $title }
opportunity-fill = { $name } takes a place: { $title }
opportunity-remove = Stop looking for: { $title }
