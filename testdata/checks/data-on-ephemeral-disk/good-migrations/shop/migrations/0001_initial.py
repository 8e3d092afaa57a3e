from django.db import models

field = models.ImageField()
