#!/bin/sh
python manage.py migrate --noinput
python manage.py create_admin
exec gunicorn shop.wsgi
