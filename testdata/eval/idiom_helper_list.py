import os
def env_list(name, default="", separator=","):
    return [item.strip() for item in os.getenv(name, default).split(separator) if item.strip()]
ALLOWED_HOSTS = env_list("ALLOWED_HOSTS", "localhost, 127.0.0.1")
CSRF_TRUSTED_ORIGINS = env_list("CSRF", "https://a.example;https://b.example", ";")
EMPTY = env_list("EMPTY")
PORTS = list(map(int, env_list("PORTS", "1,2,3")))
