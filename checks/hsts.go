package checks

import (
	"github.com/djready/djready/checks/fixes"
	"math/big"
	"strconv"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// sendsHSTS asks whether Django tells browsers to insist on HTTPS. That it does
// not is a finding of its own.
func sendsHSTS(p *lint.Pass) value.Answer {
	if !p.Options.Exact && p.Options.TLS == lint.TLSProxy {
		return value.No // the proxy does
	}
	return active(p, django.SecurityMiddleware).And(p.Settings.Get("SECURE_HSTS_SECONDS").Ask(lint.Truthy))
}

// hstsLines are the settings of HSTS, as the list of preloaded domains asks for.
func hstsLines() []fixes.Line {
	return []fixes.Line{
		{Name: "SECURE_HSTS_SECONDS", Python: strconv.Itoa(year)},
		fixes.On("SECURE_HSTS_INCLUDE_SUBDOMAINS"),
		fixes.On("SECURE_HSTS_PRELOAD"),
	}
}

// year is what the preload list of browsers asks for, in seconds.
const year = 31_536_000

// underAYear asks whether a number of seconds is less than a year. Django writes
// into the header what the setting says, so a text will do.
func underAYear(v value.Value) value.Answer {
	switch v := v.(type) {
	case *value.Unknown:
		return value.Unsure
	case value.Int:
		return value.Known(v.Cmp(big.NewInt(year)) < 0)
	case value.Float:
		return value.Known(v < year)
	case value.Str:
		seconds, err := strconv.ParseInt(strings.TrimSpace(string(v)), 10, 64)
		return value.Known(err == nil && seconds < year)
	}
	return value.No
}
