package project

import "sync"

// Derive gives what is computed from the project, once, for whoever asks first:
// many checks ask the same of it, and they run concurrently. The key is of a
// type of the asker's own, as with a context's values. Nobody may change what
// compute returns, and compute must not ask for its own key.
func Derive[T any](p *Project, key any, compute func() T) T {
	return derive(&p.derived, key, compute)
}

// DeriveOnce is the same for what all projects of the tree ask alike: compute may
// ask the project for no more than its Tree, [Project.Text], [Project.Python] and
// [Project.Scan].
func DeriveOnce[T any](p *Project, key any, compute func() T) T {
	return derive(&p.loader.derived, key, compute)
}

func derive[T any](derived *sync.Map, key any, compute func() T) T {
	once, found := derived.Load(key)
	if !found {
		once, _ = derived.LoadOrStore(key, sync.OnceValue(compute))
	}
	return once.(func() T)()
}
