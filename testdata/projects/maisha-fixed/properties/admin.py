from django.contrib import admin

from .models import Lease, Property


@admin.register(Property)
class PropertyAdmin(admin.ModelAdmin):
    list_display = ['title', 'region', 'owner', 'monthly_rent']
    list_filter = ['region']
    raw_id_fields = ['owner']


@admin.register(Lease)
class LeaseAdmin(admin.ModelAdmin):
    list_display = ['property', 'tenant', 'starts_on', 'ends_on']
    raw_id_fields = ['property', 'tenant']
