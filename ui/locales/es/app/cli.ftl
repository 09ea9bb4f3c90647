# Lo que `hearth` dice en la terminal.

cli-passphrase-in-a-script = { $why } En un script: define HEARTH_PASSPHRASE o usa --passphrase-file.
cli-somebody-new = { $why } Para anotar a alguien nuevo: --status walk-in.
