from django.contrib.auth.models import AbstractBaseUser
from django.db import models


class User(AbstractBaseUser):
    email = models.EmailField(unique=True)
    picture = models.ImageField()
    USERNAME_FIELD = "email"

    @property
    def is_anonymous(self):
        return False
