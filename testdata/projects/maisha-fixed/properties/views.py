from django.db.models import Q
from rest_framework import permissions, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Lease, Property
from .permissions import IsOwnerOrReadOnly
from .places import nearby
from .serializers import LeaseSerializer, PropertySerializer


class PropertyViewSet(viewsets.ModelViewSet):
    queryset = Property.objects.all()
    serializer_class = PropertySerializer
    permission_classes = [permissions.IsAuthenticated, IsOwnerOrReadOnly]
    filterset_fields = ['region']

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=True)
    def schools(self, request, pk=None):
        return Response({'schools': nearby('school', self.get_object().region)})


class LeaseViewSet(viewsets.ReadOnlyModelViewSet):
    """The leases of the signed-in user, as tenant or as landlord."""

    queryset = Lease.objects.select_related('property')
    serializer_class = LeaseSerializer

    def get_queryset(self):
        user = self.request.user
        return super().get_queryset().filter(Q(tenant_id=user.pk) | Q(property__owner_id=user.pk))
