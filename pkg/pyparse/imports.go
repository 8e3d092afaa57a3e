package pyparse

import (
	"strings"

	"github.com/djready/djready/pkg/pyast"
)

func (l *lowerer) importFrom(n *node) pyast.Stmt {
	i := &pyast.ImportFrom{At: n.at()}
	if n.kind == kindFutureImport {
		i.Module, i.Names = "__future__", l.aliases(n)
		return i
	}
	parts := l.parts(n)
	module := parts[0]
	if module.kind == kindRelativeImport {
		if prefix := l.child(module, kindImportPrefix); prefix != nil {
			i.Level = strings.Count(l.source(prefix), ".")
		}
		module = l.child(module, kindDottedName)
	}
	if module != nil {
		i.Module = l.dotted(module)
	}
	for _, p := range parts[1:] {
		i.Names = append(i.Names, l.alias(p))
	}
	return i
}

func (l *lowerer) aliases(n *node) []pyast.Alias {
	parts := l.parts(n)
	names := make([]pyast.Alias, len(parts))
	for i, p := range parts {
		names[i] = l.alias(p)
	}
	return names
}

func (l *lowerer) alias(n *node) pyast.Alias {
	switch n.kind {
	case kindWildcardImport:
		return pyast.Alias{At: n.at(), Name: "*"}
	case kindAliasedImport:
		parts := l.parts(n)
		return pyast.Alias{At: n.at(), Name: l.dotted(parts[0]), As: l.identifier(parts[1])}
	}
	return pyast.Alias{At: n.at(), Name: l.dotted(n)}
}

// dotted is a dotted name without the white space it may have around its dots.
func (l *lowerer) dotted(n *node) string {
	kids := l.children(n)
	if len(kids) == 1 {
		return l.identifier(&kids[0])
	}
	var b strings.Builder
	for i := range kids {
		if kids[i].kind == kindToken {
			b.WriteByte('.')
		} else {
			b.WriteString(l.identifier(&kids[i]))
		}
	}
	return b.String()
}
