"""Loops over what they change, and what is consumed once."""

remaining = [1, 2, 3, 4]
for each in remaining:
    remaining.remove(each)
REMAINING = remaining

growing = [1]
for each in growing:
    if len(growing) < 4:
        growing.append(each + 1)
GROWN = growing

generator = (each for each in [1, 2])
FIRST_TIME = list(generator)
EMPTY_GENERATOR_IS_TRUE = bool(each for each in [])
