# Die Tagesordnung eines Treffens.

agenda-add-label = „{ $title }“ auf die Tagesordnung setzen
agenda-put-label = { $count ->
    [one] Einen Punkt auf die Tagesordnung von „{ $title }“ setzen
   *[other] { $count } Punkte auf die Tagesordnung von „{ $title }“ setzen
}
agenda-keep-label = Tagesordnung von „{ $title }“ für die nächsten behalten
agenda-change-label = „{ $title }“ auf der Tagesordnung ändern
agenda-remove-label = „{ $title }“ von der Tagesordnung nehmen
agenda-planned-wrong = Ein Punkt dauert zwischen einer Minute und einem Tag.
agenda-only-series = Nur auf ein Treffen einer Serie folgen weitere, die mit seiner Tagesordnung beginnen könnten.
