#!/bin/sh
export DJANGO_SUPERUSER_PASSWORD="${ADMIN_PASSWORD:?set ADMIN_PASSWORD}"
python manage.py createsuperuser --noinput --username admin --email admin@example.org
python manage.py create_admin --password "$ADMIN_PASSWORD"
python manage.py shell <<EOF
import os
from django.contrib.auth.models import User
User.objects.create_superuser("admin", "admin@example.org", os.environ["ADMIN_PASSWORD"])
User.objects.create_superuser("other", "other@example.org", "$ADMIN_PASSWORD")
EOF
exec gunicorn shop.wsgi
