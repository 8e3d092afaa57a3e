if DEBUG:
    SEEN = "debug was on in the base"
DEBUG = False
INSTALLED_APPS.append(ENV)
