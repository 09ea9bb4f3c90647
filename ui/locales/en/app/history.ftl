# The history, undo and redo.

history-undo = Undo: { $what }
history-redo = Redo: { $what }
