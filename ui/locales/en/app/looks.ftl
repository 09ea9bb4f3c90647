# What stands in the samples that show how documents look.
sample-name = Noor Jansen
sample-lead = Eleni Papadaki
sample-people = Amara Adeyemi; Jonas Lindqvist; María Ñuñez; Bilal Haddad
sample-pronouns = she/her
sample-role = Chair
sample-effort = Garden group
sample-effort-two = Open kitchen
sample-effort-three = Welcome circle
sample-meeting = Autumn in the garden
sample-place = The glasshouse behind the hall
sample-letter = Thank you for every Saturday in the rain. The beds have never looked like this, and nobody went home without a cup of tea.
sample-task = Bring the hedges through the winter
sample-purpose = We look after the beds and hedges around the hall, so that there is always something in flower.
sample-wanted = Somebody who likes roses
sample-join = Come by on a Saturday at ten, gloves are here.
sample-reason = For a year of Saturdays in the garden, and for the patience with everybody who had never held a spade.

look-change-label = Change how documents look
look-logo-label = Choose the logo
look-logo-remove-label = Remove the logo
look-line-too-long = At most { $most } letters fit on this line. Shorten it.
look-picture-kind = Choose a picture as SVG or PNG.
look-picture-large = The picture is larger than { $most } KB. Choose a smaller one.
look-picture-broken = This picture cannot be drawn: { $why }
signatories-add-label = Let { $name } sign documents
signatories-change-label = Change how { $name } signs
signatories-scan-label = Take in the signature of { $name }
signatories-remove-label = Let { $name } no longer sign documents
signatories-name-missing = Say who signs.
signatories-many = At most { $most } people can sign. Remove one first.

# What is wrong in a template, in plain words.
template-problem-unknown = The template uses “{ $name }”, which does not exist. Check how it is spelled.
template-problem-key = The template asks for “{ $name }”, which is not among the data. The list beside shows what there is.
template-problem-unclosed = A bracket or a quotation mark is opened here and never closed.
template-problem-alt = A picture here has no words for those who cannot see it. Give it alt: "…".
template-problem-package = Packages from the internet cannot be used in templates.
template-problem-file = This file is not there. A template sees its own text, look.typ and the data, and nothing of this computer.
template-problem-endless = This never comes to an end. Look for a loop or a function that calls itself.
template-problem-import = Something is missing that the rest relies on. A template must keep the name that Hearth asks for.
template-problem-standard = The document would look right, but could not be read aloud or kept for long.
template-problem-syntax = The typesetter does not understand what stands here.
template-problem-other = The typesetter stopped here.
