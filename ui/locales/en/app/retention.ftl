# Retention: what is looked at again, and why.

retention-months = Choose 1 to { $most } months.
retention-nothing-chosen = Choose what is to be kept.
retention-set-label = { $count ->
    [one] Look again after 1 month
   *[other] Look again after { $count } months
}
retention-rest-label = No longer look again
retention-keep-label = { $count ->
    [one] Keep 1 entry for { $months } more months
   *[other] Keep { $count } entries for { $months } more months
}
retention-why-alumni = Left, and nothing was heard since { $day }.
retention-why-newcomers = Here since { $day }, and never came.
retention-why-documents = Made on { $day }.
retention-why-sensitive = Sensitive details, unchanged since { $day }.
