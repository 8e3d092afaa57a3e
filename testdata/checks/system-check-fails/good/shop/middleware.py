from django.contrib.auth import middleware


class AuthenticationMiddleware(middleware.AuthenticationMiddleware):
    pass
