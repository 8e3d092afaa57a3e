package code

import "github.com/djready/djready/pkg/pyast"

// IncludedModule is the module that a route includes by name, as path("silk/",
// include("silk.urls")) does; "" where it does not.
func (r Route) IncludedModule() string {
	target := r.Included()
	if pair, ok := target.(*pyast.Tuple); ok {
		target = first(pair.Items) // include((module, app_name))
	}
	if s, ok := target.(*pyast.Str); ok {
		return s.Value
	}
	return ""
}
