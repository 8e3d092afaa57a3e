from django.contrib.auth.decorators import login_required
from django.urls import path

from shop.views import ItemList

urlpatterns = [path("items/", login_required(ItemList.as_view()))]
