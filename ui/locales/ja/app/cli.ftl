# 端末での `hearth` の言葉。

cli-passphrase-in-a-script = { $why } スクリプトでは HEARTH_PASSPHRASE を設定するか、--passphrase-file を使ってください。
cli-somebody-new = { $why } 新しい人を記録するには --status walk-in を付けてください。
