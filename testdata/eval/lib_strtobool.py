try:
    from distutils.util import strtobool
except ImportError:
    def strtobool(value):
        return 1 if value.lower() in ("y", "yes", "t", "true", "on", "1") else 0
A = bool(strtobool("yes")), bool(strtobool("Off"))
