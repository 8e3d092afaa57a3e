urlpatterns = [  # want high "the file was not analysed wholly: '.' was never closed" at "["
    path("admin/", admin.site.urls),
