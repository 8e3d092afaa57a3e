import os

from django.contrib import admin
from django.urls import path

urlpatterns = [path(os.environ["ADMIN_URL"], admin.site.urls)]
