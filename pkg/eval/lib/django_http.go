package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/value"
)

// httpRequestLibrary is the part of django.http.request that settings use to
// take a host from a URL.
func httpRequestLibrary() *eval.Library {
	return &eval.Library{
		Name: "django.http.request", Models: "Django 5.2",
		Funcs: map[string]eval.Model{"split_domain_port": splitDomainPort},
	}
}

// hostPattern is Django's host_validation_re.
var hostPattern = lazyregexp.New(`^([a-z0-9.-]+|\[[a-f0-9]*:[a-f0-9.:]+\])(?::([0-9]+))?$`)

func splitDomainPort(c *eval.Call) value.Traced {
	host := c.Bind("host")[0]
	text, ok := host.Value.(value.Str)
	if !ok {
		return c.Unknown("the host of something unknown", host)
	}
	var domain, port string
	if m := hostPattern.FindStringSubmatch(strings.ToLower(string(text))); m != nil {
		domain, port = strings.TrimSuffix(m[1], "."), m[2]
	}
	return c.Return(value.NewTuple(c.Return(value.Str(domain), host), c.Return(value.Str(port), host)), host)
}
