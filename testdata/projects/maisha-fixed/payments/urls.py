from django.urls import path
from rest_framework.routers import SimpleRouter

from .views import AzamPayWebhookView, PaymentViewSet

router = SimpleRouter()
router.register('', PaymentViewSet)

urlpatterns = [
    path('webhook/azam-pay/', AzamPayWebhookView.as_view(), name='azam-pay-webhook'),
    *router.urls,
]
