import os
os.environ["FROM_FILE"] = "already set"
import environ
env = environ.Env(DEBUG=(bool, False))
here = environ.Path(__file__) - 1
environ.Env.read_env(here("data", "site.env"))
KEPT = env("FROM_FILE")
DEBUG = env("DEBUG")
HOSTS = env.list("SITE_HOSTS")
QUOTED = env("SITE_TITLE"), env("SITE_SINGLE")
DATABASE = env.db("SITE_DB")["NAME"]
PROXIED = env("SITE_PROXY")
environ.Env.read_env(here("data", "site.env"), overwrite=True)
OVERWRITTEN = env("FROM_FILE")
env.read_env(here("data", "nosuch.env"))
EXTRA = os.environ["SITE_EMPTY"]
