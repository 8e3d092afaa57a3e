import logging

import requests
from django.conf import settings
from rest_framework import mixins, permissions, status, viewsets
from rest_framework.exceptions import APIException, PermissionDenied
from rest_framework.response import Response
from rest_framework.views import APIView

from . import azam_pay
from .models import Payment
from .serializers import PaymentSerializer, WebhookSerializer

logger = logging.getLogger(__name__)


class GatewayUnavailable(APIException):
    status_code = status.HTTP_502_BAD_GATEWAY
    default_detail = 'The payment service does not answer. Nothing was paid.'


class PaymentViewSet(mixins.CreateModelMixin, viewsets.ReadOnlyModelViewSet):
    """The payments of the signed-in user."""

    queryset = Payment.objects.all()
    serializer_class = PaymentSerializer
    lookup_field = 'reference'
    filterset_fields = ['status', 'lease']
    throttle_scope = 'payments'

    def get_queryset(self):
        return super().get_queryset().filter(payer_id=self.request.user.pk)

    def perform_create(self, serializer):
        lease = serializer.validated_data['lease']
        payment = serializer.save(
            payer=self.request.user,
            amount=lease.monthly_rent,
            sandbox=settings.AZAM_PAY_SANDBOX,
        )
        try:
            azam_pay.request_payment(payment)
        except requests.RequestException as error:
            Payment.objects.filter(pk=payment.pk).update(status=Payment.Status.FAILED)
            logger.error('AZAM Pay refused payment %s', payment.reference)
            raise GatewayUnavailable from error
        logger.info('Payment %s requested, see %s', payment.reference, azam_pay.receipt_url(payment))


class AzamPayWebhookView(APIView):
    """Takes the outcome of a payment from the gateway, which signs what it sends."""

    authentication_classes = []
    permission_classes = [permissions.AllowAny]
    # All reports come from a few addresses of the gateway, as many as there are payments.
    throttle_classes = []

    def post(self, request):
        signature = request.headers.get('X-Signature', '')
        if not azam_pay.signature_is_valid(request.body, signature):
            raise PermissionDenied('The signature is not valid.')

        report = WebhookSerializer(data=request.data)
        report.is_valid(raise_exception=True)
        paid = report.validated_data['transactionstatus'] == 'success'

        # Only a pending payment changes, so that a report sent twice counts once.
        changed = Payment.objects.filter(
            reference=report.validated_data['utilityref'],
            amount=report.validated_data['amount'],
            status=Payment.Status.PENDING,
        ).update(status=Payment.Status.PAID if paid else Payment.Status.FAILED)
        logger.info('AZAM Pay reported on %s payment(s)', changed)
        return Response(status=status.HTTP_204_NO_CONTENT)
