urlpatterns = []
handler404 = "shop.views.not_found"
