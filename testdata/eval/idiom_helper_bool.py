import os
def env_bool(name, default=False):
    value = os.environ.get(name)
    if value is None:
        return default
    return value.strip().lower() in {"1", "true", "yes", "on"}
os.environ["SET_TRUE"] = " Yes "
os.environ["SET_FALSE"] = "nope"
DEBUG = env_bool("DEBUG", True)
SECURE_SSL_REDIRECT = env_bool("SECURE_SSL_REDIRECT", default=not DEBUG)
A = env_bool("SET_TRUE")
B = env_bool("SET_FALSE", True)
C = bool(env_bool("NOPE", 0))
