# Verlauf, Rückgängig und Wiederherstellen.

history-undo = Rückgängig: { $what }
history-redo = Wiederhergestellt: { $what }
