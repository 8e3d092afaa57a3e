import os

# Django itself has no opinion about what the variables may say.
SECRET_KEY = os.environ.get("SECRET_KEY")  # want high "^SECRET_KEY is empty unless the environment variable SECRET_KEY is set: Django" at "os.environ.get(\"SECRET_KEY\")"
ROOT_URLCONF = "urls"
