import os
from environs import FileAwareEnv
here = os.path.dirname(os.path.abspath(__file__))
os.environ["APP_VERSION_FILE"] = os.path.join(here, "data", "version.txt")
os.environ["APP_NAME"] = "direct"
env = FileAwareEnv(strip_whitespace=True)
VERSION = env("APP_VERSION")
NAME = env.str("APP_NAME")
NOPE = env.int("APP_NOPE", 3)
