# Privacy: consents, retention, sensitive details, the record of processing.

part-privacy = Privacy
setting-consents = Consents
setting-consents-hint = What people are asked for, in the words they are shown. Words that somebody agreed to stay as they are; other words become a new version.
setting-consents-words = photos newsletter agreement gdpr permission
setting-retention = How long to keep what nobody needs
setting-retention-hint = Off until you choose. Nothing is ever removed by itself: what is due waits here for you to look at.
setting-retention-words = delete old gdpr review queue months
setting-sensitive = Sensitive details
setting-sensitive-hint = Health and safeguarding checks, locked on each person’s page. Each look is kept in the history, and nothing of it stands in lists, searches, exports, documents, reports or calendars.
setting-sensitive-words = health safeguarding check medical
setting-processing = Record of processing
setting-processing-hint = A page to print: what this community keeps about whom, why, how long, who gets it, and how it is protected. Written from what it really keeps.
setting-processing-words = gdpr article 30 print controller
consents = Consents
consent-agreed = Agreed
consent-withdrawn = Withdrawn
consent-unknown = Not asked yet
consent-outdated = to older words
consent-how = How
consent-paper = on paper
consent-form = in a form
consent-spoken = spoken
consent-imported = from an import
consent-given = { $date }, { $how }
consent-recorder = written down by { $name }
consent-ended = withdrawn on { $date }, { $how }
consent-version = Version { $version }
consent-record = Write down a consent…
consent-record-title = Write down a consent
consent-record-many = { $count ->
    [one] Write down a consent
   *[other] Write down a consent of { $count } people
}
consent-record-do = Write down
consent-agree = Agreed to { $kind }…
consent-withdraw = Withdrew { $kind }…
consent-withdraw-title = { $kind }: withdrawn
consent-withdraw-do = Write down
consent-remove = Remove this entry
consent-menu = Consent: { $kind }
consent-words = The words
consent-kind = For
consent-on = On
consent-none = Nobody is asked for anything yet.
consent-none-go = Settings, Privacy
consent-kind-add = Ask for something…
consent-kind-name = Name
consent-kind-hint = Short: Photos, Newsletter, Sharing contact details.
consent-kind-text = What people agree to
consent-kind-change = Change the words of { $kind }
consent-kind-retire = No longer ask
consent-kind-again = Ask again
consent-kind-retired = No longer asked since { $date }.
consent-standing = { $count ->
    [one] 1 person agrees
   *[other] { $count } people agree
}
consent-kind-new-version = Somebody agreed to the words of today, so these become version { $version }.
consent-suggested-photos = Photos
consent-suggested-photos-text = I agree that pictures in which I can be recognised are shown on the web page and in the notices of the community. I can withdraw this at any time; pictures are then taken down.
consent-suggested-newsletter = Newsletter
consent-suggested-newsletter-text = I agree to get the newsletter of the community by e-mail. I can withdraw this at any time.
consent-suggested-contact = Sharing contact details
consent-suggested-contact-text = I agree that my e-mail address and phone number are given to the people of the efforts that I take part in. I can withdraw this at any time.
consent-suggest = Begin with a suggestion
people-consent = Consent
people-consent-any = Any
people-has-agreed = Agreed to { $kind }
people-has-withdrawn = Withdrew { $kind }
consents-recorded = { $count ->
    [one] Written down for 1 person.
   *[other] Written down for { $count } people.
}
consents-left-out = { $count ->
    [one] 1 person has withdrawn it since and was left out.
   *[other] { $count } people have withdrawn it since and were left out.
}
retention-alumni = People who left, without a sign since
retention-newcomers = People who were added and never came
retention-documents = Documents
retention-sensitive = Sensitive details without a change
retention-off = Never
retention-after = { $count ->
    [one] After 1 month
   *[other] After { $count } months
}
retention-suggested = { $after } (suggested)
retention-due = { $count ->
    [one] 1 entry is due
   *[other] { $count } entries are due
}
retention-queue = To look at
retention-none = Nothing is due.
retention-keep = Keep 12 months more
retention-keep-6 = Keep 6 months more
retention-keep-24 = Keep 24 months more
retention-keep-of = Keep { $name } 12 months more
retention-more-of = More for { $name }
retention-keep-all = Keep all of these 12 months more
retention-erase = Erase or anonymise…
retention-remove-document = Remove from the list
retention-clear = Remove the sensitive details
retention-open = Open
sensitive = Sensitive details
sensitive-locked = { $count ->
    [one] 1 detail, locked. Looking is written down in the history.
   *[other] { $count } details, locked. Looking is written down in the history.
}
sensitive-none = Nothing is kept here.
sensitive-shown = Shown for a minute.
sensitive-last = Last looked at { $when }
sensitive-show = Show these details
sensitive-hide = Hide
sensitive-add = Add a detail…
sensitive-add-title = Add a sensitive detail
sensitive-change-title = Change a sensitive detail
sensitive-health = Health
sensitive-check = Safeguarding check
sensitive-kind = Kind
sensitive-text = What is to be known
sensitive-checked-on = Checked on
sensitive-valid-until = Valid until
sensitive-checked = checked on { $date }
sensitive-valid = valid until { $date }
sensitive-change = Change
sensitive-remove = Remove
sensitive-save = Save
sensitive-switch = Keep sensitive details in this community
processing-controller = Who is responsible
processing-controller-hint = The name of the association or person, as it stands on the page.
processing-contact = Contact for questions
processing-show = Show the record
processing-save = Save as PDF…
processing-saved = The record was saved.
processing-file = Record of processing.pdf
