#!/bin/sh
if [ "$MODE" = dev ]; then
  exec python manage.py runserver
fi
exec "$@"
