# La ventana sin una comunidad abierta.

start-title = Hearth
start-welcome = Te damos la bienvenida a Hearth
start-welcome-text = Para quienes cuidan del voluntariado. Todo se queda en este ordenador, en un archivo que es tuyo, y funciona sin red.
start-new = Empezar una comunidad
start-step = Paso { $step } de { $steps }
start-back = Atrás
start-next = Continuar

start-name-title = ¿Cómo se llama tu comunidad?
start-name-text = El nombre aparece en cada página y en cada documento. Se puede cambiar después.
start-name = Nombre de la comunidad
start-name-example = Vecinas de la Ribera
start-name-missing = Ponle un nombre a la comunidad.
start-zone = Zona horaria
start-zone-hint = Las reuniones se planean en esta zona. Escribe una ciudad para buscar otra.
start-hue = Color
start-second = Añadir una frase de paso como segunda entrada
start-second-text = La llave está en el llavero de este ordenador. Con una frase de paso, el archivo también se abre en otro.
start-no-keychain = Este ordenador no tiene llavero, así que una frase de paso protege la comunidad. La escribes cada vez que abres Hearth.
start-again = Otra vez
start-passphrase-hint = Unas cuantas palabras se recuerdan mejor que una rara. Nadie puede abrir el archivo sin ella, así que guárdala bien.
start-passphrase-missing = Elige una frase de paso.
start-passphrase-differs = Las dos no son iguales. Escríbela otra vez.

start-seed-title = ¿Con qué empieza { $name }?
start-seed-text = Las otras dos opciones siguen ahí cuando quieras.
seed-sample = Una comunidad de ejemplo
seed-sample-text = Sesenta personas y un año de reuniones, para mirar y probarlo todo.
seed-import = Una lista que ya llevas
seed-import-text = Un CSV de una hoja de cálculo, Google Contactos o Slack. Primero lo revisas.
seed-empty = Una mesa vacía
seed-empty-text = Empieza con la primera persona o la primera reunión.
seed-making = Poniendo la mesa…


start-recent = Abrir de nuevo
start-have = ¿Ya tienes una comunidad?
start-open = Abrir un archivo…
start-open-title = Abrir una comunidad
start-communities = Comunidades de Hearth
start-another = Otra comunidad
cmd-start-open = Abrir una comunidad…

unlock = Desbloquear
unlock-text = Escribe su frase de paso para abrirla.
unlock-passphrase = Frase de paso
unlock-show = Mostrar
unlock-hide = Ocultar
unlock-empty = Escribe la frase de paso de esta comunidad.

start-place = Dónde se guarda
start-place-text = En la carpeta de Hearth, si no eliges otra.
start-place-choose = Elegir una carpeta…
start-place-own = La carpeta de Hearth
