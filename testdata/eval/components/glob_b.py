ORDER = ORDER + ["glob_b"]
