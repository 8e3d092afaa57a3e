INSTALLED_APPS = ["django.contrib.auth"]
DEBUG = {{ debug }  # want high "the production settings were not analysed wholly: .{. was never closed" at "{"
