from rest_framework import serializers


class OrderSerializer(serializers.ModelSerializer):
    captcha = CaptchaField()
