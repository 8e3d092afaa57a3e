from django.contrib.postgres.fields import ArrayField
from django.db import models


class Item(models.Model):
    tags = ArrayField(models.TextField())  # want "ArrayField is used, and django.contrib.postgres is not installed .postgres.E005.$" at "ArrayField"
