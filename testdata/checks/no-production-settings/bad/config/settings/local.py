SECRET_KEY = "only-for-this-machine"  # want "^the only settings are for development or tests: config.settings.local, config.settings.test$" at "SECRET_KEY = \"only-for-this-machine\"…"
DEBUG = True
