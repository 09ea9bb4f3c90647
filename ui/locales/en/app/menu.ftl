# The menu bar.

menu-too-long = This menu has too many lines.
