# Everything known of a person, for them.

exports-making = Writing down everything known of { $name }
exports-label = Export everything known of { $name }
exports-folder = Everything known – { $name } – { $day }
exports-title = Everything known of { $name }
exports-lead = This is everything that { $community } keeps about you, word for word. The files beside this document hold the same for machines: everything.json in one piece, and one CSV file for each part.
exports-contents = What there is
exports-own = About you
exports-standing = Where you stand now, and why
exports-names-them = Records about something else that name you.
exports-named-in = Other texts that name you
exports-named-in-lead = Your name, an address of yours or a link to you stands in the words of these. They are about others, too, so their text is not here.
exports-history = What was changed
exports-history-lead = What was written down about you and when, the newest first.
exports-meeting = { $name }, { $day }
exports-minutes = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
exports-before = before: { $value }
exports-after = after: { $value }
exports-added = { $what }: { $count }
