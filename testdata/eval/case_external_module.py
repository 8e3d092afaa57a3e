# A module outside the repository, chosen at run time; what it does not have takes a default.
import importlib
import os
try:
    configuration = importlib.import_module(os.environ.get("INVENTORY_MODULE", "parts.no_such_configuration"))
except ModuleNotFoundError as error:
    if getattr(error, "name") != "parts.no_such_configuration":
        raise
    configuration = importlib.import_module("parts.configuration")
for parameter in ["ALLOWED_HOSTS", "DATABASE"]:
    if not hasattr(configuration, parameter):
        raise RuntimeError(f"Required parameter {parameter} is missing.")
ALLOWED_HOSTS = getattr(configuration, "ALLOWED_HOSTS")
DEBUG = getattr(configuration, "DEBUG", False)
CORS_ORIGIN_ALLOW_ALL = getattr(configuration, "CORS_ORIGIN_ALLOW_ALL", False)
BASE_PATH = getattr(configuration, "BASE_PATH", "")
if BASE_PATH:
    BASE_PATH = BASE_PATH.strip("/") + "/"
CSRF_COOKIE_PATH = f"/{BASE_PATH.rstrip('/')}"
DATABASES = {"default": configuration.DATABASE}
if hasattr(configuration, "TIMEOUT"):
    DATABASES["default"]["OPTIONS"] = {"timeout": configuration.TIMEOUT}
