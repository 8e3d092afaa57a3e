"""Writes a repository of a given number of Python files with Django projects in it.

    python3 generate.py DIRECTORY FILES PROJECTS

What is written depends on the numbers alone. Files are of the sizes and kinds that
Django code has: models, views, forms, serializers, URLs, migrations, tests; a few
kinds of files are not Python. Each project has settings of the usual shape, split
into a base and production, with the faults that djready looks for.
"""

import random
import sys
from pathlib import Path

WORDS = "order invoice customer product basket payment shipment account profile report ticket message".split()

SETTINGS_BASE = '''"""Settings that all environments of {project} share."""
import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent.parent
SECRET_KEY = os.environ.get("{upper}_SECRET_KEY", "django-insecure-{project}-change-me-in-production-0123456789")
DEBUG = os.environ.get("{upper}_DEBUG", "True") == "True"
ALLOWED_HOSTS = os.environ.get("{upper}_HOSTS", "*").split(",")
ROOT_URLCONF = "{project}.urls"
WSGI_APPLICATION = "{project}.wsgi.application"
INSTALLED_APPS = [
    "django.contrib.admin", "django.contrib.auth", "django.contrib.contenttypes",
    "django.contrib.sessions", "django.contrib.messages", "django.contrib.staticfiles",
    "rest_framework", "corsheaders",
{apps}]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
DATABASES = {{
    "default": {{
        "ENGINE": "django.db.backends.postgresql",
        "NAME": os.environ.get("{upper}_DB", "{project}"),
        "PASSWORD": os.environ.get("{upper}_DB_PASSWORD", "{project}"),
    }}
}}
STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "static"
CORS_ALLOW_ALL_ORIGINS = True
'''

SETTINGS_PRODUCTION = '''from .base import *

SECURE_SSL_REDIRECT = True
SESSION_COOKIE_SECURE = True
LOGGING = {"version": 1, "handlers": {"console": {"class": "logging.StreamHandler"}}}
'''

MANAGE = '''import os
import sys

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "{project}.settings.production")
    from django.core.management import execute_from_command_line
    execute_from_command_line(sys.argv)
'''

WSGI = '''import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "{project}.settings.production")
application = get_wsgi_application()
'''


def model(rng):
    name = rng.choice(WORDS).title() + str(rng.randrange(1000))
    fields = "\n".join(
        f"    {rng.choice(WORDS)}_{i} = models.{rng.choice(['CharField(max_length=200)', 'IntegerField(default=0)', 'DateTimeField(auto_now_add=True)', 'TextField(blank=True)'])}"
        for i in range(rng.randrange(4, 14))
    )
    return f'class {name}(models.Model):\n    """One {name.lower()} of the shop."""\n\n{fields}\n\n    class Meta:\n        ordering = ["id"]\n\n    def __str__(self):\n        return f"{name} {{self.pk}}"\n\n\n'


def view(rng):
    name = rng.choice(WORDS) + str(rng.randrange(1000))
    return f'''class {name.title()}List(LoginRequiredMixin, ListView):
    paginate_by = {rng.randrange(10, 100)}
    template_name = "{name}/list.html"

    def get_queryset(self):
        queryset = super().get_queryset().select_related("owner")
        if term := self.request.GET.get("q"):
            queryset = queryset.filter(name__icontains=term)
        return queryset.order_by("-created")[: self.paginate_by]


def {name}_detail(request, pk):
    item = get_object_or_404({name.title()}, pk=pk)
    if request.method == "POST":
        form = {name.title()}Form(request.POST, instance=item)
        if form.is_valid():
            form.save()
            logger.info("saved %s", item.pk)
            return redirect("{name}-detail", pk=item.pk)
    else:
        form = {name.title()}Form(instance=item)
    return render(request, "{name}/detail.html", {{"form": form, "item": item}})


'''


def test(rng):
    name = rng.choice(WORDS)
    return f'''class {name.title()}Tests(TestCase):
    def setUp(self):
        self.user = User.objects.create_user("user", password="{name}-test")

    def test_{name}_list(self):
        self.client.force_login(self.user)
        response = self.client.get("/{name}/?q={rng.randrange(100)}")
        self.assertEqual(response.status_code, 200)
        self.assertContains(response, "{name}")


'''


def migration(rng):
    name = rng.choice(WORDS)
    return f'''class Migration(migrations.Migration):
    dependencies = [("shop", "00{rng.randrange(10, 99)}_auto")]
    operations = [
        migrations.AddField(model_name="{name}", name="note", field=models.CharField(max_length={rng.randrange(10, 200)}, default="")),
        migrations.AlterField(model_name="{name}", name="total", field=models.DecimalField(max_digits=10, decimal_places=2)),
    ]


'''


def util(rng):
    name = rng.choice(WORDS)
    lines = "\n".join(f"    {rng.choice(WORDS)}{i} = sum(x * {rng.randrange(9)} for x in values if x % {i + 2})" for i in range(rng.randrange(3, 12)))
    return f'def compute_{name}(values, *, limit={rng.randrange(100)}):\n    """Adds up what the {name} needs."""\n{lines}\n    return {{"{name}": len(values), "limit": limit}}\n\n\n'


KINDS = [
    ("models", "from django.db import models\n\n\n", model, 6),
    ("views", "import logging\n\nfrom django.contrib.auth.mixins import LoginRequiredMixin\nfrom django.shortcuts import get_object_or_404, redirect, render\nfrom django.views.generic import ListView\n\nlogger = logging.getLogger(__name__)\n\n\n", view, 5),
    ("tests", "from django.contrib.auth.models import User\nfrom django.test import TestCase\n\n\n", test, 8),
    ("migration", "from django.db import migrations, models\n\n\n", migration, 2),
    ("services", "from decimal import Decimal\n\n\n", util, 9),
]


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def project(top, name, files, rng):
    """Writes one project with that many Python files."""
    base = top / name
    left = files - 7
    per_app = 25
    apps = [f"app{i:04}" for i in range(max(1, left // per_app))]
    listed = "".join(f'    "{app}",\n' for app in apps[:60])
    write(base / "manage.py", MANAGE.format(project=name))
    write(base / "requirements.txt", "Django==5.2.1\ndjangorestframework==3.16.0\ndjango-cors-headers==4.7.0\n")
    package = base / name
    write(package / "__init__.py", "")
    write(package / "wsgi.py", WSGI.format(project=name))
    write(package / "settings" / "__init__.py", "")
    write(package / "settings" / "base.py", SETTINGS_BASE.format(project=name, upper=name.upper(), apps=listed))
    write(package / "settings" / "production.py", SETTINGS_PRODUCTION)
    includes = "".join(f'    path("{app}/", include("{app}.urls")),\n' for app in apps[:60])
    write(package / "urls.py", f"from django.contrib import admin\nfrom django.urls import include, path\n\nurlpatterns = [\n    path(\"admin/\", admin.site.urls),\n{includes}]\n")
    for i in range(left):
        app = base / apps[i * len(apps) // left]
        if not (app / "__init__.py").exists():
            write(app / "__init__.py", "")
            continue
        if not (app / "urls.py").exists():
            write(app / "urls.py", 'from django.urls import path\n\nfrom . import views\n\nurlpatterns = [path("", views.index)]\n')
            continue
        if not (app / "views.py").exists():
            write(app / "views.py", "from django.http import HttpResponse\n\n\ndef index(request):\n    return HttpResponse(\"ok\")\n")
            continue
        kind, head, block, most = KINDS[i % len(KINDS)]
        directory = app / "migrations" if kind == "migration" else app / "tests" if kind == "tests" else app
        write(directory / f"{kind}{i}.py", head + "".join(block(rng) for _ in range(rng.randrange(1, most + 1))))
        if i % 9 == 0:
            write(app / "templates" / f"page{i}.html", "{% extends 'base.html' %}\n" + "<p>{{ item }}</p>\n" * rng.randrange(5, 60))
        if i % 31 == 0:
            write(app / "static" / f"script{i}.js", "export const value = 1;\n" * rng.randrange(5, 200))


def main():
    top, files, projects = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(files * 1000 + projects)
    each, rest = divmod(files, projects)
    for i in range(projects):
        project(top, f"shop{i:02}", each + (i < rest), rng)
    write(top / ".gitignore", "*.pyc\n__pycache__/\n.venv/\n")


main()
