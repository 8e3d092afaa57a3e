package object_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/tree/object"
)

const enough = 1 << 20 // bytes of any object of testdata

// said is what git said of an object.
type said struct {
	name object.Name
	kind string
	size int64
}

func objectsOf(t *testing.T) (out []said) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "objects.txt"))
	require.NoError(t, err)
	for line := range strings.Lines(string(text)) {
		var digits string
		var s said
		_, err := fmt.Sscan(line, &digits, &s.kind, &s.size)
		require.NoError(t, err)
		s.name = name(t, digits)
		out = append(out, s)
	}
	require.Greater(t, len(out), 40)
	return out
}

func name(t *testing.T, digits string) object.Name {
	t.Helper()
	n, ok := object.ParseName(digits)
	require.True(t, ok, digits)
	return n
}

// What git packed is read as git unpacks it. That the content is the object's own is
// held by its name.
func TestPacksOfGit(t *testing.T) {
	all := objectsOf(t)
	for _, dir := range []string{"offset", "name", "wide"} {
		t.Run(dir, func(t *testing.T) {
			s := object.NewStore(os.DirFS("testdata"), dir)
			for _, want := range all {
				require.True(t, s.Has(want.name))
				size, err := s.Size(want.name)
				require.NoError(t, err)
				require.Equal(t, want.size, size, want.name)
				got, err := s.Read(want.name, enough)
				require.NoError(t, err)
				require.Equal(t, want.kind, got.Kind.String(), want.name)
				require.Len(t, got.Content, int(want.size), want.name)

				found, err := s.Abbreviated(want.name.String()[:12])
				require.NoError(t, err)
				require.Equal(t, []object.Name{want.name}, found)
			}
			_, err := s.Read(name(t, strings.Repeat("0", 40)), enough)
			require.ErrorIs(t, err, object.ErrAbsent)
			_, err = s.Read(name(t, strings.Repeat("f", 40)), enough)
			require.ErrorIs(t, err, object.ErrAbsent)
		})
	}
}

// A small object is made of larger ones, which a small limit must not forbid; nor
// must it admit what is too large because it is known already.
func TestTheLimitIsForTheObjectAlone(t *testing.T) {
	for _, want := range objectsOf(t) {
		s := object.NewStore(os.DirFS("testdata"), "offset")
		got, err := s.Read(want.name, want.size)
		require.NoError(t, err)
		require.Len(t, got.Content, int(want.size))
		if want.size == 0 {
			continue
		}
		_, err = s.Read(want.name, want.size-1)
		require.ErrorIs(t, err, object.ErrTooLarge)
		_, err = object.NewStore(os.DirFS("testdata"), "offset").Read(want.name, want.size-1)
		require.ErrorIs(t, err, object.ErrTooLarge)
	}
}

// Any byte of a pack or its index may be another one: an object is then read whole,
// or it is an error; never another object.
func TestDamagedPacks(t *testing.T) {
	all := objectsOf(t)
	for _, dir := range []string{"offset", "wide"} {
		files := packOf(t, dir)
		for file, whole := range files {
			damage := func(at int, change func([]byte) []byte) {
				damaged := maps.Clone(files)
				damaged[file] = &fstest.MapFile{Data: change([]byte(string(whole.Data)))}
				s := object.NewStore(damaged, dir)
				for _, want := range all {
					if got, err := s.Read(want.name, enough); err == nil {
						require.Len(t, got.Content, int(want.size), "%s, damaged at %d", file, at)
					}
				}
			}
			for at := 0; at < len(whole.Data); at += 37 {
				damage(at, func(b []byte) []byte { b[at] ^= 0xff; return b })
				damage(at, func(b []byte) []byte { return b[:at] })
			}
		}
	}
}

func packOf(t *testing.T, dir string) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	found, err := filepath.Glob(filepath.Join("testdata", dir, "pack", "*"))
	require.NoError(t, err)
	require.NotEmpty(t, found)
	for _, file := range found {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		files[dir+"/pack/"+filepath.Base(file)] = &fstest.MapFile{Data: data}
	}
	return files
}
