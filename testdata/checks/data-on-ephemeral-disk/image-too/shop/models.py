from django.db import models


class Product(models.Model):
    picture = models.ImageField()  # want low "^what is uploaded into this field goes to the local disk, and Heroku, to which Procfile deploys, keeps no disk$" at "models.ImageField"
