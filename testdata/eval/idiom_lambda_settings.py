ABSOLUTE_URL_OVERRIDES = {"auth.user": lambda user: "/users/%s/" % user}
USER_URL = ABSOLUTE_URL_OVERRIDES["auth.user"]("ann")
join = lambda *parts, sep="/": sep.join(parts)
STATIC_URL = join("", "static", "")
KEY = join("a", "b", sep=":")
getters = {name: (lambda default, name=name: f"{name}={default}") for name in ("x", "y")}
BOUND = getters["x"](1), getters["y"](2)
late = [lambda: number for number in range(3)]
LATE = [call() for call in late]
SORTED = sorted(["bb", "a", "ccc"], key=lambda word: -len(word))
CONDITIONAL = (lambda flag: "on" if flag else "off")(0)
DEBUG_TOOLBAR_CONFIG = {"RESULTS_CACHE_SIZE": 3}
SHOW = (lambda request=None: request is None)()
