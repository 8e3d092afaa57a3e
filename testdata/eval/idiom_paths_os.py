import os
from os.path import abspath, dirname, join, normpath
BASE = dirname(dirname(abspath(join(__file__, "x"))))
PROJECT = os.path.dirname(os.path.realpath(__file__))
ROOT = lambda *parts: join(PROJECT, *parts)
MEDIA = ROOT("media", "files")
NORMAL = normpath(join("/srv/app/conf", "..", "static"))
BASENAME = os.path.basename("/a/b.txt"), os.path.splitext("b.tar.gz")
EXPANDED = os.path.expanduser("relative")
SEPARATOR = os.sep, os.linesep
