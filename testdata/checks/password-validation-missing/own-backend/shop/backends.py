from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import User


class ByMail(ModelBackend):
    def authenticate(self, request, username=None, password=None):
        user = User.objects.filter(email=username).first()
        return user if user and user.check_password(password) else None
