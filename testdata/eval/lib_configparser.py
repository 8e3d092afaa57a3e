import configparser, os
config = configparser.ConfigParser()
READ = len(config.read([os.path.join(os.path.dirname(__file__), "data", "settings.ini"), "/nosuch/file.ini"]))
DEBUG = config.getboolean("app", "debug")
PORT = config.getint("app", "port", fallback=1)
FALLBACK = config.get("app", "nope", fallback="f")
PATH_VALUE = config["app"]["path"]
SECTIONS = config.sections()
HAS = config.has_option("app", "port"), config.has_section("nope"), "app" in config
PROXY = config["app"].getboolean("debug"), config["app"].get("nope", "d")
try:
    MISSING = config.get("nope", "x")
except configparser.NoSectionError as e:
    MISSING = type(e).__name__
raw = configparser.RawConfigParser()
raw.read_string("[a]\nx = %(y)s\n")
RAW = raw.get("a", "x")
