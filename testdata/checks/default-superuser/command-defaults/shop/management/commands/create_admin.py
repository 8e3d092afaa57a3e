import os

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    def add_arguments(self, parser):
        parser.add_argument("--password", default="purple-harbour")  # want medium "^Procfile runs create_admin, which makes a superuser whose password is a literal unless the option is given$" at "\"purple-harbour\""

    def handle(self, *args, **options):
        password = os.environ.get("ADMIN_PASSWORD", "orange-harbour")  # want medium "is a literal unless the environment variable ADMIN_PASSWORD is set$" at "\"orange-harbour\""
        users = get_user_model().objects
        users.create_superuser(username="admin", email="admin@example.org", password=options["password"])
        users.create_superuser("other", "other@example.org", password)
        user = users.create(username="third", is_superuser=True, password=os.getenv("THIRD") or "green-harbour")  # want medium "falls back to a literal$" at "\"green-harbour\""
