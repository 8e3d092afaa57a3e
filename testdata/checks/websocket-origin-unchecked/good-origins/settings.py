INSTALLED_APPS = ["channels"]
ASGI_APPLICATION = "shop.asgi.application"
