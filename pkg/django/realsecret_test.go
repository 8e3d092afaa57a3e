package django_test

import (
	"strings"
	"testing"
	"time"

	"github.com/djready/djready/pkg/django"
	"github.com/stretchr/testify/require"
)

func TestRealSecret(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       bool
	}{
		{"SECRET_KEY", "kobl@t=yw9d*0y%jt2gjnq78=u!z_rrxb", true},
		{"SECRET_KEY", "60gp0byfz2dvffa45cxl20p1scy9xbpf", true},
		{"SECRET_KEY", "22+sg%5+##a=^-$o58(1q9(^r@cjl-p0r3m", true},
		{"POSTGRES_PASSWORD", "Tr0ub4dor&3", true},
		{"API_KEY", "3sgyqgmW.SftRAyxMLuuJdulTqrewFGUYLmqn", true},
		{"DATABASE_URL", "postgres://app:k3jH8sdf2@db.internal/app", true},
		{"AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzKEY", true},

		{"SECRET_KEY", "django-insecure-k3jH8sdf2k3jH8sdf2", true},
		{"JWT_SIGNING_KEY", `-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----\n`, true},

		{"DATABASE_URL", "postgres://postgres:postgres@db/app", false},
		{"DATABASE_URL", "postgres://user:password123@db/app", false},
		{"DATABASE_URL", "postgres://db/app", false},
		{"CELERY_BROKER_URL", "amqp://guest:guest@rabbit//", false},
		{"SECRET_KEY", "change_me", false},
		{"SECRET_KEY", "secret", false},
		{"SECRET_KEY", "your-secret-key-1", false},
		{"SECRET_KEY", "<put 1 Key>", false},
		{"SECRET_KEY", "${SECRET_KEY1}", false},
		{"SECRET_KEY", "$SECRET_KEY1", false},
		{"SECRET_KEY", "insert your own key here, 1", false},
		{"POSTGRES_PASSWORD", "hello_django", false},
		{"POSTGRES_PASSWORD", "Postgres123", false},
		{"POSTGRES_PASSWORD", "develop", false},
		{"AWS_SECRET_ACCESS_KEY", "secret-key", false},
		{"EMAIL_HOST_PASSWORD", "", false},
		{"SECRET_KEY", "/run/secrets/key1", false},
		{"TOKEN", "project.tokens.Maker", false},
		{"API_KEY", "aaaaaaaa1111", false},
		{"VITE_MAPS_API_KEY", "AIzaSyD3k3jH8sdf2", false},
		{"STRIPE_PUBLIC_KEY", "pk_live_k3jH8sdf2k3jH", false},
		{"SENTRY_DSN", "https://0123456789abcdef@sentry.io/1", false},
		{"NAME", "kobl@t=yw9d*0y%jt2gjnq78", false},
	} {
		require.Equal(t, tt.want, django.RealSecret(tt.name, tt.text), "%s=%s", tt.name, tt.text)
	}
}

func TestRealSecretIsFastOnHostileText(t *testing.T) {
	start := time.Now()
	django.RealSecret("SECRET_KEY", strings.Repeat("test", 4_000)+"1A")
	require.Less(t, time.Since(start), time.Second)
}
