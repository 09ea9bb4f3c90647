# Historial, deshacer y rehacer.

history-undo = Deshacer: { $what }
history-redo = Rehacer: { $what }
