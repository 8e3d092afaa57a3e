import os
import socket

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["django.contrib.auth"]
if socket.gethostname() == "laptop":
    INSTALLED_APPS.append("debug_toolbar")  # want low "^INSTALLED_APPS holds the development tool debug_toolbar$" at "\"debug_toolbar\""
