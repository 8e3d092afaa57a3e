import os
from pathlib import Path
from environs import Env
env = Env()
here = Path(__file__).resolve().parent
os.environ["FROM_FILE"] = "already set"
env.read_env(str(here / "data" / "site.env"))
KEPT = env("FROM_FILE")
DEBUG = env.bool("DEBUG")
HOSTS = env.list("SITE_HOSTS")
EMPTY = env("SITE_EMPTY", "not the default")
SINGLE = env("SITE_SINGLE")
