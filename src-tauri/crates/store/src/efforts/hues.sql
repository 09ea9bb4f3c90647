-- The hues that open efforts own.
SELECT hue FROM efforts WHERE closed_on IS NULL
