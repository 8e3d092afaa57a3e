INSTALLED_APPS = ["axes"]
AUTHENTICATION_BACKENDS = ["axes.backends.AxesBackend"]
AXES_LOCKOUT_PARAMETERS = [["ip_address", "user_agent"]]  # want "another User-Agent header undoes the lockout$" at "[[\"ip_address\", \"user_agent\"]]"
