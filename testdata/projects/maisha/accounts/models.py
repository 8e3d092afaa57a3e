from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.core.validators import RegexValidator
from django.db import models


class User(AbstractUser):
    """A landlord, a tenant, or both."""

    phone_number = models.CharField(
        max_length=13,
        unique=True,
        validators=[RegexValidator(r'^\+255\d{9}\Z', 'Write the number as +255 and nine digits.')],
    )
    language = models.CharField(max_length=2, choices=settings.LANGUAGES, default='sw')

    REQUIRED_FIELDS = ['email', 'phone_number']

    def __str__(self):
        return self.get_full_name() or self.username
