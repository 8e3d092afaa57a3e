import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = []
CORS_ALLOWED_ORIGINS = ["http://shop.example.com"]
