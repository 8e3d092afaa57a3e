import os
from os import path
PROJECT_ROOT = path.dirname(path.dirname(path.abspath(__file__ + "/x")))
def here(*parts):
    return path.abspath(path.join(path.dirname(__file__), *parts))
RELATIVE = path.relpath(here("data", "hosts.txt"), here())
TEMPLATE_DIRS = (here("templates"), path.join(PROJECT_ROOT, "more"))
NORMAL = path.normpath("/srv//app/./conf/../static/"), path.normpath("a/../..")
SPLIT = path.split("/etc/site/conf.ini"), path.splitext("/a.b/c"), path.basename("/x/y/")
ABSOLUTE = path.isabs("/a"), path.isabs("a"), path.join("/a", "/b"), path.join("a", "")
LOG_FILE = os.sep.join(["", "var", "log", "site.log"])
IS_SAME = path.realpath(__file__) == path.abspath(__file__)
ASSETS = here("data") + os.sep
os.environ["ROOT_DIR"] = "/opt"
EXPANDED = path.expandvars("$ROOT_DIR/x/${ROOT_DIR}/$NOT_THERE")
UP = path.join(here(), path.pardir, "sibling").endswith("/../sibling")
