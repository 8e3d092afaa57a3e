import os
match os.environ.get("MODE", "dev"):
    case "prod" | "production":
        DEBUG = False
    case "dev" as mode if mode:
        DEBUG = True
    case _:
        DEBUG = None
match {"kind": "db", "args": [1, 2, 3]}:
    case {"kind": "db", "args": [first, *rest]}:
        FIRST, REST = first, rest
