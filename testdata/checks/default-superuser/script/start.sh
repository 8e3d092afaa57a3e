#!/bin/bash
export DJANGO_SUPERUSER_PASSWORD=purple-harbour  # want high "^the script start.sh sets a literal for DJANGO_SUPERUSER_PASSWORD$" at "purple-harbour"
# want high "^the script start.sh falls back to a literal for DJANGO_SUPERUSER_PASSWORD$" at "orange-harbour"
DJANGO_SUPERUSER_PASSWORD=${ADMIN_PASSWORD:-orange-harbour}
DJANGO_SUPERUSER_PASSWORD=green-harbour python manage.py createsuperuser --noinput  # want high "^the script start.sh makes a superuser whose password is written there$" at "green-harbour"
python manage.py createsuperuser_with_password --password red-harbour  # want high "password is written there$" at "red-harbour"
echo "from django.contrib.auth.models import User; User.objects.create_superuser('admin', 'a@example.org', 'blue-harbour')" | python manage.py shell  # want medium "^the script start.sh makes a superuser whose password is written in the source$" at "'blue-harbour'"
cat <<EOF | python manage.py shell
from django.contrib.auth.models import User
password = "white-harbour"  # want medium "^the script start.sh makes a superuser whose password is written in the source$" at "\"white-harbour\""
User.objects.create_superuser("admin", "admin@example.org", password)
# want medium "whose password falls back to a literal$" at "\"${ADMIN_PASSWORD:-black-harbour}\""
User.objects.create_superuser("admin", "admin@example.org", "${ADMIN_PASSWORD:-black-harbour}")
EOF
exec gunicorn shop.wsgi
