#!/bin/sh
python manage.py makemigrations --noinput  # want high "^the script start.sh runs makemigrations$" at "makemigrations"
python manage.py migrate --noinput
exec gunicorn shop.wsgi
