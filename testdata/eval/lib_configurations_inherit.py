import os
os.environ["DJANGO_CONFIGURATION"] = "Production"
os.environ["DJANGO_SECRET_KEY"] = "not-a-real-key"
os.environ["DJANGO_WORKERS"] = "6"
from configurations import importer
importer.install()
from configurations import Configuration, values
class Common(Configuration):
    SECRET_KEY = values.SecretValue()
    DEBUG = values.BooleanValue(False)
    WORKERS = values.PositiveIntegerValue(2)
    INSTALLED_APPS = ["core"]
    @property
    def MIDDLEWARE(self):
        return ["security"]
class Local(Common):
    DEBUG = True
class Production(Common):
    INSTALLED_APPS = Common.INSTALLED_APPS
    INSTALLED_APPS += ["whitenoise"]
    SESSION_COOKIE_SECURE = True
    @property
    def MIDDLEWARE(self):
        return super().MIDDLEWARE + ["whitenoise"]
    @classmethod
    def pre_setup(cls):
        super().pre_setup()
Production.setup()
A = Production.DEBUG, Production.WORKERS, Production.SESSION_COOKIE_SECURE
B = Production.INSTALLED_APPS, Common.INSTALLED_APPS is Production.INSTALLED_APPS
C = Production().MIDDLEWARE, Local.DEBUG
