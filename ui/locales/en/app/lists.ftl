# Lists of the window: what they remember, and work on many at once.

list-setting-shape = A list remembers its columns as an object and its views as a list of objects, 16 KB at most.
list-grid-label = Arrange columns
list-views-label = Change saved views
list-too-long = The list is longer than can be counted.
people-tag-missing = Write at least one tag.
people-tag-label = { $count ->
    [one] Change the tags of 1 person
   *[other] Change the tags of { $count } people
}
tasks-move-many-label = { $count ->
    [one] Move 1 task
   *[other] Move { $count } tasks
}

file-kind = Save it as .csv, .md, .svg or .txt.
file-too-large = This is too large to be saved as one file.
file-not-written = The file could not be written. Choose another folder.
