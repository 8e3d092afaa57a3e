INSTALLED_APPS = ["rest_framework", "drf_spectacular"]
ROOT_URLCONF = "urls"
SPECTACULAR_SETTINGS = {"SERVE_PERMISSIONS": ["rest_framework.permissions.IsAdminUser"]}
