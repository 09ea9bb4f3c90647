people-merge-same = Wähle zwei verschiedene Menschen.
people-merge-label = Aus { $name } und { $other } eine Person machen
