SECRET_KEY = "x" * 60
SILENCED_SYSTEM_CHECKS = ["models.W042", "fields.W342"]
