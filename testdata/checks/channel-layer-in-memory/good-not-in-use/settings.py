import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = []
CHANNEL_LAYERS = {
    "default": {"BACKEND": "channels.layers.InMemoryChannelLayer"},  # nobody reads it
}
