import os

SECRET_KEY = os.environ["SECRET_KEY"]
SIMPLE_JWT = {
    "SIGNING_KEY": os.environ["JWT_KEY"],
}
