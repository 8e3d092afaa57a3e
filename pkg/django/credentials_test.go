package django_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/django"
)

func TestCredentialOf(t *testing.T) {
	tests := []struct {
		name, text string
		want       django.Credential
	}{
		// What may well be a secret.
		{"EMAIL_HOST_PASSWORD", "kd8s-Qm2x!pw", django.RealCredential},
		{"EMAIL_HOST_PASSWORD", "abcd efgh ijkl mnop", django.RealCredential},
		{"AWS_SECRET_ACCESS_KEY", "q8Zr0vM3kT7wY1uB5nC9xE2aD6fG4hJ0sL+pK/iO", django.RealCredential},
		{"STRIPE_SECRET_KEY", "sk_" + "test_51Jx0Q2mBv7Kd", django.RealCredential},
		{"secret", "GOCSPX-a1b2c3d4e5f6", django.RealCredential},
		{"ENKETO_API_KEY", "openforms", django.RealCredential},
		{"JWT_SECRET", "super-secret-dev-key", django.RealCredential},
		{"SENDGRID_API_KEY", "SG.abcdefgh.ijklmnop", django.RealCredential},
		{"CELERY_BROKER_URL", "redis://:Wq3v9zLk@cache:6379/0", django.RealCredential},
		{"TELEGRAM_TOKEN", "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw", django.RealCredential},
		{"GITHUB_TOKEN", "ghp_16C7e42F292c6912E7710c838347Ae178B4a", django.RealCredential},
		{"APPLE_KEY", "-----BEGIN PRIVATE KEY-----\nMIGT\n", django.NoCredential},
		{"APPLE_PRIVATE_KEY", "-----BEGIN PRIVATE KEY-----\nMIGT\n", django.RealCredential},

		// What everybody tries.
		{"RABBITMQ_PASSWORD", "guest", django.KnownCredential},
		{"ADMIN_PASSWORD", "changeme", django.KnownCredential},
		{"ADMIN_PASSWORD", "Change_Me!", django.KnownCredential},
		{"JWT_SECRET", "change-me-in-production", django.KnownCredential},
		{"AWS_SECRET_ACCESS_KEY", "secret-key", django.KnownCredential},
		{"MINIO_ACCESS_KEY", "access-key", django.KnownCredential},
		{"RECAPTCHA_PRIVATE_KEY", "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe", django.KnownCredential},
		{"BROKER_URL", "amqp://shop:shop@mq/", django.KnownCredential},
		{"REDIS_URL", "redis://:password@cache", django.KnownCredential},

		// What cannot work.
		{"EMAIL_HOST_PASSWORD", "password", django.NoCredential},
		{"EMAIL_HOST_PASSWORD", "your-email-password", django.NoCredential},
		{"STRIPE_SECRET_KEY", "sk_" + "test_xxxxxxxxxxxx", django.NoCredential},
		{"STRIPE_SECRET_KEY", "changeme", django.NoCredential},
		{"OPENAI_API_KEY", "<the key>", django.NoCredential},
		{"NASA_API_KEY", "DEMO_KEY", django.NoCredential},
		{"AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", django.NoCredential},
		{"WEATHER_API_KEY", "insecure-dev-key", django.NoCredential},
		{"PYCON_API_SECRET", "deadbeef-dead-beef-dead-beefdeadbeef", django.NoCredential},
		{"API_SECRET", "aaaaaaaaaaaa", django.NoCredential},
		{"API_SECRET", "", django.NoCredential},
		{"DRF_RECAPTCHA_SECRET_KEY", "not-active", django.NoCredential},
		{"SOCIAL_AUTH_EDX_OAUTH2_SECRET", "credentials-sso-secret", django.NoCredential},
		{"BROKER_URL", "amqp://None:None@mq/", django.NoCredential},
		{"BROKER_URL", "amqp://guest:guest@mq/", django.NoCredential},

		// What is no secret.
		{"RESET_PASSWORD", "djoser.serializers.SetPasswordSerializer", django.NoCredential},
		{"TOKEN", "rest_framework.authtoken.models.Token", django.NoCredential},
		{"change_password", "5/m/user", django.NoCredential},
		{"reset_password", "20/m/ip,5/m/key", django.NoCredential},
		{"API_KEY", "X-Api-Key", django.NoCredential},
		{"API_KEY", "HTTP_X_API_KEY", django.NoCredential},
		{"ACCESS_TOKEN", "access_token", django.NoCredential},
		{"ACCOUNT_CHANGE_PASSWORD", "account_change_password", django.NoCredential},
		{"PASSWORD", "Password", django.NoCredential},
		{"GOOGLE_CREDENTIALS", "/etc/secrets/google.json", django.NoCredential},
		{"GOOGLE_CREDENTIALS", "service-account.json", django.NoCredential},
		{"PRIVATE_KEY", "../keys/private", django.NoCredential},
		{"API_SECRET", "STRIPE_SECRET_KEY", django.NoCredential},
		{"REBUILD_TOKEN", "sumo:wiki:full-rebuild", django.NoCredential},
		{"HELPFUL_KEY", "helpful_top_unhelpful", django.NoCredential},
		{"CELERY_TASK_DEFAULT_ROUTING_KEY", "task.default", django.NoCredential},
		{"STRIPE_PUBLISHABLE_KEY", "pk_live_51Jx0Q2mBv7Kd", django.NoCredential},
		{"STRIPE_API_KEY", "pk_live_51Jx0Q2mBv7Kd", django.NoCredential},
		{"GOOGLE_MAPS_API_KEY", "AIzaSyD31CT9P9KxvNUJOwDq2kcFEIG8ADgaFgw", django.NoCredential},
		{"SOCIAL_AUTH_GOOGLE_OAUTH2_KEY", "123456789012-abcdefghijklmnop", django.NoCredential},
		{"SENTRY_DSN", "https://0123456789abcdef:0123456789abcdef@sentry.io/1", django.NoCredential},
		{"API_PASSWORD", "the password of the account", django.NoCredential},
		{"SESSION_COOKIE_NAME", "kd8s-Qm2x-91xz-aaaa", django.NoCredential},
		{"BROKER_URL", "redis://cache:6379/0", django.NoCredential},
	}
	for _, tt := range tests {
		require.Equal(t, tt.want, django.CredentialOf(tt.name, tt.text), "%s = %q", tt.name, tt.text)
	}
}

// Whatever a hostile repository writes there, the answer comes at once.
func FuzzCredentialOf(f *testing.F) {
	f.Add("PASSWORD", "x")
	f.Add("URL", "a://b:c@d")
	f.Fuzz(func(_ *testing.T, name, text string) { django.CredentialOf(name, text) })
}
