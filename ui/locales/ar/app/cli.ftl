# ما يقوله `hearth` في الطرفية.

cli-passphrase-in-a-script = { $why } في سكربت: يُضبط HEARTH_PASSPHRASE أو يُستخدم ‎--passphrase-file.
cli-somebody-new = { $why } لتسجيل شخص جديد: ‎--status walk-in.
