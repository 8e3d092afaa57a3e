from parts.shared import *
from parts.shared import HOSTS as same_hosts, OPTIONS
import parts.shared as shared
HOSTS.append("from the child")
OPTIONS["child"] = True
REBOUND = HOSTS
HOSTS = HOSTS + ["a new list"]
HOSTS.append("only here")
PARENT = shared.HOSTS
IS = same_hosts is REBOUND, same_hosts is HOSTS
PARENT_OPTIONS = shared.current()
shared.LATE = "set from outside"
LATE = shared.LATE
