-- How documents look; no row while nothing was chosen.
SELECT colour, accent, faces, paper, closing, footer, hidden, logo, logo_alt FROM looks
