#!/bin/sh
case "$1" in
  # want low "^the script start.sh starts the development server runserver$" at "runserver"
  web) exec python manage.py runserver 0.0.0.0:8000 ;;
  *) exec "$@" ;;
esac
