import os

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    def add_arguments(self, parser):
        parser.add_argument("--password", required=True)

    def handle(self, *args, **options):
        users = get_user_model().objects
        users.create_superuser("admin", "admin@example.org", options["password"])
        users.create_superuser("other", "other@example.org", os.environ.get("OTHER_PASSWORD"))
        users.create_superuser("third", "third@example.org")
