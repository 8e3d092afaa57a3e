package project

import "sync"

// Derive gives what is computed from the project, once, for whoever asks first:
// many checks ask the same of it, and they run concurrently. The key is of a
// type of the asker's own, as with a context's values. Nobody may change what
// compute returns, and compute must not ask for its own key.
func Derive[T any](p *Project, key any, compute func() T) T {
	once, found := p.derived.Load(key)
	if !found {
		once, _ = p.derived.LoadOrStore(key, sync.OnceValue(compute))
	}
	return once.(func() T)()
}
