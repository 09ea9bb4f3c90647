-- Labels without what gave somebody away. ?1: [[n, label]].
UPDATE operations SET label = j.value ->> 1 FROM json_each(?1) j WHERE operations.n = j.value ->> 0
