# ما يقوله `hearth` في الطرفية.

cli-passphrase-in-a-script = { $why } في سكربت: اضبط HEARTH_PASSPHRASE أو استخدم ‎--passphrase-file.
cli-somebody-new = { $why } لتسجيل شخص جديد: ‎--status walk-in.
