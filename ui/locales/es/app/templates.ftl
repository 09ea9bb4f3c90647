# Plantillas hechas a partir de las de Hearth.

templates-copy-label = Crear la plantilla { $name }
templates-change-label = Cambiar la plantilla { $name }
templates-reset-label = Recuperar en { $name } el texto de Hearth
templates-remove-label = Quitar la plantilla { $name }
templates-import-label = Incorporar la plantilla { $name }
templates-name-missing = Ponle un nombre a la plantilla.
templates-source-large = Una plantilla ocupa como máximo { $most } KB. Acórtala.
templates-many = Caben como máximo { $most } plantillas. Quita una primero.
templates-gone = Esta plantilla ya no está o es para otra cosa. Elige otra.
templates-zip-none = Esto no es una plantilla escrita por Hearth. Elige un archivo guardado con «Guardar como archivo».
templates-zip-stranger = «{ $name }» está en este archivo y no pertenece a una plantilla. No se ha incorporado nada.
templates-zip-large = Este archivo es más grande de lo que puede ser una plantilla.
templates-zip-newer = Esta plantilla se escribió para un Hearth más nuevo. Actualiza primero Hearth.
templates-zip-base = Esta plantilla es para un tipo de documento que este Hearth no conoce.
templates-picture-add-label = Dar a la plantilla { $name } la imagen { $picture }
templates-picture-change-label = Decir qué muestra { $picture } en la plantilla { $name }
templates-picture-remove-label = Quitar la imagen { $picture } de la plantilla { $name }
templates-picture-kind = No es una imagen que Hearth pueda imprimir. Elige un PNG, un JPEG o un SVG.
templates-pictures-many = En una plantilla caben { $most } imágenes y { $size } MB en total. Quita una primero.
