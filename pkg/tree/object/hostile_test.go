package object_test

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/tree/gittest"
	"github.com/djready/djready/pkg/tree/object"
)

const (
	hello  = "hello\n"
	first  = "1111111111111111111111111111111111111111"
	second = "2222222222222222222222222222222222222222"
)

// packed is a store of one pack.
func packed(p *gittest.Pack) *object.Store {
	pack, index := p.Files()
	return stored(pack, index)
}

func stored(pack, index []byte) *object.Store {
	return object.NewStore(fstest.MapFS{"o/pack/p.pack": {Data: pack}, "o/pack/p.idx": {Data: index}}, "o")
}

func digits(t *testing.T, name string) []byte {
	t.Helper()
	n, ok := object.ParseName(name)
	require.True(t, ok)
	return n[:]
}

// delta makes a pack of a file and of what a delta makes of it.
func delta(t *testing.T, delta []byte) func(*gittest.Pack) {
	return func(p *gittest.Pack) {
		p.Add(gittest.Entry{Name: gittest.BlobName(hello), Type: gittest.Blob, Content: []byte(hello)})
		p.Add(gittest.Entry{Name: first, Type: gittest.NameDelta, Base: digits(t, gittest.BlobName(hello)), Content: delta})
	}
}

// Each is refused with a reason, at once, and without the memory that it claims.
func TestHostilePacks(t *testing.T) {
	zeros := make([]byte, 8<<20)
	one := func(e gittest.Entry) func(*gittest.Pack) {
		e.Name = first
		return func(p *gittest.Pack) { p.Add(e) }
	}
	for name, test := range map[string]struct {
		make func(*gittest.Pack)
		want error
	}{
		"another object":                  {one(gittest.Entry{Type: gittest.Blob, Content: []byte(hello)}), object.ErrAnother},
		"a kind that is none":             {one(gittest.Entry{Type: 5, Content: []byte(hello)}), object.ErrBroken},
		"a size of 2^55":                  {one(gittest.Entry{Type: gittest.Blob, Content: []byte(hello), Claims: 1 << 55}), object.ErrTooLarge},
		"a size of 2^63":                  {one(gittest.Entry{Type: gittest.Blob, Content: []byte(hello), Claims: 1 << 63}), object.ErrBroken},
		"less than it says":               {one(gittest.Entry{Type: gittest.Blob, Content: []byte(hello), Claims: 1000}), object.ErrBroken},
		"more than it says":               {one(gittest.Entry{Type: gittest.Blob, Content: zeros, Claims: 10}), object.ErrBroken},
		"much in little":                  {one(gittest.Entry{Type: gittest.Blob, Content: zeros}), object.ErrTooLarge},
		"a delta of itself":               {one(gittest.Entry{Type: gittest.OffsetDelta, Base: []byte{0}, Content: gittest.Delta(1, 1)}), object.ErrBroken},
		"a delta of what is before":       {one(gittest.Entry{Type: gittest.OffsetDelta, Base: gittest.Back(1 << 40), Content: gittest.Delta(1, 1)}), object.ErrBroken},
		"a delta of nothing":              {one(gittest.Entry{Type: gittest.NameDelta, Base: digits(t, second), Content: gittest.Delta(1, 1)}), object.ErrBroken},
		"a delta without a base":          {one(gittest.Entry{Type: gittest.OffsetDelta, Base: bytes.Repeat([]byte{0xff}, 12), Content: nil}), object.ErrBroken},
		"a delta of another size":         {delta(t, gittest.Delta(7, 1, 1, 'x')), object.ErrBroken},
		"a delta that claims 2^40":        {delta(t, gittest.Delta(6, 1<<40, 1, 'x')), object.ErrTooLarge},
		"a delta that makes less":         {delta(t, gittest.Delta(6, 10, 1, 'x')), object.ErrBroken},
		"a delta that makes more":         {delta(t, gittest.Delta(6, 1, 0x90, 6)), object.ErrBroken},
		"a delta that copies from beyond": {delta(t, gittest.Delta(6, 6, 0x91, 1, 6)), object.ErrBroken},
		"a delta that copies the most":    {delta(t, gittest.Delta(6, 6, 0xff, 255, 255, 255, 255, 255, 255, 255)), object.ErrBroken},
		"a delta with a reserved step":    {delta(t, gittest.Delta(6, 6, 0)), object.ErrBroken},
		"a delta cut short":               {delta(t, gittest.Delta(6, 6, 0x91)), object.ErrBroken},
		"a delta with a text cut short":   {delta(t, gittest.Delta(6, 6, 5, 'x')), object.ErrBroken},
		"a delta of nothing at all":       {delta(t, nil), object.ErrBroken},
		"deltas in a circle": {func(p *gittest.Pack) {
			p.Add(gittest.Entry{Name: first, Type: gittest.NameDelta, Base: digits(t, second), Content: gittest.Delta(1, 1, 1, 'x')})
			p.Add(gittest.Entry{Name: second, Type: gittest.NameDelta, Base: digits(t, first), Content: gittest.Delta(1, 1, 1, 'x')})
		}, object.ErrBroken},
		"a chain of 5,000 deltas": {func(p *gittest.Pack) {
			last := p.Add(gittest.Entry{Name: second, Type: gittest.Blob, Content: []byte(hello)})
			for range 4_999 {
				last = p.Add(gittest.Entry{Name: second, Type: gittest.OffsetDelta, Base: gittest.Back(p.Next() - last), Content: gittest.Delta(6, 6, 0x90, 6)})
			}
			p.Add(gittest.Entry{Name: first, Type: gittest.OffsetDelta, Base: gittest.Back(p.Next() - last), Content: gittest.Delta(6, 6, 0x90, 6)})
		}, object.ErrBroken},
		"an offset behind the end": {func(p *gittest.Pack) { p.Name(first, 1<<30) }, object.ErrBroken},
		"an offset below zero":     {func(p *gittest.Pack) { p.Name(first, 1<<63|1) }, object.ErrBroken},
		"an offset of 2^62":        {func(p *gittest.Pack) { p.Name(first, 1<<62) }, object.ErrBroken},
	} {
		t.Run(name, func(t *testing.T) {
			var p gittest.Pack
			test.make(&p)
			refuses(t, packed(&p), test.want)
		})
	}
}

// refuses holds that the first object is not read, and what that costs.
func refuses(t *testing.T, s *object.Store, want error) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	n := name(t, first)
	_, err := s.Read(n, enough)
	require.ErrorIs(t, err, want)
	_, _ = s.Size(n)
	_ = s.Has(n)
	_, _ = s.Abbreviated(first[:6])
	runtime.ReadMemStats(&after)
	require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(64<<20))
}

// A delta at the very end of what a chain may be is still read.
func TestALongChain(t *testing.T) {
	var p gittest.Pack
	last := p.Add(gittest.Entry{Name: second, Type: gittest.Blob, Content: []byte("hellx\n")})
	for range 4_094 {
		last = p.Add(gittest.Entry{Name: second, Type: gittest.OffsetDelta, Base: gittest.Back(p.Next() - last), Content: gittest.Delta(6, 6, 0x90, 6)})
	}
	changed := gittest.Delta(6, 6, 0x90, 4, 1, 'o', 0x91, 5, 1)
	p.Add(gittest.Entry{Name: gittest.BlobName(hello), Type: gittest.OffsetDelta, Base: gittest.Back(p.Next() - last), Content: changed})
	o, err := packed(&p).Read(name(t, gittest.BlobName(hello)), enough)
	require.NoError(t, err)
	require.Equal(t, hello, string(o.Content))
}

func TestHostileIndexes(t *testing.T) {
	var p gittest.Pack
	p.Add(gittest.Entry{Name: first, Type: gittest.Blob, Content: []byte(hello)})
	pack, index := p.Files()
	changed := func(change func([]byte)) []byte {
		out := bytes.Clone(index)
		change(out)
		return out
	}
	count := func(at int, n uint32) func([]byte) {
		return func(b []byte) { binary.BigEndian.PutUint32(b[8+4*at:], n) }
	}
	const offsetAt = 8 + 1024 + 20 + 4
	for name, index := range map[string][]byte{
		"nothing":               nil,
		"a head alone":          index[:8],
		"version 1":             index[8:],
		"version 3":             changed(func(b []byte) { b[7] = 3 }),
		"2^32 names":            changed(count(255, 1<<32-1)),
		"counts that fall":      changed(count(3, 7)),
		"cut short":             index[:len(index)-45],
		"an offset of no place": changed(func(b []byte) { binary.BigEndian.PutUint32(b[offsetAt:], 1<<32-1) }),
	} {
		t.Run(name, func(t *testing.T) { refuses(t, stored(pack, index), object.ErrBroken) })
	}
}

func TestHostileLooseObjects(t *testing.T) {
	zip := func(text string) []byte {
		var b bytes.Buffer
		w := zlib.NewWriter(&b)
		_, err := w.Write([]byte(text))
		require.NoError(t, err)
		require.NoError(t, w.Close())
		return b.Bytes()
	}
	for name, test := range map[string]struct {
		data []byte
		want error
	}{
		"another object":     {zip("blob 6\x00hello\n"), object.ErrAnother},
		"not compressed":     {[]byte("blob 6\x00hello\n"), object.ErrBroken},
		"empty":              {nil, object.ErrBroken},
		"cut short":          {zip("blob 6\x00hello\n")[:12], object.ErrBroken},
		"no kind":            {zip("glob 6\x00hello\n"), object.ErrBroken},
		"no size":            {zip("blob \x00hello\n"), object.ErrBroken},
		"a size below zero":  {zip("blob -1\x00hello\n"), object.ErrBroken},
		"a size of 2^62":     {zip("blob 4611686018427387904\x00hello\n"), object.ErrTooLarge},
		"a size of 2^64":     {zip("blob 18446744073709551616\x00hello\n"), object.ErrBroken},
		"a head without end": {zip("blob " + strings.Repeat("0", 8<<20)), object.ErrBroken},
		"more than it says":  {zip("blob 6\x00" + strings.Repeat("0", 8<<20)), object.ErrBroken},
		"less than it says":  {zip("blob 60000\x00hello\n"), object.ErrBroken},
		"much in little":     {zip("blob 8388608\x00" + strings.Repeat("0", 8<<20)), object.ErrTooLarge},
	} {
		t.Run(name, func(t *testing.T) {
			files := fstest.MapFS{"o/" + first[:2] + "/" + first[2:]: {Data: test.data}}
			refuses(t, object.NewStore(files, "o"), test.want)
		})
	}
}

// A broken pack hides nothing that another one has, and an index without its pack
// nothing at all.
func TestPacksBesideOneAnother(t *testing.T) {
	var good, bad gittest.Pack
	good.Add(gittest.Entry{Name: gittest.BlobName(hello), Type: gittest.Blob, Content: []byte(hello)})
	bad.Add(gittest.Entry{Name: first, Type: gittest.Blob, Content: []byte(hello)})
	pack, index := good.Files()
	_, badIndex := bad.Files()
	files := fstest.MapFS{"o/pack/b.pack": {Data: pack}, "o/pack/b.idx": {Data: index}, "o/pack/c.idx": {Data: badIndex}}
	s := object.NewStore(files, "none", "o")
	_, err := s.Read(name(t, gittest.BlobName(hello)), enough)
	require.NoError(t, err)
	_, err = s.Read(name(t, first), enough)
	require.ErrorIs(t, err, object.ErrAbsent)

	files["o/pack/a.pack"], files["o/pack/a.idx"] = &fstest.MapFile{Data: pack}, &fstest.MapFile{Data: []byte("broken")}
	s = object.NewStore(files, "o")
	_, err = s.Read(name(t, gittest.BlobName(hello)), enough)
	require.NoError(t, err)
	_, err = s.Read(name(t, first), enough)
	require.ErrorIs(t, err, object.ErrBroken)
}
