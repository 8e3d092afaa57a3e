from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Property(models.Model):
    """A house, flat or room that somebody lets."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name='properties')
    title = models.CharField(max_length=120)
    region = models.CharField(max_length=60, db_index=True)
    address = models.CharField(max_length=200)
    monthly_rent = models.DecimalField(
        'monthly rent (TZS)', max_digits=12, decimal_places=0, validators=[MinValueValidator(1)]
    )
    photo = models.ImageField(upload_to='properties/', blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ['-created_at']
        verbose_name_plural = 'properties'

    def __str__(self):
        return self.title


class Lease(models.Model):
    """The time for which a tenant rents a property, at the rent agreed then."""

    property = models.ForeignKey(Property, on_delete=models.PROTECT, related_name='leases')
    tenant = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name='leases')
    monthly_rent = models.DecimalField(
        'monthly rent (TZS)', max_digits=12, decimal_places=0, validators=[MinValueValidator(1)]
    )
    starts_on = models.DateField()
    ends_on = models.DateField()

    class Meta:
        ordering = ['-starts_on']
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gt=models.F('starts_on')),
                name='lease_ends_after_start',
            ),
        ]

    def __str__(self):
        return f'{self.property} from {self.starts_on}'
