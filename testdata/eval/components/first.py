FIRST = BEFORE if "BEFORE" in globals() else "alone"
ORDER = ["first"]
