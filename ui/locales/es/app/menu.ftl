# La barra de menús.

menu-too-long = Este menú tiene demasiadas líneas.
