A = "a,b,,c".split(",")
B = " x ".strip() + "y".rjust(3) + "z".zfill(3)
C = "Hello".replace("l", "L", 1).swapcase()
D = "k=v=w".partition("=")
E = "https://x/".rstrip("/").removeprefix("https://")
F = "abc"[::-1] + "abc"[1:] + "abc"[-1]
G = "a b c".title().count("B"), "x".join(["1", "2"]), "é".encode("utf-8").decode()
H = "%s %d %r %5.1f%%" % ("s", 3, "r", 2.25)
I = "yes".startswith(("y", "n")), "a" in "cat", "ab" * 2
