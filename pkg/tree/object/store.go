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
)

// Limits of what is read, far above any real repository's.
const (
	maxPacks      = 5_000
	maxChain      = 4_096    // deltas from an object to its base; git's own limit is 4,095
	maxDirEntries = 100_000  // of a directory of loose objects
	cacheSize     = 16 << 20 // bytes of bases of deltas that are kept
	maxWork       = 8 << 30  // bytes that are unpacked, all objects together
)

// Store is the objects of a repository: those of its own directory, and of those
// that it borrows from. It is safe for concurrent use.
type Store struct {
	files fs.FS
	dirs  []string
	packs func() ([]*pack, error)

	worked atomic.Int64 // bytes that were unpacked

	mutex sync.Mutex
	cache map[place]Object // bases of deltas
	room  int              // bytes that the cache may still take
}

// NewStore is a store over object directories of a file system.
func NewStore(files fs.FS, dirs ...string) *Store {
	s := &Store{files: files, dirs: dirs, cache: map[place]Object{}, room: cacheSize}
	s.packs = sync.OnceValues(s.findPacks)
	return s
}

// Read reads an object of at most limit bytes.
func (s *Store) Read(name Name, limit int64) (Object, error) {
	o, err := s.loose(name, limit)
	if !errors.Is(err, fs.ErrNotExist) {
		return o, named(name, err)
	}
	at, err := s.find(name)
	if err != nil {
		return Object{}, named(name, err)
	}
	o, err = s.unpack(at, limit)
	return o, named(name, err)
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

// find looks an object up in the packs.
func (s *Store) find(name Name) (place, error) {
	packs, err := s.packs()
	if err != nil {
		return place{}, err
	}
	for _, p := range packs {
		offset, found, err := p.find(name)
		if err != nil {
			return place{}, err
		}
		if found {
			return place{p, offset}, nil
		}
	}
	return place{}, ErrAbsent
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
		if err != nil {
			return nil, err
		}
		out = append(out, names...)
	}
	slices.SortFunc(out, func(a, b Name) int { return cmp.Compare(a.String(), b.String()) })
	out = slices.Compact(out)
	return out[:min(len(out), 2)], nil
}
