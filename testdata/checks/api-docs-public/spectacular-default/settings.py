INSTALLED_APPS = ["rest_framework", "drf_spectacular"]
ROOT_URLCONF = "urls"
