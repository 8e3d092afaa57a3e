import importlib
import os
name = os.environ.get("SITE_CONFIGURATION", "parts.configuration")
configuration = importlib.import_module(name)
ALLOWED_HOSTS = configuration.ALLOWED_HOSTS
for required in ("ALLOWED_HOSTS", "DATABASE"):
    if not hasattr(configuration, required):
        raise RuntimeError(f"{required} is missing from {name}")
TIMEOUT = getattr(configuration, "TIMEOUT", 300)
BANNER = getattr(configuration, "BANNER", "")
DATABASES = {"default": configuration.DATABASE}
PUBLIC = [each for each in dir(configuration) if each.isupper()]
