# What changed since the window was last here.

news-title = Qué ha cambiado desde la última vez
news-since = Desde la última vez, { $when }:
news-away = Guardar
news-import = { $count ->
        [one] { $count } importación
        [many] { $count } de importaciones
       *[other] { $count } importaciones
    }
news-undo = { $count ->
        [one] { $count } paso deshecho o rehecho
        [many] { $count } de pasos deshechos o rehechos
       *[other] { $count } pasos deshechos o rehechos
    }
news-sync = { $count ->
        [one] { $count } novedad de un calendario
        [many] { $count } de novedades de calendarios
       *[other] { $count } novedades de calendarios
    }
news-change-people = { $count ->
        [one] { $count } cambio en personas
        [many] { $count } de cambios en personas
       *[other] { $count } cambios en personas
    }
news-change-efforts = { $count ->
        [one] { $count } cambio en iniciativas
        [many] { $count } de cambios en iniciativas
       *[other] { $count } cambios en iniciativas
    }
news-change-tasks = { $count ->
        [one] { $count } cambio en tareas
        [many] { $count } de cambios en tareas
       *[other] { $count } cambios en tareas
    }
news-change-meetings = { $count ->
        [one] { $count } cambio en reuniones
        [many] { $count } de cambios en reuniones
       *[other] { $count } cambios en reuniones
    }
news-change-hours = { $count ->
        [one] { $count } cambio en horas
        [many] { $count } de cambios en horas
       *[other] { $count } cambios en horas
    }
news-change-recognitions = { $count ->
        [one] { $count } cambio en agradecimientos
        [many] { $count } de cambios en agradecimientos
       *[other] { $count } cambios en agradecimientos
    }
news-change-calendars = { $count ->
        [one] { $count } cambio en calendarios
        [many] { $count } de cambios en calendarios
       *[other] { $count } cambios en calendarios
    }
news-change-documents = { $count ->
        [one] { $count } cambio en documentos
        [many] { $count } de cambios en documentos
       *[other] { $count } cambios en documentos
    }
news-change-settings = { $count ->
        [one] { $count } cambio en ajustes
        [many] { $count } de cambios en ajustes
       *[other] { $count } cambios en ajustes
    }
news-change-community = { $count ->
        [one] { $count } cambio en la comunidad
        [many] { $count } de cambios en la comunidad
       *[other] { $count } cambios en la comunidad
    }
