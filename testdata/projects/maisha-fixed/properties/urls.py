from rest_framework.routers import SimpleRouter

from .views import LeaseViewSet, PropertyViewSet

router = SimpleRouter()
router.register('properties', PropertyViewSet)
router.register('leases', LeaseViewSet)

urlpatterns = router.urls
