tasks-many-most = Höchstens { $count } Aufgaben lassen sich auf einmal ändern. Wähle weniger aus.
tasks-many-label = { $count ->
    [one] 1 Aufgabe ändern
   *[other] { $count } Aufgaben ändern
}
