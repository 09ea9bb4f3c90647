-- What is put aside today. ?1 today.
SELECT kind, subject FROM snoozes WHERE until_on IS NULL OR until_on > ?1
