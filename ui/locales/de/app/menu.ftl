# Die Menüleiste.

menu-too-long = Dieses Menü hat zu viele Zeilen.
