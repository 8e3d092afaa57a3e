import os

SECRET_KEY = os.environ["SECRET_KEY"]
EMAIL_HOST_PASSWORD = os.getenv("EMAIL_HOST_PASSWORD", "your-email-password")
NASA_API_KEY = os.getenv("NASA_API_KEY", "DEMO_KEY")
STRIPE_PUBLISHABLE_KEY = "pk_live_51Jx0Q2mBv7Kd"
MAPS_API_KEY = "AIzaSyExampleOfAKeyThatEveryPageShows"
GOOGLE_CREDENTIALS = "/etc/secrets/google.json"
OAUTH_TOKEN_URL = "https://login.example.org/oauth/token"
SESSION_CACHE_KEY = "shop-user-session-2024-v1"
API_KEY_HEADER = "X-Api-Key"
REST_FRAMEWORK = {"DEFAULT_THROTTLE_RATES": {"reset_password": "5/hour", "token": "100/minute"}}
ACCOUNT_FORMS = {"reset_password": "shop.forms.ResetPassword"}
CELERY_BROKER_URL = "redis://cache:6379/0"
