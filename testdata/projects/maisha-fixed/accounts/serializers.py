from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from rest_framework import serializers

from .models import User


class RegistrationSerializer(serializers.ModelSerializer):
    password = serializers.CharField(write_only=True)

    class Meta:
        model = User
        fields = ['username', 'first_name', 'last_name', 'phone_number', 'language', 'password']

    def validate(self, attrs):
        # With the user at hand, a password like one's own name is refused too.
        user = User(**{name: value for name, value in attrs.items() if name != 'password'})
        try:
            validate_password(attrs['password'], user)
        except ValidationError as error:
            raise serializers.ValidationError({'password': error.messages}) from error
        return attrs

    def create(self, validated_data):
        return User.objects.create_user(**validated_data)


class ProfileSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ['id', 'username', 'first_name', 'last_name', 'phone_number', 'language']
        read_only_fields = ['username', 'phone_number']
