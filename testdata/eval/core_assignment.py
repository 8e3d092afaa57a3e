"""What is changed in place, and what is bound anew."""

DOCSTRING = __doc__

numbers = {1, 2, 3}
also_numbers = numbers
numbers -= {1}
numbers &= {2, 3, 4}
SET_IN_PLACE = sorted(also_numbers)

items = [1]
also_items = items
items *= 2
items += "a"
LIST_IN_PLACE = also_items

pair = also_pair = (1,)
pair += (2,)
TUPLE_BOUND_ANEW = also_pair

calls = []


def index():
    calls.append("index")
    return 0


counts = [1, 2]
counts[index()] += 5
COUNTS = counts
TARGET_EVALUATED_ONCE = len(calls)


class Bag:
    def __init__(self):
        self.held = []

    def __iadd__(self, other):
        self.held.append(other)
        return self


bag = also_bag = Bag()
bag += "x"
OWN_IN_PLACE = also_bag.held

try:
    DELETED = (1, 2)
    del DELETED[0]
except TypeError:
    DELETED = "a tuple keeps its items"

try:
    STEP = [1, 2][::0]
except ValueError:
    STEP = "no step of zero"
