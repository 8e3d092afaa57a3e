import os

env = os.environ.copy()
SECRET_KEY = env.get("SECRET_KEY")
ROOT_URLCONF = "urls"
