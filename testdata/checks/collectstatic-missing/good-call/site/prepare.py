from django.core.management import call_command


def prepare():
    call_command("collectstatic", interactive=False)
