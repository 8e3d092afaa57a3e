from django.contrib import admin

from .models import Payment


@admin.register(Payment)
class PaymentAdmin(admin.ModelAdmin):
    list_display = ['reference', 'payer', 'amount', 'provider', 'status', 'created_at']
    list_filter = ['status', 'provider', 'sandbox']
    raw_id_fields = ['lease', 'payer']
