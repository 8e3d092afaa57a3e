from django.contrib.auth.hashers import make_password
from django.db import migrations


def add_admin(apps, schema_editor):
    User = apps.get_model("auth", "User")
    User.objects.create(username="admin", is_staff=True, is_superuser=True, password=make_password("purple-harbour"))  # want high "^a migration makes a superuser whose password is written in the source$" at "\"purple-harbour\""


class Migration(migrations.Migration):
    operations = [migrations.RunPython(add_admin)]
