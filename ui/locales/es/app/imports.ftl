import-workbook-empty = Este libro está vacío.
import-workbook-large = Este libro es demasiado grande. Divídelo o guarda la hoja como CSV.
import-workbook-damaged = Este libro no se puede leer. Guárdalo como .xlsx o CSV e impórtalo de nuevo.
import-workbook-old = Este libro es de un tipo antiguo. Guárdalo como .xlsx o CSV e impórtalo de nuevo.
import-read-short = Solo se han podido leer { $read } de { $total } filas. No se ha importado nada; inténtalo de nuevo.
