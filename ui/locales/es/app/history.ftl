# Historial, deshacer y rehacer.

history-undo = Deshecho: { $what }
history-redo = Rehecho: { $what }
undo-stayed = { $rows } de { $all } en «{ $what }» se quedaron: se cambiaron o usaron después.
undo-not-back = { $rows } de { $all } en «{ $what }» no pudieron volver: su lugar está ocupado.
undo-gone = Una entrada de «{ $what }» ya no está.
undo-field-of-person = En una persona cambió después: { $field }.
undo-field = Una entrada de «{ $what }» cambió después.
undo-place-taken = Una entrada de «{ $what }» se quedó como está: su lugar anterior está ocupado.
table-community = la comunidad
table-settings = ajustes
table-people = personas
table-contact-points = contactos
table-handles = nombres de usuario
table-imports = importaciones
table-source-rows = filas importadas
table-efforts = iniciativas
table-memberships = participaciones
table-series = series
table-meetings = reuniones
table-agenda-items = el orden del día
table-decisions = decisiones
table-attendance = asistencia
table-role-refusals = roles que se prefieren evitar
table-tasks = tareas
table-checklist-items = listas
table-commitments = compromisos
table-hours = horas
table-recognitions = agradecimientos
table-calendars = calendarios
table-calendar-accounts = cuentas de calendario
table-event-edits = eventos
table-event-conflicts = conflictos en calendarios
table-documents = documentos
table-resources = recursos
table-snoozes = recordatorios aplazados
table-availability = disponibilidad
table-absences = ausencias
table-opportunities = lo que se busca
undo-not-possible = Esto ya se deshizo, o todo cambió desde entonces.
kept-unreadable = Este texto no se puede leer.
table-consents = consentimientos
table-consent-kinds = lo que se pide
table-consent-wordings = textos de consentimiento
undo-erased = { $count ->
    [one] Una entrada se borró para siempre y así se queda.
   *[other] { $count } entradas se borraron para siempre y así se quedan.
}
table-exports = archivos con todo lo que se sabe de alguien
table-tallies = cifras que se quedan
table-retention-rules = reglas de conservación
table-retention-keeps = lo que se conserva más tiempo
table-sensitive-fields = datos sensibles
table-sensitive-reveals = consultas de datos sensibles
table-publications = archivos de calendario publicados