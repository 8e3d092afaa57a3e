from star_base import *
from star_base import APPS as ORIGINAL
import star_base
DEBUG = False
APPS.append("b")
HOSTS = HOSTS + ["x"]
A = helper(4)
B = ORIGINAL is APPS
C = star_base.APPS
D = star_base.DEBUG
E = "_hidden" in globals()
