-- The first operation at or after an instant: it and all that follow it are not yet done. By their order, because a clock may have been set back.
SELECT min(n) FROM operations WHERE at >= ?1
