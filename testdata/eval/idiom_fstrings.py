USER, PASSWORD, HOST, PORT = "u", "p", "h", 5432
URL = f"postgres://{USER}:{PASSWORD}@{HOST}:{PORT}/{'name'}"
OLD = "postgres://%s:%s@%s/%s" % (USER, PASSWORD, HOST, "name")
FORMATTED = "{}-{b}-{!r}".format(USER, USER, b=PORT)
PADDED = f"{PORT:08d} {3.14159:.2f} {USER!r:>6} {PORT=}"
NESTED = f"{'a' if PORT > 1 else 'b'}{{literal}}"
DICTED = "%(a)s/%(b)05.1f" % {"a": "x", "b": 2}
JOINED = "implicit " "concatenation " f"{HOST}"
