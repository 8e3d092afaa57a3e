SECRET_KEY = None
ROOT_URLCONF = "urls"
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates"}]  # want high "^there is no template 500.html$" at "[{\"BACKEND\": \"django.template.backends.django.DjangoTemplates\"}]"
