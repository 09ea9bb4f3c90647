# The ways into a community: passphrase, keychain, recovery code.

keys-current-missing = Escribe la frase de paso actual o el código de recuperación.
keys-last-way-passphrase = La frase de paso es la última entrada segura. Antes guarda la clave en el llavero de este ordenador o comprueba un código de recuperación.
keys-last-way-keychain = El llavero de este ordenador es la última entrada segura. Antes pon una frase de paso o comprueba un código de recuperación.
keys-no-keychain = En este sistema no hay ningún llavero en marcha. Pon una frase de paso o ten a mano el código de recuperación.
keys-keychain-took-no-key = El llavero no aceptó la clave: { $why }. Desbloquéalo y vuelve a intentarlo; no se cambió nada.
code-group-wrong = El grupo { $group } tiene un error al teclear. Compáralo con la hoja.
code-group-size = El grupo { $group } necesita cinco letras o cifras.
code-symbol = «{ $symbol }» en el grupo { $group } no aparece en ningún código de recuperación. Compáralo con la hoja.
code-groups = Un código de recuperación tiene { $wanted } grupos de cinco; hay { $typed }.
code-nothing-to-prove = Ningún código de recuperación espera su comprobación. Crea uno nuevo para verlo.
code-proof-wrong = Ese no es el grupo { $group } del código. Mira el número que tiene encima en la hoja.
code-page-path = Elige un lugar para la hoja.
recovery-title = Código de recuperación
recovery-lead = Quien tenga esta hoja y el archivo de la comunidad puede abrirla. Es para el día en que se olvide la frase de paso o se pierda un ordenador.
recovery-use = Para usarla: abre la comunidad en Hearth, elige «Código de recuperación» donde se pide la frase de paso y escribe los siete grupos. Después pon una frase de paso nueva.
recovery-keep = Guárdala en papel, con otros documentos de valor, y no en la bolsa del ordenador. Un código nuevo deja este sin valor.
recovery-typing = Da igual mayúscula o minúscula, y también 0 u O, 1 o I, 2 o Z, 5 o S, 8 o B, U o V.
recovery-made = Creado el { $date }
recovery-file = Archivo: { $file }
keys-renewing = Escribiendo la comunidad de nuevo con otra clave
keys-renew-passphrase = Escribe la frase de paso: seguirá abriendo la comunidad.
keys-renew-needs-way = Antes pon una frase de paso o guarda la clave en el llavero de este ordenador: algo tiene que abrir el archivo nuevo.
