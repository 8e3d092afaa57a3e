ROOT_URLCONF = "urls"
INSTALLED_APPS = ["graphene_django"]
