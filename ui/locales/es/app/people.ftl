people-merge-same = Elige dos personas distintas.
people-merge-label = Unir a { $name } y { $other } en una persona
