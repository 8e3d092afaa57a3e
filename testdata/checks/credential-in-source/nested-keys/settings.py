import os

SECRET_KEY = os.environ["SECRET_KEY"]
SOCIALACCOUNT_PROVIDERS = {
    "google": {
        "APPS": [
            {"client_id": "1234567890.apps.example.org", "secret": "GOCSPX-a1b2c3d4e5f6"},  # want high "^SOCIALACCOUNT_PROVIDERS\\['google'\\]\\['APPS'\\]\\['secret'\\] is a credential written in the source$" at "\"GOCSPX-a1b2c3d4e5f6\""
        ],
        "SCOPE": ["profile"],
    },
}
