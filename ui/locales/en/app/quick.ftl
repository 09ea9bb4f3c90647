# Quick add: one typed line.

quick-no-task = Say what is to be done.
quick-no-meeting = Say what the meeting is called.
quick-no-person = Say what the person is called, or give an e-mail address.
quick-no-time = Say when the meeting begins, such as Wed 18:30.
quick-day-unclear = { $date } can be two days. Write the month as a word.
quick-second-effort = Only one effort counts; { $effort } is left out.
quick-too-long = Only the first { $count } characters count.
quick-unknown-effort = There is no effort called { $name }. Choose another, or take the # away.
quick-unknown-person = Nobody here is called { $name }. Choose somebody else, or take the @ away.
quick-which-effort = { $name } can be several efforts. Choose one.
quick-which-person = { $name } can be several people. Choose one.
quick-clash = { $name }: { $why }
