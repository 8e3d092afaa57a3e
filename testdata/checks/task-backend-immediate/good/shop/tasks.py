from django.tasks import task


@task()
def send(): ...
