from rest_framework import viewsets
from rest_framework.permissions import IsAdminUser


class Asking(viewsets.GenericViewSet):
    def get_permissions(self):
        return [IsAdminUser()]


class Closed(Asking, viewsets.ModelViewSet):
    pass
