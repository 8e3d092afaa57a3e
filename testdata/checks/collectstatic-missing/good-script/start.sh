python manage.py collectstatic --noinput
exec gunicorn project.wsgi
