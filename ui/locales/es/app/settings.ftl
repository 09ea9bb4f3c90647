# Settings of the community and of this device, drafts, and the sample.

settings-me-label = Decir quién soy
settings-my-name-label = Cambiar mi nombre en los documentos
setting-unknown = No existe el ajuste { $id }. Existen: { $known }.
setting-takes = Este ajuste admite { $words }.
device-not-kept = No se pudieron guardar los ajustes de este dispositivo. Haz sitio en el disco e inténtalo de nuevo.
draft-nameless = Un borrador lleva el nombre de su formulario.
draft-too-long = Este texto es demasiado largo para un borrador. Guárdalo.
sample-remove-label = Quitar el ejemplo

settings-task-limits-label = Cambiar cuántas tareas admite una columna
settings-sensitive-on-label = Guardar datos sensibles
settings-sensitive-off-label = No guardar datos sensibles
settings-controller-label = Cambiar quién es responsable de los datos
