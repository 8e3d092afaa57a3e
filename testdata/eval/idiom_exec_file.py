import os
DEBUG = True
INSTALLED_APPS = ["core"]
here = os.path.dirname(os.path.abspath(__file__))
override = os.path.join(here, "data", "override.conf")
if os.path.exists(override):
    exec(open(override).read(), globals())
for name in ("nothing.conf", "neither.conf"):
    try:
        exec(compile(open(os.path.join(here, "data", name)).read(), name, "exec"))
    except IOError:
        MISSING = name
