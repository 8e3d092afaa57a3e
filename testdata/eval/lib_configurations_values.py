import os
os.environ["DJANGO_CONFIGURATION"] = "Site"
os.environ.update({
    "DJANGO_FLAG": "y", "DJANGO_OFF": "no", "DJANGO_AGE": "30", "DJANGO_RATIO": "0.75", "DJANGO_TAGS": "a, b", 
    "DJANGO_OPTIONS": "{'a': 1}", "SHOP_TITLE": "Shop", "DJANGO_HOMEPAGE": "https://h.example/", "DJANGO_PATTERN": "aaa", "DJANGO_UNIQUE": "x,x",
})
from configurations import importer
importer.install()
from configurations import Configuration, values
class Site(Configuration):
    FLAG = values.BooleanValue(False)
    OFF = values.BooleanValue(True)
    AGE = values.IntegerValue(1)
    RATIO = values.FloatValue(1.0)
    TAGS = values.TupleValue(())
    OPTIONS = values.DictValue({})
    TITLE = values.Value("untitled", environ_prefix="SHOP")
    HOMEPAGE = values.URLValue("http://d.example/")
    PATTERN = values.RegexValue("aa", regex=r"^a+$")
    UNIQUE = values.SetValue(set())
    EXTRA = values.Value("early", environ_name="EARLY", environ_prefix=None)
    DEFAULTED = values.ListValue(["d"])
Site.setup()
A = Site.FLAG, Site.OFF, Site.AGE, Site.RATIO, Site.TAGS
B = Site.OPTIONS, Site.TITLE, Site.HOMEPAGE, Site.UNIQUE
C = Site.EXTRA, Site.DEFAULTED
try:
    os.environ["DJANGO_BAD"] = "maybe"
    class Bad(Configuration):
        BAD = values.BooleanValue(False)
    Bad.setup()
    D = Bad.BAD
except ValueError:
    D = "refused"
