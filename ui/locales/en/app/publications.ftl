# Meetings for other calendars.

publications-kind = A file for calendars ends in .ics. Choose another name.
publications-who-invites = To name people in it, Hearth needs to know who invites: say in Settings who you are, and give that person an e-mail address.
