SECRET_KEY = None
DEBUG = False
ROOT_URLCONF = "urls"
MEDIA_URL, MEDIA_ROOT = "/media/", "/srv/media"
