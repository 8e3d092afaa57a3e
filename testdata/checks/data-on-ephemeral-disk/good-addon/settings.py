import os

SECRET_KEY = os.environ["SECRET_KEY"]
import dj_database_url

DATABASES = {"default": dj_database_url.config(default="postgres://db/shop")}
