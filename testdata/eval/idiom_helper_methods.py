import os
class Reader:
    prefix = "SITE_"
    def __init__(self, source, **defaults):
        self.source = source
        self.defaults = defaults
    def __call__(self, name, default=None):
        return self.source.get(self.prefix + name, self.defaults.get(name, default))
    def flag(self, name, default=False):
        return str(self(name, default)).lower() in ("true", "1")
    def items(self, name):
        return [each for each in (self(name) or "").split(";") if each]
config = Reader(os.environ, TITLE="My site", CACHE="1")
os.environ["SITE_PEERS"] = "n1;n2;;"
TITLE = config("TITLE")
CACHE = config.flag("CACHE")
DEBUG = config.flag("DEBUG")
PEERS = config.items("PEERS")
NOBODY = config.items("NOBODY")
