# The agenda of a meeting.

agenda-add-label = Add { $title } to the agenda
agenda-put-label = { $count ->
    [one] Add 1 item to the agenda of { $title }
   *[other] Add { $count } items to the agenda of { $title }
}
agenda-keep-label = Keep the agenda of { $title } for the next ones
agenda-change-label = Change { $title } on the agenda
agenda-remove-label = Remove { $title } from the agenda
agenda-planned-wrong = An item takes between one minute and a day.
agenda-only-series = Only a meeting of a series has further ones that could begin with its agenda.
