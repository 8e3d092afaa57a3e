INSTALLED_APPS = ["axes"]
AUTHENTICATION_BACKENDS = ["accounts.backends.Lockout"]
