#!/bin/sh
python manage.py migrate
# want high "^the script start.sh starts the development server runserver$" at "runserver"
exec python manage.py runserver 0.0.0.0:8000
