package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// cspLibraries model the constants of which policies are made. The members of
// Django's enumeration are texts; its class is modelled as a module.
func cspLibraries() []*eval.Library {
	words := map[string]string{
		"NONE": "'none'", "REPORT_SAMPLE": "'report-sample'", "SELF": "'self'", "STRICT_DYNAMIC": "'strict-dynamic'", "UNSAFE_EVAL": "'unsafe-eval'",
		"UNSAFE_HASHES": "'unsafe-hashes'", "UNSAFE_INLINE": "'unsafe-inline'", "WASM_UNSAFE_EVAL": "'wasm-unsafe-eval'",
		"HEADER_REPORT_ONLY": "Content-Security-Policy-Report-Only",
	}
	django, package4 := constants(words), constants(words)
	django["HEADER_ENFORCE"] = constant(value.Str("Content-Security-Policy"))
	django["NONCE"] = constant(value.Str("<CSP_NONCE_SENTINEL>"))
	package4["HEADER"] = constant(value.Str("Content-Security-Policy"))
	package4["UNSAFE_ALLOW_REDIRECTS"] = constant(value.Str("'unsafe-allow-redirects'"))
	return []*eval.Library{
		{Name: "django.utils.csp", Models: "Django 6.0–6.1"},
		{Name: "django.utils.csp.CSP", Models: "Django 6.0–6.1", Values: django},
		{Name: "csp.constants", Models: "django-csp 4.0", Values: package4},
	}
}

func constants(words map[string]string) map[string]eval.Model {
	out := map[string]eval.Model{}
	for name, word := range words {
		out[name] = constant(value.Str(word))
	}
	return out
}
