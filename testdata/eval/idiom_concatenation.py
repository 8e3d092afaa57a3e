DJANGO_APPS = ("django.contrib.admin", "django.contrib.auth")
LOCAL_APPS = ["shop", "blog"]
EXTRA = ()
INSTALLED_APPS = list(DJANGO_APPS) + LOCAL_APPS + ["last"]
PROJECT_APPS = DJANGO_APPS + tuple(LOCAL_APPS) + EXTRA
try:
    MIXED = DJANGO_APPS + LOCAL_APPS
except TypeError:
    MIXED = "a tuple and a list"
LOCAL_APPS += DJANGO_APPS
REPEATED = ["x"] * 2 + [None] * 0
ALIAS = LOCAL_APPS
LOCAL_APPS = LOCAL_APPS + ["only here"]
ALIAS += ["in the alias"]
ONE = ("not a tuple") + "!", ("a tuple",)
SUMMED = sum([["a"], ["b", "c"]], [])
