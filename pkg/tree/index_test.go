package tree

import (
	"bytes"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/go-git/go-git/v5/plumbing/filemode"
	gogit "github.com/go-git/go-git/v5/plumbing/format/index"
	"github.com/stretchr/testify/require"
)

// encodeIndex writes an index with go-git, which knows the format by itself.
func encodeIndex(t testing.TB, version uint32, entries ...*gogit.Entry) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, gogit.NewEncoder(&b).Encode(&gogit.Index{Version: version, Entries: entries}))
	return b.String()
}

func parse(data []byte) (*index, error) {
	d, err := decodeIndex(data, nil)
	if err != nil {
		return nil, err
	}
	return &d.index, nil
}

func tracked(names ...string) []*gogit.Entry {
	var entries []*gogit.Entry
	for _, name := range names {
		entries = append(entries, &gogit.Entry{Name: name, Mode: filemode.Regular})
	}
	return entries
}

func TestParseIndexVersions(t *testing.T) {
	long := strings.Repeat("long/", 1000) + "name" // more than the length field holds
	names := []string{"a", "a.py", "a/b.py", "a/c.py", "b", long, "z/1234567", "z/12345678", "z/é.py"}
	for _, version := range []uint32{2, 3, 4} {
		entries := tracked(names...)
		if version > 2 {
			entries[1].IntentToAdd = true // has a second field of flags
			entries[2].SkipWorktree = true
		}
		x, err := parse([]byte(encodeIndex(t, version, entries...)))
		require.NoError(t, err)
		require.Equal(t, names, x.names, "version %d", version)
	}
}

func TestParseIndexEntries(t *testing.T) {
	entries := append(tracked("a.py", "x.py", "x.py", "x.py"),
		&gogit.Entry{Name: "lib/sub", Mode: filemode.Submodule},
		&gogit.Entry{Name: "link", Mode: filemode.Symlink})
	for i, side := range []gogit.Stage{gogit.AncestorMode, gogit.OurMode, gogit.TheirMode} {
		entries[1+i].Stage = side
	}
	x, err := parse([]byte(encodeIndex(t, 2, entries...)))
	require.NoError(t, err)
	require.Equal(t, []string{"a.py", "link", "x.py"}, x.names)
	require.Equal(t, []string{"lib/sub"}, x.opaque)
	require.True(t, x.inOpaque("lib/sub/a"))
	require.False(t, x.inOpaque("lib/submarine/a"))
	require.False(t, x.inOpaque("lib/sub"))
	require.True(t, x.below("lib"))
	require.False(t, x.below("a"))
}

// withTail replaces the checksum of an index by extensions and a checksum.
func withTail(data string, hash func([]byte) []byte, extensions string) []byte {
	body := []byte(data[:len(data)-sha1.Size] + extensions)
	return append(body, hash(body)...)
}

func sha1Sum(b []byte) []byte   { s := sha1.Sum(b); return s[:] }
func sha256Sum(b []byte) []byte { s := sha256.Sum256(b); return s[:] }

func TestParseIndexExtensions(t *testing.T) {
	plain := encodeIndex(t, 2, append(tracked("a.py"), &gogit.Entry{Name: "docs/", Mode: filemode.Dir})...)

	x, err := parse(withTail(plain, sha1Sum, "TREE\x00\x00\x00\x03abcsdir\x00\x00\x00\x00"))
	require.NoError(t, err)
	require.Equal(t, []string{"a.py"}, x.names)
	require.Equal(t, []string{"docs"}, x.opaque)

	_, err = parse(withTail(plain, sha1Sum, "lonk\x00\x00\x00\x00"))
	require.ErrorIs(t, err, errIndexKind)

	_, err = parse(withTail(plain, sha1Sum, "TREE\x00\x00\x00\x09abc"))
	require.ErrorIs(t, err, errIndexBroken)
}

func TestParseIndexWithoutChecksum(t *testing.T) {
	plain := encodeIndex(t, 2, tracked("a.py")...)
	x, err := parse(withTail(plain, func([]byte) []byte { return make([]byte, sha1.Size) }, ""))
	require.NoError(t, err)
	require.Equal(t, []string{"a.py"}, x.names)
}

func TestParseIndexOfSHA256Repository(t *testing.T) {
	entry := make([]byte, statSize+sha256.Size+2)
	binary.BigEndian.PutUint32(entry[modeAt:], 0o100644)
	entry[len(entry)-1] = byte(len("a.py"))
	body := append([]byte("DIRC\x00\x00\x00\x02\x00\x00\x00\x01"), entry...)
	body = append(body, "a.py\x00\x00"...) // 74 + 6 = 80
	x, err := parse(append(body, sha256Sum(body)...))
	require.NoError(t, err)
	require.Equal(t, []string{"a.py"}, x.names)
}

func TestParseIndexBroken(t *testing.T) {
	whole := encodeIndex(t, 4, tracked("a.py", "a/b.py")...)
	for end := range len(whole) {
		_, err := parse([]byte(whole[:end]))
		require.Error(t, err, "cut at %d", end)
	}
	_, err := parse([]byte(strings.Replace(whole, "a.py", "b.py", 1)))
	require.ErrorIs(t, err, errIndexBroken, "the checksum holds no more")

	_, err = parse([]byte(withVersion(encodeIndex(t, 2), 9)))
	require.ErrorIs(t, err, errIndexKind)
}

func withVersion(data string, version byte) []byte {
	body := []byte(data[:len(data)-sha1.Size])
	body[7] = version
	return append(body, sha1Sum(body)...)
}

// In version 4 each name shares the beginning of the one before, so that a
// small file can hold many gigabytes of names.
func TestParseIndexBomb(t *testing.T) {
	const long, count = 1 << 20, 2 * maxIndexNames >> 20
	entry := make([]byte, statSize+sha1.Size+2)
	binary.BigEndian.PutUint32(entry[modeAt:], 0o100644)
	binary.BigEndian.PutUint16(entry[len(entry)-2:], flagLength)

	data := binary.BigEndian.AppendUint32([]byte("DIRC\x00\x00\x00\x04"), count)
	data = append(data, entry...)
	data = append(data, "\x00"+strings.Repeat("a", long)+"\x00"...)
	for range count - 1 {
		data = append(data, entry...)
		data = append(data, "\x00b\x00"...) // the name before, and one more letter
	}
	require.Less(t, len(data), 2<<20)
	_, err := parse(append(data, sha1Sum(data)...))
	require.ErrorIs(t, err, errIndexBroken)
}

func FuzzParseIndex(f *testing.F) {
	for _, version := range []uint32{2, 3, 4} {
		data := encodeIndex(f, version, tracked("a.py", "a/b.py")...)
		f.Add([]byte(data[12:len(data)-sha1.Size]), version)
	}
	f.Fuzz(func(t *testing.T, entries []byte, version uint32) {
		data := binary.BigEndian.AppendUint32([]byte("DIRC"), version)
		data = append(data, 0, 0, 0, 2)
		data = append(data, entries...)
		data = append(data, make([]byte, sha1.Size)...) // no checksum to hit by chance
		x, err := parse(data)
		if err == nil {
			require.IsIncreasing(t, append([]string{""}, x.names...))
		}
	})
}
