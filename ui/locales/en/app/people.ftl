people-merge-same = Choose two different people.
people-merge-label = Make one person of { $name } and { $other }
