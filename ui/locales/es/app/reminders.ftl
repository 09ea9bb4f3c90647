# Recordatorios.

reminders-label = Recordar lo que se avisó
reminders-damaged = La comunidad guarda otra cosa en el lugar de sus recordatorios.
reminder-meeting = Está a punto de empezar una reunión
reminder-meeting-begins = Empieza a las { $time }.
reminder-meeting-place = Empieza a las { $time }: { $place }.
reminder-tasks = { $count ->
    [one] Hoy vence una tarea
    [many] Hoy vencen { $count } de tareas
   *[other] Hoy vencen { $count } tareas
}
reminder-list = { $what }
reminder-answers = { $count ->
    [one] Una persona aún no ha respondido
    [many] { $count } de personas aún no han respondido
   *[other] { $count } personas aún no han respondido
}
