"""A pattern binds its names only when all of it matches."""

match (1, 2):
    case (first, 3):
        MATCHED = "first"
    case [_, *rest]:
        MATCHED = rest
BOUND = "first" in globals()
