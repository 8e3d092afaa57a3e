package code

import "strings"

// Missing reports whether a dotted path surely leads nowhere: its module is one
// of the project's, and nothing in it binds the name.
func (ix *Index) Missing(dotted string) bool {
	i := strings.LastIndexByte(dotted, '.')
	if i <= 0 {
		return false
	}
	m := ix.Module(dotted[:i])
	if m == nil || len(m.Body) == 0 {
		return false
	}
	s := ix.scope(m)
	_, bound := s.names[dotted[i+1:]]
	_, dynamic := s.names["__getattr__"]
	return !bound && !dynamic && len(s.stars) == 0 && ix.Module(dotted) == nil
}
