opportunity-places = Puede haber de 1 a 1000 plazas.
opportunity-filled = No se pueden cubrir más plazas de las que hay.
opportunity-full = Todas las plazas están cubiertas: { $title }. Añade antes una plaza.
opportunity-add = Buscar: { $title }
opportunity-change = Cambiar lo que se busca: { $title }
opportunity-fill = { $name } ocupa una plaza: { $title }
opportunity-remove = Dejar de buscar: { $title }
