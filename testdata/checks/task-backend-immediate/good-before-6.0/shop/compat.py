try:
    from django.tasks import task
except ImportError:
    task = None
