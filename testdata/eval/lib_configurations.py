import os
os.environ["DJANGO_CONFIGURATION"] = "Prod"
os.environ["DJANGO_ALLOWED_HOSTS"] = "a, b,,c"
os.environ["NAMED"] = "yes"
from configurations import importer
importer.install()
from configurations import Configuration, values
class Common(Configuration):
    DEBUG = values.BooleanValue(True)
    ALLOWED_HOSTS = values.ListValue([])
    NAMED = values.BooleanValue(False, environ_name="NAMED", environ_prefix=None)
    PORT = values.IntegerValue(8000)
    DATABASES = values.DatabaseURLValue("sqlite:///x.db")
    CACHES = values.CacheURLValue("locmem://")
    EMAIL = values.EmailURLValue("console://")
    LITERAL = values.Value("lit", environ=False)
    INSTALLED_APPS = ["one"]
class Prod(Common):
    DEBUG = values.BooleanValue(False, environ_prefix="APP")
    INSTALLED_APPS = Common.INSTALLED_APPS + ["two"]
    @property
    def COMPUTED(self):
        return [self.PORT, self.DEBUG]
Prod.setup()
A = Prod.DEBUG, Prod.ALLOWED_HOSTS, Prod.NAMED, Prod.PORT
B = Prod.DATABASES
C = Prod.CACHES, Prod.EMAIL_BACKEND
D = Prod.LITERAL, Prod.INSTALLED_APPS
E = Prod().COMPUTED
