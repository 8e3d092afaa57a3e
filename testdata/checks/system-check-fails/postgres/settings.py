SECRET_KEY = "x" * 60
INSTALLED_APPS = ["shop"]
