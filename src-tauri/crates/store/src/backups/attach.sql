-- A backup beside the community that is open; the key is a value, so that no statement holds it.
ATTACH DATABASE ?1 AS back KEY ?2
