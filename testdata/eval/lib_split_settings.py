from split_settings.tools import include, optional
BEFORE = "before"
include("components/first.py", optional("components/nosuch.py"), "components/*_a.py", optional(None))
try:
    include("components/required_but_missing.py")
except IOError:
    MISSING = True
AFTER = FIRST + "-after"
