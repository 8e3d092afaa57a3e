import os

from django.utils.csp import CSP

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.csp.ContentSecurityPolicyMiddleware"]
SECURE_CSP = {"script-src": [CSP.SELF, CSP.NONCE]}
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates"}]  # want high "^no template can write the nonce of the policy: TEMPLATES lacks django.template.context_processors.csp$" at "[{\"BACKEND\": \"django.template.backends.django.DjangoTemplates\"}]"
