SECRET_KEY = "x" * 60
SILENCED_SYSTEM_CHECKS = [
    "security.W004",  # want "^SILENCED_SYSTEM_CHECKS silences security.W004$" at "\"security.W004\""
    "models.W042",
    "security.W008",  # want "silences security.W008" at "\"security.W008\""
]
