import os
if VALUE := os.getenv("VALUE", "given"):
    COPY = VALUE.upper()
if (n := len("abc")) > 2:
    LONG = n
DATA = [y for x in [1, 2, 3] if (y := x * 2) > 2]
(LATE := os.getenv("LATE", 5))
