-- Every page is written anew: what was erased is in no corner of one.
VACUUM
