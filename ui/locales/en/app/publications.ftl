# Meetings for other calendars.

publications-kind = A file for calendars ends in .ics. Choose another name.
publications-who-invites = To name people in it, Hearth needs to know who invites: say in Settings who you are, and give that person an e-mail address.
publications-one-of-two = Choose either an effort or a person.
publications-here-already = Something is published at this place already. Choose another name.
publications-add-label = Publish the meetings of { $name }
publications-remove-label = Stop publishing the meetings of { $name }
publications-silent = { $name } does not want to be contacted, so this file is not written any more.
publications-name = { $effort } · { $community }
gone-publication = This file is not published any more.
