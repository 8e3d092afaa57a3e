"""The client of the AZAM Pay gateway."""

import hashlib
import hmac

import requests
from django.conf import settings

TIMEOUT_SECONDS = 15


def request_payment(payment):
    """Ask the payer's mobile money account for the amount; the webhook brings the outcome."""
    response = requests.post(
        f'{settings.AZAM_PAY_CHECKOUT_BASE_URL}/azampay/mno/checkout',
        json={
            'accountNumber': payment.payer.phone_number,
            'amount': str(payment.amount),
            'currency': 'TZS',
            'externalId': str(payment.reference),
            'provider': payment.provider,
            'callbackUrl': settings.AZAM_PAY_WEBHOOK_URL,
        },
        headers={
            'Authorization': f'Bearer {_access_token()}',
            'X-API-Key': settings.AZAM_PAY_API_KEY,
        },
        timeout=TIMEOUT_SECONDS,
    )
    response.raise_for_status()


def receipt_url(payment):
    """Where the payer finds this payment, for the text message that confirms it."""
    return f'{settings.BASE_URL}/api/v1/payments/{payment.reference}/'


def signature_is_valid(body, signature):
    """Whether the gateway signed this body; without a client secret nothing is valid."""
    if not settings.AZAM_PAY_CLIENT_SECRET:
        return False
    expected = hmac.new(settings.AZAM_PAY_CLIENT_SECRET.encode(), body, hashlib.sha256).hexdigest()
    # As bytes: compare_digest refuses text that is not ASCII.
    return hmac.compare_digest(expected.encode(), signature.encode())


def _access_token():
    response = requests.post(
        f'{settings.AZAM_PAY_AUTHENTICATOR_BASE_URL}/AppRegistration/GenerateToken',
        json={
            'appName': settings.AZAM_PAY_APP_NAME,
            'clientId': settings.AZAM_PAY_CLIENT_ID,
            'clientSecret': settings.AZAM_PAY_CLIENT_SECRET,
        },
        timeout=TIMEOUT_SECONDS,
    )
    response.raise_for_status()
    return response.json()['data']['accessToken']
