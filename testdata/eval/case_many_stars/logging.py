import logging

from .django import INSTALLED_APPS

LOGGING = {"version": 1, "root": {"level": logging.INFO}}
INSTALLED_APPS.append("logs")
