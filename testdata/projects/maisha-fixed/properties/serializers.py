from rest_framework import serializers

from .models import Lease, Property


class PropertySerializer(serializers.ModelSerializer):
    class Meta:
        model = Property
        fields = ['id', 'title', 'region', 'address', 'monthly_rent', 'photo', 'created_at']
        read_only_fields = ['created_at']


class LeaseSerializer(serializers.ModelSerializer):
    property = PropertySerializer(read_only=True)

    class Meta:
        model = Lease
        fields = ['id', 'property', 'monthly_rent', 'starts_on', 'ends_on']
