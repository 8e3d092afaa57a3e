package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// edgeItem is something that SecurityMiddleware does for TLS and that a proxy,
// or a platform's router, may do in its place.
type edgeItem struct {
	// duty names it at the head of a sentence, done says that a file does it.
	duty, done string
	// at is where a file says so, nowhere if it does not.
	at func(project.Edge) source.Location
}

var (
	edgeRedirect = edgeItem{
		duty: "The redirect to HTTPS", done: "Plain HTTP is redirected to HTTPS by",
		at: func(e project.Edge) source.Location { return e.Redirect },
	}
	edgeHSTS = edgeItem{
		duty: "HSTS", done: "Browsers are told to come back over HTTPS only by",
		at: func(e project.Edge) source.Location { return e.HSTS.Location },
	}
)

// leftToEdge reports whether what stands in front of Django sees to an item that
// the setting does not surely see to, and records that.
func leftToEdge(p *lint.Pass, s project.Setting, bad project.Question, item edgeItem) bool {
	return s.Ask(bad) != value.No && atEdge(p, item)
}

// atEdge reports whether what stands in front of Django sees to an item, and
// records that.
func atEdge(p *lint.Pass, item edgeItem) bool {
	switch {
	case p.Options.Exact || p.Options.TLS == lint.TLSApp:
		return false
	case p.Options.TLS == lint.TLSProxy:
		p.Satisfied(item.duty+" is left to the proxy that ends TLS, as the option says", p.Settings.Fallback())
		return true
	}
	for _, e := range p.Project.Deployment.Edges {
		if at := item.at(e); !at.IsZero() {
			p.Satisfied(item.done+" "+e.Source, at)
			return true
		}
	}
	return false
}
