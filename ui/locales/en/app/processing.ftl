# The record of processing, as it is printed.

processing-title = Record of processing
processing-lead = What this community keeps about people, written by Hearth from what it really keeps.
processing-made = As of { $date }
processing-line = _______________________
processing-controller = Responsible
processing-contact = Contact for questions and requests
processing-kept = What is kept
processing-what = What
processing-whose = Whose
processing-why = Why
processing-how-long = How long
processing-recipients = Who gets it
processing-safeguards = How it is protected
processing-whose-people = { $count ->
    [one] Volunteers and people in touch (1)
   *[other] Volunteers and people in touch ({ $count })
}
processing-until-removed = Until somebody removes it
processing-reviewed = { $count ->
    [one] Looked at again after 1 month, then kept or removed by a person
   *[other] Looked at again after { $count } months, then kept or removed by a person
}
processing-people-left = { $count ->
    [one] Looked at again 1 month after somebody left
   *[other] Looked at again { $count } months after somebody left
}
processing-people-never = { $count ->
    [one] Looked at again after 1 month, if somebody never came
   *[other] Looked at again after { $count } months, if somebody never came
}
processing-people-both = Looked at again, in months: { $left } after somebody left, { $never } if they never came
processing-what-names = Names, pronouns, languages, skills, organisation, when and how they came
processing-why-names = To know who takes part and to plan together
processing-what-reach = E-mail addresses, phone numbers, postal addresses, handles
processing-why-reach = To get in touch, in the ways that each person wants
processing-what-part = Efforts and roles, meetings attended, promises, hours
processing-why-part = To share the work, to notice who is missed, to give account
processing-what-personal = Birthdays, notes of the coordinators
processing-why-personal = To be attentive to each person
processing-what-needs = Access needs, whom to call in an emergency
processing-why-needs = So that everybody can take part, and for their safety
processing-what-fields = Fields of the community’s own: { $names }
processing-why-fields = For what the community organises with them
processing-what-consents = Consents with their words, and withdrawals
processing-why-consents = To keep to what was agreed, and to prove it
processing-what-sensitive = Health, safeguarding checks
processing-why-sensitive = To protect people, where it is needed
processing-what-thanks = Thanks and milestones
processing-why-thanks = So that nobody who helped goes unthanked
processing-what-documents = Packets, certificates and files
processing-why-documents = To welcome, to thank, to keep what was signed
processing-what-imported = Rows of the files that people came from
processing-why-imported = To know where a detail comes from
processing-nobody = Nobody by itself: everything lies on this computer, and Hearth sends nothing.
processing-handed = Whoever is handed a packet or a certificate by the coordinators.
processing-calendar = The calendar { $calendar } is read; nothing about people is sent to it.
processing-calendar-both = The calendar { $calendar } is read, and events and meetings that somebody puts into it are sent to its server.
processing-encrypted = One encrypted file (SQLCipher, AES-256), opened by a keychain, a passphrase or a printed recovery code; it locks after a time without a touch.
processing-backups = Encrypted backups, kept for at most 90 days.
processing-folder = Copies of the encrypted backups in { $folder }.
processing-history = Every change is kept in a history; a person is exported, made nameless or erased on request.
processing-wishes = Whoever asked not to be contacted is left out of every draft and suggestion.
processing-locked = Sensitive details are locked; each look is written down.
processing-queue = What is due by the times above waits for a person; nothing is removed unseen.
processing-what-signatories = Names, offices and scanned signatures of whoever signs documents
processing-why-signatories = To sign what is handed out
processing-whose-signatories = { $count ->
    [one] Whoever signs (1)
   *[other] Whoever signs ({ $count })
}
processing-what-journeys = Steps of onboarding, and who accompanies whom
processing-why-journeys = So that newcomers are welcomed and nobody waits unseen
