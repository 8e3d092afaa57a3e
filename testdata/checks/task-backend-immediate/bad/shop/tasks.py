from django.tasks import task  # want "^TASKS..default....BACKEND.. is 'django.tasks.backends.immediate.ImmediateBackend' by default$" at "from django.tasks import task"


@task()
def send(): ...
