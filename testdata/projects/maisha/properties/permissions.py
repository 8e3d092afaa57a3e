from rest_framework import permissions


class IsOwnerOrReadOnly(permissions.BasePermission):
    """Everybody may look at a property, only its owner may change it."""

    def has_object_permission(self, request, view, obj):
        return request.method in permissions.SAFE_METHODS or obj.owner_id == request.user.pk
