import os

from decouple import Csv

SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = Csv()(os.environ["ALLOWED_HOSTS"])
