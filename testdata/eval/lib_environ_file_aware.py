import os
here = os.path.dirname(os.path.abspath(__file__))
os.environ["VERSION_FILE"] = os.path.join(here, "data", "version.txt")
os.environ["PLAIN"] = "direct"
os.environ["PLAIN_FILE"] = os.path.join(here, "data", "hosts.txt")
import environ
env = environ.FileAwareEnv(LIMIT=(int, 5), VERSION=(str, ""))
VERSION = env("VERSION").strip()
PLAIN = env("PLAIN").split()
LIMIT = env("LIMIT")
NOPE = env("NOPE", default="d"), env.bool("NOPE", default=True)
