# Ajustes.

settings-set-label = Ajustar { $setting }
setting-name-theme = el tema
setting-name-density = la densidad
setting-name-text-size = el tamaño del texto
setting-name-single-keys = las teclas sueltas
settings-unknown = No hay ningún ajuste { $id }. Los que hay son: { $known }.
setting-takes-theme = Este ajuste admite system, light o dark.
setting-takes-density = Este ajuste admite comfortable o compact.
setting-takes-text-size = Este ajuste admite un porcentaje de 90 a 150.
setting-takes-single-keys = Este ajuste admite true o false.
setting-name-me = quién eres
setting-name-task-limits = los límites del tablero
setting-takes-me = Este ajuste admite el id de una persona, o nada.
setting-takes-task-limits = Este ajuste admite un número de 1 a 999 para cada columna.
