from django.contrib import admin
from django.urls import include, path, re_path

from shop.views import Basket, index

handler404 = "shop.views.not_found"  # want high "^handler404 is shop.views.not_found, which is not there .urls.E008.$" at "\"shop.views.not_found\""
handler500 = "shop.views.error"  # want high "which does not take what Django gives it .urls.E007.$" at "\"shop.views.error\""

urlpatterns = [
    path("admin/", admin.site.urls),
    path("^old", index),  # want low "written for re_path.. .2_0.W001.$" at "\"^old\""
    path("/slash", index),  # want low "begins with a slash.*urls.W002.$" at "\"/slash\""
    path("name", index, name="a:b"),  # want low "urls.W003.$" at "\"name\""
    path("basket", Basket),  # want high "^the view is a class, without as_view.. .urls.E009.$" at "\"basket\""
    path("item/<int:pk", index),  # want low "urls.W010.$" at "\"item/<int:pk\""
    index,  # want high "^this is no URL pattern .urls.E004.$" at "index"
    path("a/", include("shop.urls")),
    path("b/", include("shop.urls")),  # want low "^the namespace shop is used a second time .urls.W005.$" at "\"b/\""
    re_path("^c$", include("shop.urls", namespace="c")),  # want low "urls.W001.$" at "\"^c$\""
]
