#!/usr/bin/env bash
pip install -r requirements.txt
if [ "$FIRST" = yes ]; then
  python manage.py makemigrations  # want medium "^the script build.sh runs makemigrations$" at "makemigrations"
fi
