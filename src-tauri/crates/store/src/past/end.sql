-- What was only needed on the way back.
DROP TABLE later;
DROP TABLE olds;
DROP TABLE touched
