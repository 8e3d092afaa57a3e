import os

SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = []
if host := os.environ.get("RENDER_EXTERNAL_HOSTNAME"):
    ALLOWED_HOSTS.append(host)
