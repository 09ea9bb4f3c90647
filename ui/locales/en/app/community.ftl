# The community and its file.

community-create-label = Make { $name }
community-change-label = Change the community
community-name-missing = Give your community a name.
community-none = No community is open. Open one, or make a new one.
community-unfinished = This file was never finished: it holds no community. Make a new one.
community-no-free-name = No free file name was found for this community.
community-no-keychain-so-passphrase = This system has no keychain running. Give the community a passphrase; without it nobody can open the file.
community-keychain-took-no-key = The keychain took no key: { $why }. Give the community a passphrase; without it nobody can open the file.
community-opens-with-passphrase = This community opens with its passphrase.
community-keychain-has-no-key = This account's keychain has no key for this community. { $way }
community-no-keychain = This system has no keychain running. { $way }
community-keychain-gave-no-key = The keychain gave no key: { $why }. { $way }
community-way-passphrase = Type its passphrase instead.
community-way-keychain = Unlock the keychain and try again.
keychain-trouble-locked = it is locked or cannot be reached
keychain-trouble-odd = it did not answer as it should
keychain-trouble-other = it holds something else under Hearth's name
zone-unknown = { $zone } is not a time zone. Choose one such as Europe/Berlin.
hue-wrong = A colour is a hue from 0 to 359.
file-trouble = { $path }: { $why }
community-opens-with-code = This community opens with its recovery code.
community-way-passphrase-or-code = Type its passphrase or its recovery code instead.
community-way-code = Type its recovery code instead.
community-keychain-has-another-key = The key in this account's keychain does not fit this community. { $way }
