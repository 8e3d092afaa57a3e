import os, platform, sys
A = os.environ.get("SURELY_UNSET", None) is None
B = platform.system() == "Linux", sys.platform.startswith("linux"), os.name
C = sys.argv[1:2] == ["test"]
D = "test" in sys.argv
E = sys.version_info[0], sys.version_info >= (3,)
F = os.path.join("a", "/b", "c")
