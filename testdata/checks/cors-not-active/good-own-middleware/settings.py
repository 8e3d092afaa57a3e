import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = ["shop.middleware.TenantCors"]
CORS_ALLOWED_ORIGINS = ["https://app.example.com"]
