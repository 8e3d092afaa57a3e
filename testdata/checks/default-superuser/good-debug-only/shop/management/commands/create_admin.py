from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    def handle(self, *args, **options):
        if settings.DEBUG:
            get_user_model().objects.create_superuser("admin", "admin@example.org", "purple-harbour")
