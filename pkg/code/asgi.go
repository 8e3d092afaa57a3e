package code

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// WebSocket is the branch of an ASGI application, made with Django Channels, that
// takes WebSocket connections and gives them the visitor's session.
type WebSocket struct {
	// At is the place: the outermost call's name, or the item of a list of origins
	// that admits all.
	At source.Location
	// AnyOrigin says that there is such a list; else no origin is checked.
	AnyOrigin bool
}

// UncheckedWebSockets are the branches for WebSockets that check no origin. Where
// something stands before the consumers that is not known, it may check it, and
// nothing is said; nor where an application is made in several ways and one of
// them checks it.
func UncheckedWebSockets(p *project.Project, s *project.Settings) []WebSocket {
	r := &asgiReader{Index: NewIndex(p)}
	var out []WebSocket
	for _, m := range r.modules(p, s) {
		branches := r.branches(m)
		found := make([]WebSocket, 0, len(branches))
		for _, branch := range branches {
			if w, ok := r.unchecked(m, branch); ok {
				found = append(found, w)
			}
		}
		if len(found) == len(branches) {
			out = append(out, found...)
		}
	}
	return out
}

type asgiReader struct{ *Index }

// modules are the module that ASGI_APPLICATION names, else those called asgi.
func (r *asgiReader) modules(p *project.Project, s *project.Settings) []*pyast.Module {
	if name, ok := s.Get("ASGI_APPLICATION").Likely().Value.(value.Str); ok {
		if d := r.FindPath(string(name)); d.Module != nil {
			return []*pyast.Module{d.Module}
		}
	}
	var out []*pyast.Module
	for _, file := range p.Layout.Entry {
		if path.Base(file) == "asgi.py" && (p.Root == "." || strings.HasPrefix(file, p.Root+"/")) {
			if m := p.Python(file); m != nil {
				out = append(out, m)
			}
		}
	}
	return out
}

// branches are the values for "websocket" that a module gives to
// ProtocolTypeRouter.
func (r *asgiReader) branches(m *pyast.Module) []pyast.Expr {
	var out []pyast.Expr
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.FunctionDef, *pyast.ClassDef:
			return false
		case *pyast.Call:
			if r.Find(m, n.Func).Path == "channels.routing.ProtocolTypeRouter" {
				out = append(out, entry(first(n.Args), "websocket")...)
			}
		}
		return true
	})
	return out
}

// entry is the value of a key of a dictionary, if it has it.
func entry(e pyast.Expr, key string) []pyast.Expr {
	if d, ok := e.(*pyast.Dict); ok {
		for _, each := range d.Entries {
			if s, ok := each.Key.(*pyast.Str); ok && s.Value == key {
				return []pyast.Expr{each.Value}
			}
		}
	}
	return nil
}

// unchecked follows a branch from the outside to its router.
func (r *asgiReader) unchecked(m *pyast.Module, e pyast.Expr) (WebSocket, bool) {
	var w WebSocket
	session := false
	for range mostHops {
		call, ok := e.(*pyast.Call)
		if !ok {
			d := r.Find(m, e)
			if call, ok = d.Node.(*pyast.Call); !ok {
				return w, false
			}
			m = d.Module
		}
		if w.At.IsZero() {
			w.At = source.Location{File: m.File, Span: call.Func.Span()}
		}
		switch r.Find(m, call.Func).Path {
		case "channels.auth.AuthMiddlewareStack", "channels.auth.AuthMiddleware", "channels.sessions.SessionMiddlewareStack", "channels.sessions.SessionMiddleware":
			session = true
		case "channels.sessions.CookieMiddleware":
		case "channels.security.websocket.OriginValidator":
			all := anyOrigin(call)
			if all == nil {
				return w, false
			}
			w = WebSocket{At: source.Location{File: m.File, Span: all.Span()}, AnyOrigin: true}
		case "channels.routing.URLRouter":
			return w, session && !mentions(call, "OriginValidator")
		default:
			return w, false
		}
		if e = first(call.Args); e == nil {
			return w, false
		}
	}
	return w, false
}

// anyOrigin is the item that admits all in the list given to OriginValidator, nil
// if there is none.
func anyOrigin(call *pyast.Call) pyast.Expr {
	items, _ := pyast.Displayed(Argument(call, 1, "allowed_origins"))
	i := slices.IndexFunc(items, func(item pyast.Expr) bool {
		s, ok := item.(*pyast.Str)
		return ok && s.Value == "*"
	})
	if i < 0 {
		return nil
	}
	return items[i]
}

// mentions reports whether an expression calls something whose name ends so.
func mentions(e pyast.Expr, suffix string) bool {
	found := false
	pyast.InspectExpr(e, func(n pyast.Node) bool {
		if call, ok := n.(*pyast.Call); ok {
			found = found || strings.HasSuffix(Dotted(call.Func), suffix)
		}
		return !found
	})
	return found
}
