# Words that belong to the parts every page is made of.

cancel = Cancel
close = Close
retry = Try again
saved = Saved
loading = Loading
searching = Searching…

field-required = required
toasts = Messages
toast-close = Close the message
pebbles-more = { $count } more

picker-placeholder = Type a name
picker-remove = Remove { $name }
picker-none = Nobody by that name. Try fewer letters.
picker-create = Add “{ $name }”

grid-selected = Selected
