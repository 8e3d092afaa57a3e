INSTALLED_APPS = ["axes"]
AUTHENTICATION_BACKENDS = ["axes.backends.AxesBackend"]
AXES_USE_USER_AGENT = True  # want "^AXES_USE_USER_AGENT is True: another User-Agent header undoes the lockout$" at "True"
