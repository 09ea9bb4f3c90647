# Settings.

settings-set-label = Set { $setting }
setting-name-theme = the theme
setting-name-density = the density
setting-name-text-size = the text size
setting-name-single-keys = single keys
settings-unknown = There is no setting { $id }. There are: { $known }.
setting-takes-theme = This setting takes system, light or dark.
setting-takes-density = This setting takes comfortable or compact.
setting-takes-text-size = This setting takes a percentage from 90 to 150.
setting-takes-single-keys = This setting takes true or false.
setting-name-me = who you are
setting-name-task-limits = the limits of the board
setting-takes-me = This setting takes the id of a person, or nothing.
setting-takes-task-limits = This setting takes a number from 1 to 999 for each column.
