from rest_framework import generics, viewsets
from rest_framework.permissions import AllowAny
from rest_framework.views import APIView


class SignUp(generics.CreateAPIView):
    serializer_class = UserSerializer


class UserCreate(generics.CreateAPIView):
    serializer_class = UserSerializer


class ContactMessageCreate(generics.CreateAPIView):
    serializer_class = MessageSerializer


class CartView(viewsets.ModelViewSet):
    permission_classes = [AllowAny]


class PasswordReset(APIView):
    permission_classes = [AllowAny]

    def post(self, request):
        User.objects.filter(email=request.data["email"]).update(asked=True)


class Total(APIView):
    def post(self, request):
        return Response({"total": total(request.data)})
