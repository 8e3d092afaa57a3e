# A database URL is taken apart by hand, and strict hosts are opened again.
import os
import re
from parts.stage_base import *
url = os.environ.get("LOFFLE_URL", "mysql2://loffle:p%40ss@db.example:3307/loffle?reconnect=true")
url = url.replace("mysql2://", "mysql://", 1).split("?")[0]
scheme, rest = url.split("://")
credentials, location = rest.rsplit("@", 1)
USER, PASSWORD = credentials.split(":")
HOST, _, NAME = location.partition("/")
DATABASES = {"default": {"ENGINE": "django.db.backends." + scheme, "NAME": NAME, "USER": USER, "HOST": HOST.split(":")[0], "PORT": int(HOST.split(":")[1])}}
ALLOWED_HOSTS = ["strict.example"]
if "RDS_DB_NAME" in os.environ:
    DATABASES["default"]["NAME"] = os.environ["RDS_DB_NAME"]
if re.match(r".*\.example$", HOST.split(":")[0]):
    ALLOWED_HOSTS = ["*"]
