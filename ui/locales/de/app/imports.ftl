import-workbook-empty = Diese Arbeitsmappe ist leer.
import-workbook-large = Diese Arbeitsmappe ist zu groß. Teile sie auf oder speichere das Blatt als CSV.
import-workbook-damaged = Diese Arbeitsmappe lässt sich nicht lesen. Speichere sie als .xlsx oder CSV und importiere das.
import-workbook-old = Das ist eine Arbeitsmappe alter Art. Speichere sie als .xlsx oder CSV und importiere das.
import-read-short = Nur { $read } von { $total } Zeilen konnten gelesen werden. Es wurde nichts importiert; versuch es noch einmal.
