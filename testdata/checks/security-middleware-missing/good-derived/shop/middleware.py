from django.middleware.security import SecurityMiddleware


class Headers(SecurityMiddleware):
    pass
