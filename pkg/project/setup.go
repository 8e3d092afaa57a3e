package project

import (
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// readSetup reads the requirements that setup.py states as literals: in its call
// of setup(), or in a list that the call names. What a program computes there is
// not known, and nothing is said of it.
func readSetup(m *pyast.Module) (*manifest.Manifest, bool) {
	if m == nil {
		return nil, false
	}
	s := setupReader{file: m.File, lists: map[string]pyast.Expr{}, out: &manifest.Manifest{}}
	found := false
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.Assign:
			for _, target := range n.Targets {
				if name, ok := target.(*pyast.Name); ok {
					s.lists[name.ID] = n.Value
				}
			}
		case *pyast.Call:
			if isSetup(n.Func) {
				s.call(n)
				found = true
			}
		}
		return true
	})
	return s.out, found
}

func isSetup(f pyast.Expr) bool {
	switch f := f.(type) {
	case *pyast.Name:
		return f.ID == "setup"
	case *pyast.Attribute:
		return f.Name == "setup"
	}
	return false
}

type setupReader struct {
	file *source.File
	// lists are what names were last assigned to.
	lists map[string]pyast.Expr
	out   *manifest.Manifest
}

func (s setupReader) call(call *pyast.Call) {
	for _, k := range call.Keywords {
		switch value := s.resolve(k.Value); k.Name {
		case "install_requires":
			s.list(value, manifest.MainGroup)
		case "extras_require":
			if extras, ok := value.(*pyast.Dict); ok {
				for _, entry := range extras.Entries {
					if name, ok := entry.Key.(*pyast.Str); ok {
						s.list(s.resolve(entry.Value), name.Value)
					}
				}
			}
		}
	}
}

// resolve follows a name to the literal that it was bound to, once.
func (s setupReader) resolve(e pyast.Expr) pyast.Expr {
	if name, ok := e.(*pyast.Name); ok {
		return s.lists[name.ID]
	}
	return e
}

func (s setupReader) list(e pyast.Expr, group string) {
	items, _ := pyast.Displayed(e)
	for _, item := range items {
		if text, ok := item.(*pyast.Str); ok && !text.Bytes {
			s.out.Requires(text.Value, group, inner(source.Location{File: s.file, Span: item.Span()}, text.Value))
		}
	}
}

// inner is the place of a text literal without its quotes, where the text stands
// there as it is.
func inner(at source.Location, text string) source.Location {
	if quoted := at.Text(); len(quoted) == len(text)+2 && quoted[1:len(quoted)-1] == text {
		at.Span.Start++
		at.Span.End--
	}
	return at
}
