# Was `hearth` im Terminal sagt.

cli-passphrase-in-a-script = { $why } In einem Skript: setze HEARTH_PASSPHRASE oder nimm --passphrase-file.
cli-somebody-new = { $why } Wer neu ist, wird mit --status walk-in eingetragen.
