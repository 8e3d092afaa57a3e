from django.middleware import clickjacking


class Frames(clickjacking.XFrameOptionsMiddleware):
    pass
