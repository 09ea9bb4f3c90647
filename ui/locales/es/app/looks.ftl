# Lo que dicen las muestras que enseñan el aspecto de los documentos.
sample-name = Noor Jansen
sample-lead = Eleni Papadaki
sample-people = Amara Adeyemi; Jonas Lindqvist; María Ñúñez; Bilal Haddad
sample-pronouns = ella
sample-role = Presidencia
sample-effort = Grupo del jardín
sample-effort-two = Cocina abierta
sample-effort-three = Círculo de bienvenida
sample-meeting = Otoño en el jardín
sample-place = El invernadero detrás del salón
sample-letter = Gracias por cada sábado bajo la lluvia. Los arriates nunca habían estado así, y nadie se fue a casa sin una taza de té.
sample-task = Cuidar los setos durante el invierno
sample-purpose = Cuidamos los arriates y los setos alrededor del salón para que siempre haya algo en flor.
sample-wanted = Alguien a quien le gusten las rosas
sample-join = Pásate un sábado a las diez, aquí hay guantes.
sample-reason = Por un año de sábados en el jardín y por la paciencia con quienes nunca habían tenido una pala en las manos.

look-change-label = Cambiar el aspecto de los documentos
look-logo-label = Elegir el logotipo
look-logo-remove-label = Quitar el logotipo
look-line-too-long = En esta línea caben como máximo { $most } letras. Acórtala.
look-picture-kind = Elige una imagen SVG o PNG.
look-picture-large = La imagen ocupa más de { $most } KB. Elige una más pequeña.
look-picture-broken = Esta imagen no se puede dibujar: { $why }
signatories-add-label = Permitir que { $name } firme documentos
signatories-change-label = Cambiar cómo firma { $name }
signatories-scan-label = Guardar la firma de { $name }
signatories-remove-label = Hacer que { $name } ya no firme documentos
signatories-name-missing = Di quién firma.
signatories-many = Pueden firmar como máximo { $most } personas. Quita una primero.

# Lo que está mal en una plantilla, en palabras sencillas.
template-problem-unknown = La plantilla usa «{ $name }», que no existe. Revisa cómo está escrito.
template-problem-key = La plantilla pide «{ $name }», que no está entre los datos. La lista de al lado muestra lo que hay.
template-problem-unclosed = Aquí se abre un paréntesis o unas comillas que nunca se cierran.
template-problem-alt = Aquí hay una imagen sin palabras para quienes no la ven. Añádele alt: "…".
template-problem-package = En las plantillas no se pueden usar paquetes de internet.
template-problem-file = Este archivo no está. Una plantilla ve su propio texto, look.typ y los datos, y nada de este ordenador.
template-problem-endless = Esto no termina nunca. Busca un bucle o una función que se llame a sí misma.
template-problem-import = Falta algo de lo que depende el resto. Una plantilla debe conservar el nombre que pide Hearth.
template-problem-standard = El documento se vería bien, pero no se podría leer en voz alta ni conservar mucho tiempo.
template-problem-syntax = El compositor no entiende lo que pone aquí.
template-problem-other = El compositor se ha detenido aquí.
