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
	if !h.kind.delta() {
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
// may be one as well, and then applies them: only one delta is held at a time. What
// an object is made of may be larger than itself.
func (s *Store) unpack(at place, limit int64) (Object, error) {
	var deltas []place // the object itself first
	most := func(left int) int64 {
		if left == 0 {
			return limit
		}
		return max(limit, maxBase)
	}
	o, found := s.cached(at)
	for !found {
		h, err := s.head(at)
		if err != nil {
			return o, err
		}
		if !h.kind.delta() {
			if o.Content, err = s.inflate(h, most(len(deltas))); err != nil {
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
	for left, at := range slices.Backward(deltas) {
		h, err := s.head(at)
		if err != nil {
			return o, err
		}
		delta, err := s.inflate(h, max(limit, maxBase))
		if err != nil {
			return o, err
		}
		if o.Content, err = patch(o.Content, delta, most(left)); err != nil {
			return o, err
		}
		if err := s.work(int64(len(o.Content))); err != nil {
			return o, err
		}
		s.keep(at, o)
	}
	if size := int64(len(o.Content)); size > limit { // it was cached, for a larger one
		return Object{}, tooLarge(size)
	}
	return o, nil
}

// head reads the head of an object, which is work too.
func (s *Store) head(at place) (head, error) {
	if err := s.work(headWork); err != nil {
		return head{}, err
	}
	return at.head()
}

// inflate reads what follows a head.
func (s *Store) inflate(h head, limit int64) ([]byte, error) {
	if h.size > limit {
		return nil, tooLarge(h.size)
	}
	if err := s.work(h.size); err != nil {
		return nil, err
	}
	packed, err := s.zlib(h.content)
	if err != nil {
		return nil, ErrBroken
	}
	defer s.inflaters.Put(packed)
	return exactly(packed, h.size)
}

// zlib begins to unpack, with a reader that was used before: one takes 40 KB, and
// most objects are smaller.
func (s *Store) zlib(r io.Reader) (io.ReadCloser, error) {
	if used, ok := s.inflaters.Get().(unpacker); ok {
		return used, used.Reset(r, nil)
	}
	return zlib.NewReader(r)
}

// unpacker is what package zlib promises of its readers.
type unpacker interface {
	io.ReadCloser
	zlib.Resetter
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

// work counts the bytes that are unpacked: long chains of deltas, and objects that
// are far smaller when packed, must not take for ever.
func (s *Store) work(bytes int64) error {
	if s.worked.Add(bytes) > s.most {
		return fmt.Errorf("%w: more than %d bytes are to be unpacked", ErrTooLarge, s.most)
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
	cost := len(o.Content) + entryCost
	if cost > cacheSize/4 {
		return
	}
	if s.room -= cost; s.room < 0 {
		clear(s.cache)
		s.room = cacheSize - cost
	}
	s.cache[at] = o
}
