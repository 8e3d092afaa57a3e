from rest_framework import serializers

from .models import Payment


class PaymentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Payment
        fields = ['reference', 'lease', 'amount', 'provider', 'status', 'created_at']
        # What is due is written in the lease, not in the request.
        read_only_fields = ['reference', 'amount', 'status', 'created_at']

    def validate_lease(self, lease):
        if lease.tenant_id != self.context['request'].user.pk:
            raise serializers.ValidationError('This is not a lease of yours.')
        return lease


class WebhookSerializer(serializers.Serializer):
    """What AZAM Pay reports."""

    utilityref = serializers.UUIDField()
    transactionstatus = serializers.ChoiceField(choices=['success', 'failure'])
    amount = serializers.DecimalField(max_digits=12, decimal_places=0)
