# Invitations that can be answered, and answers to them.

invitations-not-planned = Only a planned meeting can be invited to.
invitations-nobody = Nobody on the list can be written to by e-mail. Add people, or an address.
invitations-subject = Invitation: { $title }, { $when }
invitations-text = 
    Hello,

    you are warmly invited to { $title }.
    { $when }
    { $place }
    { $link }

    Your calendar can say yes or no to this invitation; I will see it.

    { $host }
invitations-cancel-subject = Cancelled: { $title }, { $when }
invitations-cancel-text = 
    Hello,

    { $title } ({ $when }) does not take place. The file with this letter takes it out of your calendar.

    { $host }
invitations-end-subject = { $title } moves: the last time as before is { $when }
invitations-end-text = 
    Hello,

    { $title } goes on at another time, and the invitation to it comes in a letter of its own. The last time as before is { $when }. The file with this letter lets the old series end in your calendar.

    { $host }
invitations-folder = Invitations – { $title } – { $day }
invitations-label = Write invitations to “{ $title }”
invitations-cancel-label = Write cancellations of “{ $title }”
replies-too-large = This is larger than 4 MB, and no answer to an invitation.
replies-nothing-given = Paste the answer, or choose its file.
replies-no-calendar = There is no answer in it. An answer is a file that ends in .ics, attached to the mail that came back.
replies-other = This is a calendar, but no answer to an invitation. Add it under Calendars.
replies-empty = This answer says neither who it is from nor whether they come. Ask them directly.
replies-unknown-meeting = “{ $title }” is no meeting of this community, or was removed since. Nothing was changed.
replies-unknown-sender = { $email } answers about { $title }, but nobody here has this address. Add it to the person whose it is, and open the answer again.
replies-not-invited = { $name } answers about { $title }, but is not on its list. Nothing was changed.
replies-shared-address = { $email } belongs to several people on the list of { $title }. Note their answers by hand.
replies-over = { $name } answers about { $title }, which was held or cancelled meanwhile. Nothing was changed.
replies-outdated = { $name } has answered an earlier version of { $title }; it was changed since. Send the invitation again, and ask.
replies-superseded = { $name } has answered about { $title } again since, and the later answer counts. Nothing was changed.
replies-noted-label = Note when answers were given
replies-known = { $name } has said so already: { $title }, { $day }.
replies-yes = { $name } comes to { $title } on { $day }.
replies-no = { $name } does not come to { $title } on { $day }. The place is open again.
replies-perhaps = { $name } does not know yet about { $title } on { $day }.
replies-take-yes-label = { $name } comes to { $title }
replies-take-no-label = { $name } does not come to { $title }
replies-take-perhaps-label = { $name } does not know yet about { $title }
replies-take-label = { $count ->
    [one] Take over 1 answer
   *[other] Take over { $count } answers
}
