from rest_framework.views import APIView

from .throttles import LoginThrottle


class Login(APIView):
    throttle_classes = [LoginThrottle]  # want "by default, and the throttles" at "throttle_classes = [LoginThrottle]"
