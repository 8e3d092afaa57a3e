from rest_framework import generics, permissions

from .serializers import ProfileSerializer, RegistrationSerializer


class RegisterView(generics.CreateAPIView):
    serializer_class = RegistrationSerializer
    permission_classes = [permissions.AllowAny]
    throttle_scope = 'register'


class ProfileView(generics.RetrieveUpdateAPIView):
    """The signed-in user's own profile."""

    serializer_class = ProfileSerializer

    def get_object(self):
        return self.request.user
