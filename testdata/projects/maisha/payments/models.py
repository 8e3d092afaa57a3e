import uuid

from django.conf import settings
from django.db import models


class Payment(models.Model):
    """One month's rent, asked of a tenant's mobile money account."""

    class Provider(models.TextChoices):
        AIRTEL = 'Airtel', 'Airtel Money'
        HALOPESA = 'Halopesa', 'HaloPesa'
        MPESA = 'Mpesa', 'M-Pesa'
        TIGO = 'Tigo', 'Tigo Pesa'

    class Status(models.TextChoices):
        PENDING = 'pending', 'pending'
        PAID = 'paid', 'paid'
        FAILED = 'failed', 'failed'

    # The gateway gives it back in the webhook.
    reference = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    lease = models.ForeignKey('properties.Lease', on_delete=models.PROTECT, related_name='payments')
    payer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name='payments')
    amount = models.DecimalField('amount (TZS)', max_digits=12, decimal_places=0)
    provider = models.CharField(max_length=10, choices=Provider.choices)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.PENDING)
    sandbox = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ['-created_at']

    def __str__(self):
        return str(self.reference)
