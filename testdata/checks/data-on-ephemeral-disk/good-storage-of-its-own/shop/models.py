from django.db import models

from .storage import bucket


class Product(models.Model):
    picture = models.ImageField(storage=bucket)
