import os
os.environ["DJANGO_CONFIGURATION"] = "Prod"
from configurations import importer
importer.install()
from configurations import Configuration, values
class Prod(Configuration):
    WRONG = "x"
    TUP = values.TupleValue(("a",))
    D = values.DictValue({"a": 1})
    F = values.FloatValue(2)
    LI = values.ListValue(["1", "2"], converter=int)
try:
    values.SecretValue(environ_name="NOT_THERE")
    A = "set"
except ValueError:
    A = "required"
try:
    values.BooleanValue("x")
except ValueError:
    B = "not a boolean"
Prod.setup()
C = Prod.TUP, Prod.D, Prod.F, Prod.LI
