opportunity-places = Es können 1 bis 1.000 Plätze offen sein.
opportunity-filled = Es können nicht mehr Plätze besetzt sein, als es gibt.
opportunity-full = Alle Plätze sind besetzt: { $title }. Füge erst einen Platz hinzu.
opportunity-add = Suchen: { $title }
opportunity-change = Gesuch ändern: { $title }
opportunity-fill = { $name } übernimmt einen Platz: { $title }
opportunity-remove = Nicht mehr suchen: { $title }
