tasks-many-most = At most { $count } tasks can be changed at once. Select fewer.
tasks-many-label = { $count ->
    [one] Change 1 task
   *[other] Change { $count } tasks
}
