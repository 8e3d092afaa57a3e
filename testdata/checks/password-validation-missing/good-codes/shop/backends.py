from django.contrib.auth.backends import ModelBackend

from shop import codes


class ByCode(ModelBackend):
    def authenticate(self, request, phone=None, code=None):
        return codes.redeem(phone, code)
