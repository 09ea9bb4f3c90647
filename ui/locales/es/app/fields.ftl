# Lo que admite un campo.

field-text = Escribe aquí un texto, no un número.
field-whole-number = Escribe aquí un número entero.
field-minutes = Indica minutos de 1 a 10.080 (una semana).
field-takes-text = Este campo admite texto.
field-takes-list = Este campo admite una lista.
field-yes-or-no = Di sí o no.
field-time = Escribe la hora como 2026-11-25T18:30.
field-date = Escribe la fecha como 2026-11-25.
field-instant = Escribe el instante como 2026-11-25T17:30:00Z.
arguments-do-not-fit = Los argumentos no encajan: { $why }.
command-unknown = No hay ningún comando { $name }.
work-stopped = El trabajo se detuvo de forma inesperada: { $why }.
job-stopped = Detenido. No se cambió nada.
change-untold = Un cambio
