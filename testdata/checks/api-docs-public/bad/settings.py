INSTALLED_APPS = ["rest_framework", "drf_yasg"]
ROOT_URLCONF = "urls"
