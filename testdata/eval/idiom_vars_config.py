EMAIL_CONFIG = {"EMAIL_HOST": "mail.example", "EMAIL_USE_TLS": True}
vars().update(EMAIL_CONFIG)
vars()["LOGGING"] = {"version": 1}
vars()["LOGGING"].update(disable_existing_loggers=False)
for name in ("ONE", "TWO"):
    vars()[f"FEATURE_{name}"] = name.lower()
if "SECRET_KEY" not in globals():
    SECRET_KEY = "fallback-for-tests"
locals().setdefault("PAGE_SIZE", 20)
DEFINED = sorted(name for name in list(vars()) if name.startswith("FEATURE_"))
globals().pop("FEATURE_TWO")
KEPT = "FEATURE_TWO" in vars()
def define(**settings):
    globals().update({key.upper(): value for key, value in settings.items()})
define(time_zone="UTC", use_tz=True)
del name
NAME_GONE = "name" not in globals()
