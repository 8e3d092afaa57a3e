# Any host on purpose, with a check of its own in a middleware.
import os
from django.http.request import split_domain_port, validate_host
PATTERNS = [".tenant.example", "10.0.0.5"]
ALLOWED_HOSTS = ["*"]
MIDDLEWARE = ["tenants.middleware.HostCheck", *["django.middleware.security.SecurityMiddleware"]]
DOMAIN, PORT = split_domain_port("Shop.Tenant.Example:8000")
