import os

from dotenv import load_dotenv

load_dotenv()  # want "which is read here" at "load_dotenv()"
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
