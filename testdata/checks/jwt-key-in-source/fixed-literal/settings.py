import os

SECRET_KEY = os.environ["SECRET_KEY"]
SIMPLE_JWT = {
    "ALGORITHM": "HS256",
    "SIGNING_KEY": os.environ["JWT_SIGNING_KEY"],
}
