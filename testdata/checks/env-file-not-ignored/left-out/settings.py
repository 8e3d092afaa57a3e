from pathlib import Path

import environ

BASE_DIR = Path(__file__).resolve().parent
env = environ.Env()
READ_DOT_ENV_FILE = env.bool("DJANGO_READ_DOT_ENV_FILE", default=False)
if READ_DOT_ENV_FILE:
    env.read_env(BASE_DIR / ".env")  # want low "^no .gitignore covers .env" at "env.read_env(BASE_DIR / \".env\")"
SECRET_KEY = env("SECRET_KEY")
