# Alles, was über eine Person bekannt ist, für sie selbst.

exports-making = Alles über { $name } wird aufgeschrieben
exports-label = Alles exportieren, was über { $name } bekannt ist
exports-folder = Alles Bekannte – { $name } – { $day }
exports-title = Alles, was über { $name } bekannt ist
exports-lead = Das ist alles, was { $community } über dich aufbewahrt, Wort für Wort. Die Dateien neben diesem Dokument enthalten dasselbe für Maschinen: everything.json in einem Stück und je eine CSV-Datei für jeden Teil.
exports-contents = Was es gibt
exports-own = Über dich
exports-standing = Wie es um dich steht, und warum
exports-names-them = Einträge über anderes, in denen du genannt bist.
exports-named-in = Andere Texte, die dich nennen
exports-named-in-lead = In diesen Texten steht dein Name, eine Adresse von dir oder ein Verweis auf dich. Sie handeln auch von anderen, deshalb steht ihr Wortlaut nicht hier.
exports-history = Was geändert wurde
exports-history-lead = Was wann über dich aufgeschrieben wurde, das Neueste zuerst.
exports-meeting = { $name }, { $day }
exports-minutes = { $hours ->
    [0] { $minutes } Min.
   *[other] { $hours } Std. { $minutes } Min.
}
exports-before = vorher: { $value }
exports-after = nachher: { $value }
exports-added = { $what }: { $count }
