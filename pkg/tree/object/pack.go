package object

import (
	"bufio"
	"compress/zlib"
	"fmt"
	"io"
	"math"
	"slices"
)

// place is where an object lies in a pack.
type place struct {
	pack   *pack
	offset int64
}

// head is what stands before an object's packed content.
type head struct {
	kind Kind
	size int64 // of the content, or of the delta
	// base is where the object lies that a delta changes; baseName its name, where
	// only that is written.
	base     int64
	baseName Name
	content  *bufio.Reader
}

// maxHead is more than a size of 64 bits and a name take, in bytes.
const maxHead = 64

func (p place) head() (head, error) {
	if err := p.pack.open(); err != nil {
		return head{}, err
	}
	if p.offset < 0 || p.offset >= p.pack.size {
		return head{}, ErrBroken
	}
	r := bufio.NewReader(io.NewSectionReader(p.pack.data, p.offset, p.pack.size-p.offset))
	h := head{content: r}
	c, err := r.ReadByte()
	if err != nil {
		return h, ErrBroken
	}
	h.kind, h.size = Kind(c>>4&7), int64(c&15)
	for shift := 4; c&0x80 != 0; shift += 7 {
		if c, err = r.ReadByte(); err != nil || shift > 56 {
			return h, ErrBroken
		}
		h.size |= int64(c&0x7f) << shift
	}
	switch h.kind {
	case Commit, Tree, Blob, Tag:
		return h, nil
	case offsetDelta:
		back, ok := backwards(r)
		if h.base = p.offset - back; !ok || back <= 0 || h.base <= 0 {
			return h, ErrBroken
		}
		return h, nil
	case nameDelta:
		if _, err := io.ReadFull(r, h.baseName[:]); err != nil {
			return h, ErrBroken
		}
		return h, nil
	}
	return h, ErrBroken
}

// backwards reads how far before a delta its base lies: seven bits a byte, the
// most significant first, and one is added at each step.
func backwards(r io.ByteReader) (int64, bool) {
	var value int64
	for range 9 {
		c, err := r.ReadByte()
		if err != nil || value > math.MaxInt64>>8 {
			return 0, false
		}
		value = value<<7 | int64(c&0x7f)
		if c&0x80 == 0 {
			return value, true
		}
		value++
	}
	return 0, false
}

// size is that of the object: a delta says itself how large its result is.
func (p place) size() (int64, error) {
	h, err := p.head()
	if err != nil {
		return 0, err
	}
	if h.kind != offsetDelta && h.kind != nameDelta {
		return h.size, nil
	}
	packed, err := zlib.NewReader(h.content)
	if err != nil {
		return 0, ErrBroken
	}
	r := bufio.NewReaderSize(packed, maxHead)
	if _, ok := deltaSize(r); !ok {
		return 0, ErrBroken
	}
	size, ok := deltaSize(r)
	if !ok {
		return 0, ErrBroken
	}
	return size, nil
}

// unpack reads an object. For a delta it looks for what the delta changes, which
// may be one as well, and then applies them: only one delta is held at a time.
func (s *Store) unpack(at place, limit int64) (Object, error) {
	var deltas []place // the object itself first
	o, found := s.cached(at)
	for !found {
		h, err := at.head()
		if err != nil {
			return o, err
		}
		if h.kind != offsetDelta && h.kind != nameDelta {
			if o.Content, err = s.inflate(h, limit); err != nil {
				return o, err
			}
			o.Kind = h.kind
			s.keep(at, o)
			break
		}
		if len(deltas) == maxChain {
			return o, fmt.Errorf("%w: more than %d deltas", ErrBroken, maxChain)
		}
		deltas = append(deltas, at)
		if at, err = at.base(h); err != nil {
			return o, err
		}
		o, found = s.cached(at)
	}
	for _, at := range slices.Backward(deltas) {
		h, err := at.head()
		if err != nil {
			return o, err
		}
		delta, err := s.inflate(h, limit)
		if err != nil {
			return o, err
		}
		if o.Content, err = patch(o.Content, delta, limit); err != nil {
			return o, err
		}
		if err := s.work(len(o.Content)); err != nil {
			return o, err
		}
		s.keep(at, o)
	}
	if size := int64(len(o.Content)); size > limit {
		return Object{}, tooLarge(size)
	}
	return o, nil
}

// inflate reads what follows a head.
func (s *Store) inflate(h head, limit int64) ([]byte, error) {
	if h.size > limit {
		return nil, tooLarge(h.size)
	}
	if err := s.work(int(h.size)); err != nil {
		return nil, err
	}
	packed, err := zlib.NewReader(h.content)
	if err != nil {
		return nil, ErrBroken
	}
	return exactly(packed, h.size)
}

// base is where the object lies that a delta changes.
func (p place) base(h head) (place, error) {
	if h.kind == offsetDelta {
		return place{p.pack, h.base}, nil
	}
	offset, found, err := p.pack.find(h.baseName)
	if err == nil && !found { // a pack on disk has all bases; only one that is sent may lack them
		err = ErrBroken
	}
	return place{p.pack, offset}, err
}

// work counts the bytes that were made of deltas: long chains of large objects
// must not take for ever.
func (s *Store) work(bytes int) error {
	if s.worked.Add(int64(bytes)) > maxWork {
		return fmt.Errorf("%w: more than %d bytes are to be unpacked", ErrTooLarge, int64(maxWork))
	}
	return nil
}

func tooLarge(size int64) error { return fmt.Errorf("%w: %d bytes", ErrTooLarge, size) }

func (s *Store) cached(at place) (Object, bool) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	o, found := s.cache[at]
	return o, found
}

// keep keeps an object that may be the base of another one. Where the cache is
// full it begins anew: bases lie close to what is made of them.
func (s *Store) keep(at place, o Object) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if len(o.Content) > cacheSize/4 {
		return
	}
	if s.room -= len(o.Content); s.room < 0 {
		clear(s.cache)
		s.room = cacheSize - len(o.Content)
	}
	s.cache[at] = o
}
