urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include("api.urls")),
]
