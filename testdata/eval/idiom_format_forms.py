HOST, PORT, OPTIONS = "db", 5432, {"ssl": True}
F = f"postgres://{HOST}:{PORT:05}/{OPTIONS['ssl']!s:>6}"
NESTED = f"{HOST!r:*^{PORT // 500}}"
SAME_QUOTES = f"{OPTIONS["ssl"]}-{"inner"}"
PERCENT = "%s:%05d (%.1f%%) %r %x %-4s|" % (HOST, PORT, 99.5, HOST, 255, "ab")
MAPPING = "%(host)s/%(port)d" % {"host": HOST, "port": PORT}
FORMAT = "{0}-{1}-{0}".format(HOST, PORT), "{host}:{port:,}".format(host=HOST, port=PORT), "{[ssl]}".format(OPTIONS)
ALIGN = "{:<6}|{:>6}|{:^6}|{:+d}".format("a", "b", "c", 3)
ESCAPED = "{{{}}}".format("x"), f"{{{HOST}}}", "100%"
MULTILINE = f"""{HOST}
{PORT}"""
DEBUGGING = f"{PORT = }"
MAP = "{a}{b}".format_map({"a": 1, "b": 2})
FLOATS = f"{3.0} {1e16} {0.1 + 0.2:.3f} {1234567.891:,.2f} {0.25:.0%} {5:b} {1e-7}"
