from django.urls import path
from rest_framework.routers import SimpleRouter

from shop import views

router = SimpleRouter()
router.register("carts", views.CartView)

urlpatterns = [
    path("sign-up/", views.SignUp.as_view()),
    path("accounts/new/", views.UserCreate.as_view()),
    path("write-to-us/", views.ContactMessageCreate.as_view()),
    path("password/", views.PasswordReset.as_view()),
    path("total/", views.Total.as_view()),
] + router.urls
