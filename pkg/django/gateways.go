package django

import "slices"

// gateways are words in the names of payment and messaging services.
//
// Source: the services' own documentation. Knowledge date: November 2026.
var gateways = []string{
	"ADYEN", "AFRICASTALKING", "AIRTEL", "AUTHORIZENET", "AZAM", "BRAINTREE", "CASHFREE", "CHECKOUT", "CLICKPESA", "CYBERSOURCE", "DARAJA",
	"DPO", "DWOLLA", "EPAY", "ESEWA", "FLUTTERWAVE", "GATEWAY", "IYZICO", "KHALTI", "KLARNA", "MAILGUN", "MERCADO", "MIDTRANS", "MOLLIE",
	"MOMO", "MPESA", "NEXMO", "PAGSEGURO", "PAY", "PESAPAL", "PLAID", "RAZORPAY", "SELCOM", "SENDGRID", "SMS", "SQUARE", "SSLCOMMERZ", "STRIPE",
	"TWILIO", "VONAGE", "WHATSAPP", "XENDIT", "YOOKASSA", "ZARINPAL",
}

// Gateways are words in the names of payment and messaging services, in capitals.
func Gateways() []string { return slices.Clone(gateways) }
