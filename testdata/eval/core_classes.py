"""What classes say of themselves, and how their attributes are found."""

PLACE = "module"


class Base:
    """A base."""

    PLACE = "class"
    LETTERS = [PLACE for _ in "ab"]

    def place(self):
        return PLACE

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, given):
        self._value = given * 10


SEEN_BY_METHOD = Base().place()
SEEN_BY_COMPREHENSION = Base.LETTERS

base = Base()
base.value = 4
SET_BY_SETTER = base.value


class Fixed:
    @property
    def value(self):
        return 1


fixed = Fixed()
try:
    fixed.value = 2
except AttributeError:
    NOT_SETTABLE = fixed.value

try:
    del fixed.missing
except AttributeError:
    NOT_DELETABLE = True


class Equal:
    def __eq__(self, other):
        return True

    def __contains__(self, item):
        return item


equal = Equal()
REFLECTED = [5 == equal, None == equal, "a" != equal]
IS_IN = [5 in equal, 0 in equal]


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        self.seen = [kind.__name__, str(error)]
        return True


with Guard() as guard:
    raise ValueError("boo")
SEEN_BY_EXIT = guard.seen


class Refusal(Exception):
    def __init__(self, text, code):
        super().__init__(text)
        self.code = code


try:
    raise Refusal("no", 3)
except Refusal as error:
    REFUSED = [str(error), error.code]

try:
    Guard(1)
except TypeError:
    TAKES_NOTHING = True
