# Documents for many people at once: how far they are, what they are called, and the letters that carry them.

batch-none = This batch is not there any more. Begin a new one.
batch-running = Another program is making these documents just now. Wait until it has ended.
batch-over = Nothing of this batch is left to be made.
batch-nobody = Nobody is left to make anything for. Choose other people.
batch-stopped-here = Stopped. What was made is kept.
batch-label-unfinished = { $count ->
    [one] Keep 1 document of a batch that was cut off
   *[other] Keep { $count } documents of a batch that was cut off
}
batch-skipped-silent = { $name } asked not to be written to. Hand it over in person, or make a file without a letter.
batch-skipped-no-address = No e-mail address of { $name } is known. Add one, or make a file without a letter.
batch-skipped-unprintable = No font can print { $characters }. Write the name in another script, or install a font with these letters.
packets-making-many = { $count ->
    [one] Making 1 packet
   *[other] Making { $count } packets
}
packets-make-many-label = { $count ->
    [one] Make 1 packet
   *[other] Make { $count } packets
}
packets-none-made = No packet could be made. { $name }: { $why }
packets-print-title = { $count ->
    [one] 1 packet to print
   *[other] { $count } packets to print
}
packets-zip-title = { $count ->
    [one] 1 packet as a ZIP
   *[other] { $count } packets as a ZIP
}
certificates-zip-title = { $count ->
    [one] 1 certificate as a ZIP
   *[other] { $count } certificates as a ZIP
}
letters-making-many = { $count ->
    [one] Making 1 letter
   *[other] Making { $count } letters
}
letters-make-many-label = { $count ->
    [one] Make 1 letter
   *[other] Make { $count } letters
}
letters-none-made = No letter could be made. { $name }: { $why }
letters-zip-title = { $count ->
    [one] 1 letter as a ZIP
   *[other] { $count } letters as a ZIP
}
letters-print-title = { $count ->
    [one] 1 letter to print
   *[other] { $count } letters to print
}
batch-mail-packets = Welcome to { $community }
batch-mail-packets-text =
    Dear { $name },

    your welcome packet is attached: everything for your first days with us.

    { $community }
batch-mail-certificates = A certificate for you
batch-mail-certificates-text =
    Dear { $name },

    your certificate is attached. Thank you for everything that you give.

    { $community }
batch-mail-letters = A letter of thanks for you
batch-mail-letters-text =
    Dear { $name },

    a letter for you is attached.

    { $community }
label-packet-all = Welcome packets
document-field-packets = Packets in one print file
document-field-letters = Letters in one print file
