"""The operators of sets, which take sets only, and order by inclusion."""

small = {1, 2}
large = {1, 2, 3}
frozen = frozenset([2, 3, 4])

UNION = small | frozen
INTERSECTION = large & frozen
DIFFERENCE = large - small
SYMMETRIC = large ^ frozen
LEFT_DECIDES = type(frozen & large).__name__

PROPER = small < large, large < large, large > small
INCLUDED = small <= large, large <= small, large >= large
INCOMPARABLE = {1} < {2}, {1} > {2}, {1} == {2}

try:
    LIST = small | [3]
except TypeError:
    LIST = "refused"

shared = small
small |= {9}
small ^= {1}
SHARED = sorted(shared)

HOSTS = sorted({"a.example", "b.example"} - {"b.example"})
