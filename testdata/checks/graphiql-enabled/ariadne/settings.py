ROOT_URLCONF = "urls"
INSTALLED_APPS = ["ariadne_django"]
