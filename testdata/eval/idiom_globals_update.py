EMAIL = {"EMAIL_HOST": "smtp", "EMAIL_PORT": 25}
globals().update(EMAIL)
vars().update({"FROM_VARS": 1})
locals()["FROM_LOCALS"] = 2
if "EMAIL_HOST" in globals():
    CHECKED = globals()["EMAIL_HOST"]
globals().setdefault("DEFAULTED", "d")
globals().setdefault("EMAIL_PORT", 99)
MISSING = globals().get("NOPE", "none")
