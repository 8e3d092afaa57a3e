from django.contrib import admin
from django.contrib.auth.admin import UserAdmin

from .models import User


@admin.register(User)
class MaishaUserAdmin(UserAdmin):
    list_display = ['username', 'phone_number', 'is_staff']
    fieldsets = UserAdmin.fieldsets + (
        ('Maisha', {'fields': ('phone_number', 'language')}),
    )
    add_fieldsets = UserAdmin.add_fieldsets + (
        ('Maisha', {'fields': ('phone_number',)}),
    )
