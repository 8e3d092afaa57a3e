package lib

import "testing"

func TestCSP(t *testing.T) {
	p := program{}
	p.check(t, `
from django.utils.csp import CSP
from csp.constants import SELF, UNSAFE_INLINE
`, []expression{
		{"[CSP.SELF, CSP.NONCE]", `["'self'", '<CSP_NONCE_SENTINEL>']`},
		{"CSP.UNSAFE_EVAL == \"'unsafe-eval'\"", "True"},
		{"SELF", `"'self'"`},
		{"UNSAFE_INLINE", `"'unsafe-inline'"`},
	})
}
