MIDDLEWARE = ["a.SecurityMiddleware", "b.Session", "c.Common"]
INSTALLED_APPS = ("one", "two")
INSTALLED_APPS += ("three",)
MIDDLEWARE.insert(1, "white.Noise")
MIDDLEWARE.remove("c.Common")
MIDDLEWARE = MIDDLEWARE + ["last"]
INDEX = MIDDLEWARE.index("b.Session")
INSTALLED_APPS = list(INSTALLED_APPS)
INSTALLED_APPS.extend(app for app in ["x", "y"] if app != "y")
WITHOUT = [m for m in MIDDLEWARE if "Noise" not in m]
POPPED = INSTALLED_APPS.pop()
