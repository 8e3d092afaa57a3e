import os

SECRET_KEY = os.environ["SECRET_KEY"]
SOCIALACCOUNT_PROVIDERS = {
    "google": {
        "APPS": [
            {"client_id": "1234567890.apps.example.org", "secret": os.environ["SOCIALACCOUNT_PROVIDERS_GOOGLE_APPS_SECRET"]},
        ],
        "SCOPE": ["profile"],
    },
}
