from django.contrib.auth.models import AbstractBaseUser
from django.db import models


class User(AbstractBaseUser):
    email = models.EmailField()
    picture = models.ImageField()  # want low "no requirement gives Pillow .fields.E210.$" at "models.ImageField()"
    USERNAME_FIELD = "email"  # want high "is a field that is not unique .auth.E003.$" at "\"email\""
    REQUIRED_FIELDS = ["email"]  # want high "holds its USERNAME_FIELD .auth.E002.$" at "\"email\""

    def is_anonymous(self):  # want high "^is_anonymous of the user model is a method, which is always true .auth.C009.$" at "is_anonymous"
        return False

    class Meta:
        db_table = "people"


class Person(models.Model):
    class Meta:
        db_table = "people"  # want high "^the models User and Person have one table .models.E028.$" at "\"people\""
