package lib

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// djEmailURLLibrary models dj_email_url.
func djEmailURLLibrary() *eval.Library {
	return &eval.Library{
		Name:   "dj_email_url",
		Models: "dj-email-url 1.0.6",
		Funcs: map[string]eval.Model{
			"config": djEmailConfig,
			"parse":  func(c *eval.Call) value.Traced { return parseEmail(c, c.Bind("url")[0]) },
		},
		Values: map[string]eval.Model{"DEFAULT_ENV": constant(value.Str("EMAIL_URL"))},
	}
}

// djEmailConfig is config(): {} where neither the variable nor a default is
// given.
func djEmailConfig(c *eval.Call) value.Traced {
	a := c.Bind("env?", "default?")
	return configuredURL(c, a[0], "EMAIL_URL", orNone(a[1]), parseEmail)
}

// configuredURL parses the URL that a variable holds, or the default; a false
// one gives {}.
func configuredURL(c *eval.Call, env value.Traced, variable string, def value.Traced, parse func(*eval.Call, value.Traced) value.Traced) value.Traced {
	name, ok := textOr(env, variable)
	if !ok {
		return c.UnknownOf("dict", "the configuration in a URL", env, def)
	}
	url, set := c.Getenv(name)
	if !set {
		url = c.Default(name, def)
	}
	if value.Truth(url.Value) == value.No {
		return c.Pass(value.NewDict(), url)
	}
	return parse(c, url)
}

const smtpBackend = "django.core.mail.backends.smtp.EmailBackend"

// djEmailSchemes is SCHEMES.
var djEmailSchemes = map[string]string{
	"smtp":       smtpBackend,
	"submission": smtpBackend,
	"submit":     smtpBackend,
	"smtps":      smtpBackend,
	"console":    "django.core.mail.backends.console.EmailBackend",
	"file":       "django.core.mail.backends.filebased.EmailBackend",
	"memory":     "django.core.mail.backends.locmem.EmailBackend",
	"dummy":      "django.core.mail.backends.dummy.EmailBackend",
}

// djEmailTrue is TRUTHY.
var djEmailTrue = []string{"1", "y", "Y", "yes", "Yes", "YES", "t", "T", "true", "True", "TRUE", "on", "On", "ON"}

// djEmailKeys are in every configuration that parse makes.
var djEmailKeys = []string{
	"EMAIL_FILE_PATH", "EMAIL_HOST_USER", "EMAIL_HOST_PASSWORD", "EMAIL_HOST", "EMAIL_PORT", "EMAIL_USE_SSL", "EMAIL_USE_TLS", "EMAIL_TIMEOUT",
}

// unknownEmail is the configuration in a URL that is not known: its keys are.
func unknownEmail(c *eval.Call, url value.Traced) value.Traced {
	d := value.NewDict()
	for _, key := range djEmailKeys {
		name := value.Traced{Value: value.Str(key)}
		d.Set(name, c.Unknown("a part of an e-mail URL that is not known", url, name))
	}
	d.Open = c.Unknown("an e-mail configuration", url).Value.(*value.Unknown)
	return c.Return(d, url)
}

// parseEmail is parse(url).
func parseEmail(c *eval.Call, url value.Traced) value.Traced {
	const reason = "dj_email_url.parse"
	u, ok := urlResult(c, url)
	if !ok {
		if known(url) && url.Value.Type() != "str" {
			return c.UnknownOf("dict", "an e-mail configuration", url)
		}
		c.MayRaise("ValueError", "")
		return unknownEmail(c, url)
	}
	b := newConfiguration(c, url)
	path := ""
	if u.path != "" {
		path, _, _ = strings.Cut(u.path[1:], "?")
	}
	b.set("EMAIL_FILE_PATH", value.Str(path))
	user, hasUser := u.username()
	b.setOrNone("EMAIL_HOST_USER", value.Str(b.decoded(user)), hasUser)
	password, hasPassword := u.password()
	b.setOrNone("EMAIL_HOST_PASSWORD", value.Str(b.decoded(password)), hasPassword)
	host := u.hostname()
	b.setOrNone("EMAIL_HOST", value.Str(host), host != "")
	port, hasPort := b.port(u)
	if _, zero, _ := u.port(); zero {
		hasPort = true
	}
	b.setOrNone("EMAIL_PORT", port, hasPort)
	for _, key := range []string{"EMAIL_USE_SSL", "EMAIL_USE_TLS"} {
		b.set(key, value.Bool(false))
	}
	b.set("EMAIL_TIMEOUT", value.None{})
	if backend, found := djEmailSchemes[u.scheme]; found {
		b.set("EMAIL_BACKEND", value.Str(backend))
	}
	n, _, _ := u.port()
	b.emailScheme(u.scheme, host, n)
	b.emailQuery(u.query)
	return b.result(reason)
}

// emailScheme sets what a scheme stands for.
func (b *configuration) emailScheme(scheme, host string, port int) {
	switch scheme {
	case "smtp":
		if host == "" {
			b.set("EMAIL_HOST", value.Str("localhost"))
		}
		if port == 0 {
			b.set("EMAIL_PORT", value.NewInt(25))
		}
	case "smtps":
		b.set("EMAIL_USE_TLS", value.Bool(true))
	case "submission", "submit":
		b.set("EMAIL_USE_TLS", value.Bool(true))
		if port == 0 {
			b.set("EMAIL_PORT", value.NewInt(587))
		}
	}
}

// emailQuery applies the query, which goes before the scheme. The first of
// several values counts; tls is not looked at where ssl is given.
func (b *configuration) emailQuery(query string) {
	fields, ok := parseQuery(query)
	b.unclear = b.unclear || !ok
	given := map[string]string{}
	for _, f := range fields {
		given[f.name] = f.values[0]
	}
	ssl, hasSSL := given["ssl"]
	tls := given["tls"]
	switch {
	case slices.Contains(djEmailTrue, ssl):
		b.set("EMAIL_USE_SSL", value.Bool(true))
		b.set("EMAIL_USE_TLS", value.Bool(false))
	case !hasSSL && slices.Contains(djEmailTrue, tls):
		b.set("EMAIL_USE_SSL", value.Bool(false))
		b.set("EMAIL_USE_TLS", value.Bool(true))
	}
	if timeout, found := given["timeout"]; found {
		seconds := b.c.Invoke(b.c.Library("builtins.int"), b.c.Pass(value.Str(timeout), b.url))
		b.set("EMAIL_TIMEOUT", seconds.Value)
	}
	if from, found := given["_server_email"]; found {
		b.set("SERVER_EMAIL", value.Str(from))
	}
	if from, found := given["_default_from_email"]; found {
		b.set("DEFAULT_FROM_EMAIL", value.Str(from))
	}
}
