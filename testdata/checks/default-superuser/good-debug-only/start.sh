#!/bin/sh
python manage.py create_admin
exec gunicorn shop.wsgi
