class Base:
    DEBUG = True
    HOSTS = ["a"]
    def __init__(self, name="n"):
        self.name = name
    @property
    def shout(self):
        return self.name.upper()
    @classmethod
    def make(cls):
        return cls("made")
    @staticmethod
    def plain(x):
        return x + 1
    def greet(self):
        return "hi " + self.name
class Child(Base):
    DEBUG = False
    HOSTS = Base.HOSTS + ["b"]
    def greet(self):
        return super().greet() + "!"
A = Child.DEBUG
B = Child.HOSTS
C = Child("x").shout
D = Child.make().greet()
E = Child.plain(1)
F = isinstance(Child(), Base), issubclass(Child, Base)
G = getattr(Child, "NOPE", "default"), hasattr(Child, "DEBUG")
obj = Base()
obj.extra = 5
H = obj.extra
for key in dir(Child):
    if key.isupper() and key == "DEBUG":
        I = key
