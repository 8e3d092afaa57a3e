import os
os.environ.update(ON="True", LOWER="true", DIGIT="1", WORD="on", EMPTY="")
EXACT = os.getenv("ON", "False") == "True", os.getenv("LOWER", "False") == "True"
INVERTED = os.getenv("NOT_SET", "True") != "false", os.getenv("LOWER") != "false"
UNSET = os.getenv("NOT_SET") == "True", os.getenv("NOT_SET") != "True"
WORD = os.getenv("WORD") == "on", os.getenv("DIGIT") == "1", os.getenv("DIGIT") == 1
DEBUG = os.environ.get("ENV", "production") == "development"
SECURE_SSL_REDIRECT = os.environ.get("REDIRECT", "true").lower() != "false"
SESSION_COOKIE_SECURE = not (os.environ.get("INSECURE", "0") == "1")
IS_NONE = os.environ.get("EMPTY") is None, not os.environ.get("EMPTY")
