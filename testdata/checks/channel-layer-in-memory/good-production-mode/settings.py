import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["channels"]
DEBUG = False
if DEBUG:
    CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
else:
    CHANNEL_LAYERS = {"default": {"BACKEND": "channels_redis.core.RedisChannelLayer"}}
