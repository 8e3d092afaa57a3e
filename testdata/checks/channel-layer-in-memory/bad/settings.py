import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["channels"]
CHANNEL_LAYERS = {
    "default": {"BACKEND": "channels.layers.InMemoryChannelLayer"},  # want "is 'channels.layers.InMemoryChannelLayer'$" at "\"channels.layers.InMemoryChannelLayer\""
}
