import dj_database_url

from .base import *
from .base import DATABASES as databases

database = dj_database_url.config()
databases["default"].update(database)
databases["default"]["CONN_MAX_AGE"] = 60
ALLOWED_HOSTS.append("live.example")
SITE["production"] = True
