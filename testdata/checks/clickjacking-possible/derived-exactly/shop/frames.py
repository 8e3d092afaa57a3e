from django.middleware.clickjacking import XFrameOptionsMiddleware as Base


class Frames(Base):
    pass
