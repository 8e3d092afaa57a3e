package object

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/djready/djready/pkg/order"
)

// Limits of what is read, far above any real repository's.
const (
	maxPacks      = 5_000
	maxChain      = 4_096    // deltas from an object to its base; git's own limit is 4,095
	maxDirEntries = 100_000  // of a directory of loose objects
	maxBase       = 64 << 20 // bytes of an object that another one is made of
	cacheSize     = 16 << 20 // bytes of bases of deltas that are kept
	entryCost     = 128      // bytes that an entry of the cache takes besides its content
	maxWork       = 2 << 30  // bytes that are unpacked, all objects together
	headWork      = 1 << 10  // bytes that could be unpacked in the time that a head takes
)

// Store is the objects of a repository: those of its own directory, and of those
// that it borrows from. It is safe for concurrent use.
type Store struct {
	files fs.FS
	dirs  []string
	packs func() ([]*pack, error)

	worked *atomic.Int64 // bytes that were unpacked
	most   int64         // that may be

	inflaters sync.Pool // of io.ReadCloser that are zlib.Resetter

	mutex sync.Mutex
	cache map[place]Object // bases of deltas
	room  int              // bytes that the cache may still take
}

// NewStore is a store over object directories of a file system.
func NewStore(files fs.FS, dirs ...string) *Store {
	return newStore(files, new(atomic.Int64), dirs)
}

// Beside is a store over other directories of the same file system, such as those
// of a submodule. What may be unpacked is for both together.
func (s *Store) Beside(dirs ...string) *Store { return newStore(s.files, s.worked, dirs) }

func newStore(files fs.FS, worked *atomic.Int64, dirs []string) *Store {
	s := &Store{files: files, dirs: dirs, cache: map[place]Object{}, room: cacheSize, worked: worked, most: maxWork}
	s.packs = sync.OnceValues(s.findPacks)
	return s
}

// Read reads an object of at most limit bytes, and holds it to its name. The error
// wraps one of this package's, or is that of the file system.
func (s *Store) Read(name Name, limit int64) (Object, error) {
	o, err := s.read(name, limit)
	if err == nil && o.name() != name {
		err = ErrAnother
	}
	if err != nil {
		return Object{}, fmt.Errorf("%s: %w", name, err)
	}
	return o, nil
}

func (s *Store) read(name Name, limit int64) (Object, error) {
	o, err := s.loose(name, limit)
	if !errors.Is(err, fs.ErrNotExist) {
		return o, err
	}
	at, err := s.find(name)
	if err != nil {
		return Object{}, err
	}
	return s.unpack(at, limit)
}

// Size is the size of an object in bytes, read from its head.
func (s *Store) Size(name Name) (int64, error) {
	size, err := s.looseSize(name)
	if !errors.Is(err, fs.ErrNotExist) {
		return size, named(name, err)
	}
	at, err := s.find(name)
	if err != nil {
		return 0, named(name, err)
	}
	size, err = at.size()
	return size, named(name, err)
}

// Has tells whether an object is there, without reading it.
func (s *Store) Has(name Name) bool {
	if _, err := s.looseSize(name); err == nil {
		return true
	}
	_, err := s.find(name)
	return err == nil
}

func named(name Name, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", name, err)
}

// find looks an object up in the packs. A broken pack matters only where no other
// one has the object.
func (s *Store) find(name Name) (place, error) {
	packs, err := s.packs()
	if err != nil {
		return place{}, err
	}
	failed := ErrAbsent
	for _, p := range packs {
		offset, found, err := p.find(name)
		if found {
			return place{p, offset}, nil
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) { // git removes a pack before its index
			failed = err
		}
	}
	return place{}, failed
}

// findPacks lists the packs that have an index.
func (s *Store) findPacks() ([]*pack, error) {
	var out []*pack
	for _, dir := range s.dirs {
		entries, err := fs.ReadDir(s.files, path.Join(dir, "pack"))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		for _, entry := range entries {
			base, isIndex := strings.CutSuffix(entry.Name(), ".idx")
			if !isIndex {
				continue
			}
			if len(out) == maxPacks {
				return nil, fmt.Errorf("%w: more than %d packs", ErrTooLarge, maxPacks)
			}
			out = append(out, &pack{files: s.files, path: path.Join(dir, "pack", base)})
		}
	}
	return out, nil
}

// Abbreviated are the objects whose names begin with some hexadecimal digits, at
// least four; at most two of them, for two are too many already.
func (s *Store) Abbreviated(prefix string) ([]Name, error) {
	packs, err := s.packs()
	if err != nil {
		return nil, err
	}
	var out []Name
	for _, dir := range s.dirs {
		entries, err := fs.ReadDir(s.files, path.Join(dir, prefix[:2]))
		if err != nil {
			continue
		}
		for _, entry := range entries[:min(len(entries), maxDirEntries)] {
			if name, ok := ParseName(prefix[:2] + entry.Name()); ok && strings.HasPrefix(name.String(), prefix) {
				out = append(out, name)
			}
		}
	}
	for _, p := range packs {
		names, err := p.abbreviated(prefix)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		out = append(out, names...)
	}
	order.Stable(out, func(a, b Name) int { return cmp.Compare(a.String(), b.String()) })
	out = slices.Compact(out)
	return out[:min(len(out), 2)], nil
}
