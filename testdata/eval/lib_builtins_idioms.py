import os
HOSTS = ["b.example", "a.example", "b.example"]
UNIQUE = list(dict.fromkeys(HOSTS)), sorted(set(HOSTS)), sorted(HOSTS, reverse=True)
ANY = any(host.startswith("a") for host in HOSTS), all(HOSTS), any([]), all([])
NUMBERS = min(3, 1, 2), max([4, 9], default=0), max([], default=-1), abs(-5), divmod(17, 5), round(2.5), round(3.14159, 2), pow(2, 10)
ZIPPED = list(zip("ab", [1, 2, 3])), list(enumerate("xy", start=1)), list(reversed(HOSTS))
CONVERTED = int("42"), int("ff", 16), float("1e3"), str(1.0), bool("False"), list("ab"), tuple([1]), hex(255), bin(5), chr(65), ord("a")
TYPES = isinstance(HOSTS, (list, tuple)), isinstance(True, int), type("x") is str, callable(len), issubclass(bool, int)
RANGE = list(range(10, 0, -3)), len(range(5)), 3 in range(5), sum(range(101))
REPR = repr("a'b"), repr([1, "x", None]), str({"k": (1,)}), repr(1e100), ascii("é")
SLICE = HOSTS[1:], HOSTS[-2:], HOSTS[::2], "settings.live"[-4:]
BYTES = b"abc".decode(), "é".encode().hex(), len("é".encode())
MATH = 7 // 2, -7 // 2, -7 % 3, 2 ** -1, 1 / 3, 10 ** 20, 0.1 + 0.2, 1_000 * 60, ~5, 6 & 3, 6 | 1, 1 << 10
COMPARED = 1 < 2 < 3, [1, 2] < [1, 3], "a" < "B", None is None, 1 == 1.0 == True, (1, "a") == (1, "a")
NEXT = next(iter(HOSTS)), next((host for host in HOSTS if "z" in host), "none")
