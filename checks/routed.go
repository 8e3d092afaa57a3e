package checks

import (
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// showRoute writes the path of a route for a message.
func showRoute(r code.Route) string { return lint.Show(value.Str(r.Path)) }
