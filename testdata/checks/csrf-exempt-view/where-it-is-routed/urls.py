from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from library.views import hook

urlpatterns = [path("hook/", csrf_exempt(hook))]  # want "^the view of 'hook/' is exempt from the CSRF check$" at "csrf_exempt"
