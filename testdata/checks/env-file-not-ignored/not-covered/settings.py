from decouple import Csv, config  # want high "^no .gitignore covers .env, which is read here$" at "from decouple import Csv, config"

INSTALLED_APPS = ["django.contrib.auth"]
SECRET_KEY = config("SECRET_KEY")
