from pathlib import Path

import environ

BASE_DIR = Path(__file__).resolve().parent
env = environ.Env()
env.read_env(BASE_DIR / ".env.prod")  # want "no .gitignore covers .env.prod" at "env.read_env(BASE_DIR / \".env.prod\")"
SECRET_KEY = env("SECRET_KEY")
