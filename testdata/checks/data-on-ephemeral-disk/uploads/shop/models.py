from django.db import models


class Product(models.Model):
    picture = models.ImageField(upload_to="products")  # want "^what is uploaded into this field goes to the local disk, and Fly.io, to which fly.toml deploys, keeps no disk$" at "models.ImageField"
