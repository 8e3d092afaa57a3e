import os
os.environ.update(T="t", N="N", EMPTY="", JUNK="maybe", ONE="1", SPACE=" true")
from decouple import config
WORDS = config("T", cast=bool), config("N", cast=bool), config("ONE", cast=bool), config("EMPTY", cast=bool)
TEXT = config("N"), bool(config("N")), config("NOPE", default="False"), bool(config("NOPE", default="False"))
DEFAULT = config("NOPE", False, cast=bool), config("NOPE", default="off", cast=bool), config("NOPE", default=1, cast=bool)
NONE = config("NOPE", default=None), config("NOPE", None)
def attempt(name):
    try:
        return config(name, cast=bool)
    except ValueError:
        return "refused"
REFUSED = attempt("JUNK"), attempt("SPACE"), attempt("ONE")
NUMBER = config("NOPE", default="5", cast=int), config("ONE", cast=float), config("NOPE", default=0, cast=int)
LAMBDA = config("NOPE", default="A,b", cast=lambda text: [each.lower() for each in text.split(",")])
DEBUG = config("DEBUG", default=False, cast=bool)
SECURE_SSL_REDIRECT = config("SECURE_SSL_REDIRECT", default=not DEBUG, cast=bool)
