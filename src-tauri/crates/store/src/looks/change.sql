-- What is not given stays.
UPDATE looks SET colour = coalesce(?1, colour), accent = coalesce(?2, accent), faces = coalesce(?3, faces), paper = coalesce(?4, paper),
    closing = coalesce(?5, closing), footer = coalesce(?6, footer), hidden = coalesce(?7, hidden), logo = coalesce(?8, logo),
    logo_alt = coalesce(?9, logo_alt)
