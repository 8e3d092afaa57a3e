#!/bin/sh
python manage.py makemigrations --check --dry-run
python manage.py migrate --noinput
exec gunicorn shop.wsgi
