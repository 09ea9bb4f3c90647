# Erasing people for good.

erasure-nobody = Choose at least one person.
erasure-too-many = { $count } people are too many at once. Choose at most { $most }, and the others after that.
erasure-label = { $count ->
    [one] Erase a person for good
   *[other] Erase { $count } people for good
}
erasure-anonymise-label = { $count ->
    [one] Make a person nameless
   *[other] Make { $count } people nameless
}
erasure-again-label = Erase again who was erased since the backup
erasure-nameless = Nameless person { $number }
erasure-not-clean = Every table has lost what was erased, but the file could not be written anew. Hearth tries again when the community is opened next.
