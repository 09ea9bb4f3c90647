# Wer erwartet wird und wer kam, und die Rollen eines Treffens.

attendance-expect-one-label = { $name } bei „{ $title }“ erwarten
attendance-expect-label = { $count ->
    [one] Einen Menschen bei „{ $title }“ erwarten
   *[other] { $count } Menschen bei „{ $title }“ erwarten
}
attendance-mark-label = { $name } als „{ $mark }“ eintragen
attendance-off-label = { $name } von der Liste nehmen
attendance-walk-in-label = { $name } kam spontan zu „{ $title }“
attendance-came-label = { $name } kam zu „{ $title }“
attendance-who-missing = Gib den Namen ein, wer gekommen ist, oder wähle jemand Bekannten.
attendance-mark-expected = erwartet
attendance-mark-attended = da
attendance-mark-excused = entschuldigt
attendance-mark-absent = abwesend
attendance-mark-walk-in = spontan da
role-scheduler = Terminplanung
role-crier = Bekanntmachung
role-facilitator = Moderation
role-scribe = Protokoll
roles-word-wrong = Eine Rolle bei einem Treffen gibt es nicht: { $word }.
roles-choose = Wähle eine Rolle.
roles-open-label = { $role } bei „{ $title }“ offen lassen
roles-set-label = { $name } übernimmt { $role } bei „{ $title }“
roles-fill-one-label = Rollen von „{ $title }“ verteilen
roles-fill-label = { $count ->
    [one] Rollen von „{ $title }“ verteilen
   *[other] Rollen von { $count } Treffen ab „{ $title }“ verteilen
}
roles-refuse-label = { $name } möchte { $role } lieber nicht übernehmen
roles-allow-label = { $name } kann { $role } wieder übernehmen
