# 履歴、元に戻す、やり直す。

history-undo = 元に戻す：{ $what }
history-redo = やり直す：{ $what }
