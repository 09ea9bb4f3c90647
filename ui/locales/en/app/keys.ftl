# The ways into a community: passphrase, keychain, recovery code.

keys-current-missing = Type the passphrase that holds now, or the recovery code.
keys-last-way-passphrase = The passphrase is the last sure way in. First put the key into this computer's keychain, or prove a recovery code.
keys-last-way-keychain = This computer's keychain is the last sure way in. First set a passphrase, or prove a recovery code.
keys-no-keychain = This system has no keychain running. Set a passphrase, or keep the recovery code at hand.
keys-keychain-took-no-key = The keychain took no key: { $why }. Unlock it and try again; nothing was changed.
code-group-wrong = Group { $group } has a typing error. Compare it with the page.
code-group-size = Group { $group } needs five letters or digits.
code-symbol = “{ $symbol }” in group { $group } is in no recovery code. Compare it with the page.
code-groups = A recovery code has { $wanted } groups of five; { $typed } were typed.
code-nothing-to-prove = No recovery code waits to be proved. Make a new one to see it.
code-proof-wrong = That is not group { $group } of the code. Look at the number above it on the page.
code-page-path = Choose a place for the page.
recovery-title = Recovery code
recovery-lead = Whoever has this page and the community's file can open it. It is for the day on which a passphrase is forgotten or a computer is lost.
recovery-use = To use it: open the community in Hearth, choose “Recovery code” where it asks for the passphrase, and type the seven groups. Then set a new passphrase.
recovery-keep = Keep it on paper, where you keep other papers of worth, and not in the bag with the computer. A new code makes this one worthless.
recovery-typing = Capitals or not makes no difference, nor does 0 or O, 1 or I, 2 or Z, 5 or S, 8 or B, U or V.
recovery-made = Made on { $date }
recovery-file = File: { $file }
keys-renewing = Writing the community anew under a new key
keys-renew-passphrase = Type the passphrase: it goes on to open the community.
keys-renew-needs-way = Set a passphrase first, or put the key into this computer's keychain: something must open the new file.
