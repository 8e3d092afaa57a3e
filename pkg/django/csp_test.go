package django_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/django"
)

func TestOldCSPSetting(t *testing.T) {
	require.True(t, django.OldCSPSetting("CSP_SCRIPT_SRC"))
	require.False(t, django.OldCSPSetting("CSP_INCLUDE_NONCE_IN"), "django-csp's own check leaves it out")
	require.False(t, django.OldCSPSetting("CONTENT_SECURITY_POLICY"))
}
