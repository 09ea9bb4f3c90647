import-workbook-empty = This workbook is empty.
import-workbook-large = This workbook is too large. Split it, or save the sheet as CSV.
import-workbook-damaged = This workbook cannot be read. Save it as .xlsx or CSV, then import that.
import-workbook-old = This is a workbook of an old kind. Save it as .xlsx or CSV, then import that.
import-read-short = Only { $read } of { $total } rows could be read. Nothing was imported; try again.
