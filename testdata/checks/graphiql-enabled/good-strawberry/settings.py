ROOT_URLCONF = "urls"
INSTALLED_APPS = ["strawberry_django"]
