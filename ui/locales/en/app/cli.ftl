# What `hearth` says on a terminal.

cli-passphrase-in-a-script = { $why } In a script: set HEARTH_PASSPHRASE, or use --passphrase-file.
cli-somebody-new = { $why } To note somebody new: --status walk-in.
