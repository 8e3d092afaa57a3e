# want "^Django 3.2 has had no" at "# want…"
import os

SECRET_KEY = os.environ["SECRET_KEY"]
