from django.middleware.security import SecurityMiddleware


class Base(SecurityMiddleware):
    pass


class Security(Base):
    pass
