# السجل والتراجع والإعادة.

history-undo = تراجع: { $what }
history-redo = إعادة: { $what }
