SECRET_KEY = None
ALLOWED_HOST = "shop.example.org"
CSRF_COOKIE_NAMES = ["a", "b"]
