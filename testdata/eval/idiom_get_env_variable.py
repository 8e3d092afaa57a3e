import os
from django.core.exceptions import ImproperlyConfigured
def get_env_variable(name, default=None):
    try:
        return os.environ[name]
    except KeyError:
        if default is not None:
            return default
        raise ImproperlyConfigured("Set the %s environment variable" % name)
SECRET_KEY = get_env_variable("SECRET_KEY")
HOST = get_env_variable("HOST", "db")
