from enum import Enum
class Mode(Enum):
    DEV = "dev"
    PROD = "prod"
CURRENT = "prod"
IS = CURRENT == "prod"
