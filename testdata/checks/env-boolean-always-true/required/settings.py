import environ

env = environ.Env()

SECRET_KEY = env("SECRET_KEY")
DEBUG = env("DEBUG")  # want high "^DEBUG takes the text of the environment variable DEBUG " at "env(\"DEBUG\")"
