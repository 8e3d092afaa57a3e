from django.conf import settings


def show_toolbar(request):
    if not settings.DEBUG:
        return False
    return request.META.get("REMOTE_ADDR") in settings.INTERNAL_IPS
