package code

import (
	"strings"

	"github.com/djready/djready/pkg/pyast"
)

// Included is the module that a route includes by name, as path("silk/",
// include("silk.urls")) does; "" where it does not.
func (r Route) Included() string {
	call, ok := r.View.(*pyast.Call)
	if !ok || !strings.HasSuffix("."+Dotted(call.Func), ".include") || len(call.Args) == 0 {
		return ""
	}
	first := call.Args[0]
	if pair, ok := first.(*pyast.Tuple); ok && len(pair.Items) > 0 {
		first = pair.Items[0] // include((module, app_name))
	}
	if s, ok := first.(*pyast.Str); ok {
		return s.Value
	}
	return ""
}
