package cli_test

import (
	"bytes"
	"compress/zlib"
	"crypto/sha1"
	"encoding/binary"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/tree/gittest"
)

// hostileGit are projects in repositories that somebody has tampered with. What lies
// outside of them is a good repository: whoever read it would find the commit.
func hostileGit() []hostileProject {
	plain := project("", nil)
	headless := map[string]string{"HEAD": "ref: refs/heads/main\n"}
	index := func(text string) func(*testing.T, tree) { return inGit(plain, map[string]string{"index": text}) }
	link := "DIRC\x00\x00\x00\x02\x00\x00\x00\x00link\x00\x00\x00\x14" + strings.Repeat("\x11", sha1.Size)
	notGit := []string{debugFound, fileUnread, "treated as no git repository"}
	since := []string{"--new-from", "HEAD"}
	absent := strings.Repeat("12", 20)
	return []hostileProject{
		{name: "index of 2^32 names", status: 1, says: notGit, make: index(checked("DIRC\x00\x00\x00\x02\xff\xff\xff\xff"))},
		{name: "index cut short", status: 1, says: notGit, make: index("DIRC\x00\x00\x00\x02\x00\x00")},
		{name: "index of zeros", status: 1, says: notGit, make: index(strings.Repeat("\x00", 20<<20))},
		{name: "index with a wrong checksum", status: 1, says: notGit, make: index("DIRC\x00\x00\x00\x02\x00\x00\x00\x00" + strings.Repeat("x", sha1.Size))},
		{name: "index that grows", status: 1, says: notGit, make: index(growingIndex())},
		{name: "index of names that lead out", status: 1, says: []string{debugFound}, make: index(checked("DIRC\x00\x00\x00\x02\x00\x00\x00\x01" + indexEntry("../../../etc/passwd")))},
		{name: "index that is split and alone", status: 1, says: notGit, make: index(checked(link))},
		{name: "index that shares a FIFO", status: 1, says: notGit, make: with(index(checked(link)), fifo(".git/sharedindex."+strings.Repeat("11", 20)))},
		{name: "FIFOs for git's files", status: 1, says: notGit, make: with(inGit(plain, nil), fifo(".git/index", ".git/info/exclude", ".git/config", ".git/packed-refs"))},
		{name: "FIFO for HEAD", status: 1, says: notGit, make: with(plain, fifo(".git/HEAD"))},
		{name: "git file of a FIFO", status: 1, says: []string{debugFound}, make: with(plain, fifo(".git"))},
		{name: "git directory outside", args: since, status: 2, says: []string{"its git directory is outside the tree"}, make: with(plain, func(t *testing.T, dir tree) {
			dir.write(t, ".git", "gitdir: "+good(t)+"\n")
		})},
		{name: "git directory that is a link outside", args: since, status: 2, says: []string{"outside the tree"}, make: with(plain, func(t *testing.T, dir tree) {
			dir.link(t, good(t), ".git")
		})},
		{name: "git directory above", args: since, status: 2, says: []string{"its git directory is outside the tree"}, make: with(plain, func(t *testing.T, dir tree) {
			outside, err := filepath.Rel(string(dir), good(t))
			require.NoError(t, err)
			dir.write(t, ".git", "gitdir: "+outside+"\n")
		})},
		{name: "common directory outside", args: since, status: 2, says: []string{"lies outside the tree"}, make: with(inGit(plain, headless), func(t *testing.T, dir tree) {
			dir.write(t, ".git/commondir", good(t)+"\n")
		})},
		{name: "objects borrowed outside", args: since, status: 2, says: []string{"outside the tree"}, make: with(inGit(plain, headless), func(t *testing.T, dir tree) {
			outside := good(t)
			dir.write(t, ".git/objects/info/alternates", outside+"/objects\n")
			dir.write(t, ".git/refs/heads/main", head(t, outside))
		})},
		{name: "objects borrowed through a link", args: since, status: 2, says: []string{"--new-from"}, make: with(inGit(plain, headless), func(t *testing.T, dir tree) {
			outside := good(t)
			dir.link(t, outside+"/objects", ".git/objects")
			dir.write(t, ".git/refs/heads/main", head(t, outside))
		})},
		{name: "objects borrowed from a FIFO and from themselves", args: since, status: 2, says: []string{"--new-from"}, make: with(inGit(plain, map[string]string{
			"HEAD": absent + "\n", "objects/info/alternates": strings.Repeat("../objects\n./.\n../../pipe\n", 1000),
		}), fifo("pipe", ".git/objects/info/packs"))},
		{name: "refs in a circle", args: since, status: 2, says: []string{"no such commit"}, make: inGit(plain, map[string]string{"HEAD": "ref: refs/heads/a\n", "refs/heads/a": "ref: HEAD\n"})},
		{name: "ref that is a FIFO", args: since, status: 2, says: []string{"no such commit"}, make: with(inGit(plain, headless), fifo(".git/refs/heads/main"))},
		{name: "object that is a FIFO", args: since, status: 2, says: []string{"--new-from"}, make: with(inGit(plain, map[string]string{"HEAD": absent + "\n"}), fifo(".git/objects/12/"+absent[2:]))},
		{name: "commit of 256 MB", args: since, status: 2, says: []string{"too large"}, make: looseObject(plain, "commit 268435456\x00", 256<<20)},
		{name: "commit that says it is small", args: since, status: 2, says: []string{"broken"}, make: looseObject(plain, "commit 100\x00", 256<<20)},
		{name: "commit whose head does not end", args: since, status: 2, says: []string{"broken"}, make: looseObject(plain, "commit ", 64<<20)},
		{name: "deltas in a circle", args: []string{"--new-from", absent}, status: 2, says: []string{"broken"}, make: packed(plain, func(p *gittest.Pack) {
			other := strings.Repeat("34", 20)
			p.Add(gittest.Entry{Name: absent, Type: gittest.NameDelta, Base: raw(other), Content: gittest.Delta(1, 1, 1, 'x')})
			p.Add(gittest.Entry{Name: other, Type: gittest.NameDelta, Base: raw(absent), Content: gittest.Delta(1, 1, 1, 'x')})
		})},
		{name: "chain of 20,000 deltas", args: []string{"--new-from", absent}, status: 2, says: []string{"broken"}, make: packed(plain, func(p *gittest.Pack) {
			last := p.Add(gittest.Entry{Name: strings.Repeat("34", 20), Type: gittest.Blob, Content: []byte("hello\n")})
			for range 20_000 {
				last = p.Add(gittest.Entry{Name: absent, Type: gittest.OffsetDelta, Base: gittest.Back(p.Next() - last), Content: gittest.Delta(6, 6, 0x90, 6)})
			}
		})},
		{name: "commit of 10^10 files", args: since, status: 2, says: []string{"too large"}, make: commitOf(plain, func(t *testing.T, r gittest.Repository) string {
			below, err := r.Object("blob", "")
			require.NoError(t, err)
			mode := "100644 "
			for range 10 {
				entries := map[string]string{}
				for i := range 10 {
					entries[mode+number(i)] = below
				}
				below, err = r.Tree(entries)
				require.NoError(t, err)
				mode = "40000 "
			}
			return below
		})},
		{name: "commit that is deep", args: since, status: 1, says: []string{debugFound}, make: commitOf(plain, func(t *testing.T, r gittest.Repository) string {
			below, err := r.Files(map[string]string{"a.py": ""})
			require.NoError(t, err)
			for range 3_000 {
				below, err = r.Tree(map[string]string{"40000 a": below})
				require.NoError(t, err)
			}
			return below
		})},
		{name: "commit of a file that leads out", args: since, status: 2, says: []string{"broken"}, make: commitOf(plain, func(t *testing.T, r gittest.Repository) string {
			below, err := r.Files(map[string]string{"passwd": "root"})
			require.NoError(t, err)
			below, err = r.Tree(map[string]string{"40000 ..": below})
			require.NoError(t, err)
			return below
		})},
		{name: "submodule outside", args: since, status: 1, says: []string{debugFound}, make: with(commitOf(plain, func(t *testing.T, r gittest.Repository) string {
			below, err := r.Tree(map[string]string{"160000 lib": absent})
			require.NoError(t, err)
			return below
		}), func(t *testing.T, dir tree) { dir.write(t, "lib/.git", "gitdir: "+good(t)+"\n") })},
	}
}

// inGit makes a project in a repository with further files of git's.
func inGit(begin func(*testing.T, tree), files map[string]string) func(*testing.T, tree) {
	return with(begin, func(t *testing.T, dir tree) {
		dir.write(t, ".git/HEAD", "ref: refs/heads/main\n")
		for name, text := range files {
			dir.write(t, ".git/"+name, text)
		}
	})
}

// fifo makes FIFOs, which nobody writes to.
func fifo(names ...string) func(*testing.T, tree) {
	return func(t *testing.T, dir tree) {
		for _, name := range names {
			require.NoError(t, os.MkdirAll(filepath.Dir(dir.path(name)), 0o755))
			require.NoError(t, syscall.Mkfifo(dir.path(name), 0o644))
		}
	}
}

// good is the git directory of a repository elsewhere, with a commit.
func good(t *testing.T) string {
	t.Helper()
	r := gittest.Repository{Dir: t.TempDir()}
	files, err := r.Files(map[string]string{"OUTSIDE.py": "OUTSIDE"})
	require.NoError(t, err)
	_, err = r.Commit(files)
	require.NoError(t, err)
	return filepath.Join(r.Dir, ".git")
}

func head(t *testing.T, git string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(git, "HEAD"))
	require.NoError(t, err)
	return string(text)
}

// commitOf makes a project in a repository whose head has a tree.
func commitOf(begin func(*testing.T, tree), root func(*testing.T, gittest.Repository) string) func(*testing.T, tree) {
	return with(begin, func(t *testing.T, dir tree) {
		r := gittest.Repository{Dir: string(dir)}
		_, err := r.Commit(root(t, r))
		require.NoError(t, err)
	})
}

// looseObject makes a project in a repository whose head is an object of a text and
// of zeros.
func looseObject(begin func(*testing.T, tree), text string, zeros int) func(*testing.T, tree) {
	absent := strings.Repeat("12", 20)
	return with(inGit(begin, map[string]string{"HEAD": absent + "\n"}), func(t *testing.T, dir tree) {
		var b bytes.Buffer
		w := zlib.NewWriter(&b)
		_, err := w.Write([]byte(text))
		require.NoError(t, err)
		for block := make([]byte, 1<<20); zeros > 0; zeros -= len(block) {
			_, err = w.Write(block)
			require.NoError(t, err)
		}
		require.NoError(t, w.Close())
		dir.write(t, ".git/objects/12/"+absent[2:], b.String())
	})
}

// packed makes a project in a repository with a pack.
func packed(begin func(*testing.T, tree), fill func(*gittest.Pack)) func(*testing.T, tree) {
	return func(t *testing.T, dir tree) {
		var p gittest.Pack
		fill(&p)
		pack, index := p.Files()
		inGit(begin, map[string]string{"objects/pack/pack-1.pack": string(pack), "objects/pack/pack-1.idx": string(index)})(t, dir)
	}
}

// checked is an index with its checksum.
func checked(body string) string {
	sum := sha1.Sum([]byte(body))
	return body + string(sum[:])
}

// indexEntry is an entry of version 2.
func indexEntry(name string) string {
	head := make([]byte, 62)
	binary.BigEndian.PutUint32(head[24:], 0o100644)
	binary.BigEndian.PutUint16(head[60:], uint16(len(name)))
	return string(head) + name + strings.Repeat("\x00", 8-(len(head)+len(name))%8)
}

// growingIndex is an index of version 4, of which each name is the one before and a
// letter: 20 MB that stand for terabytes.
func growingIndex() string {
	const names = 300_000
	head := make([]byte, 62)
	binary.BigEndian.PutUint32(head[24:], 0o100644)
	var b strings.Builder
	b.WriteString("DIRC\x00\x00\x00\x04" + string(binary.BigEndian.AppendUint32(nil, names)))
	for i := range names {
		binary.BigEndian.PutUint16(head[60:], uint16(min(i+1, 0xfff)))
		b.Write(head)
		b.WriteString("\x00a\x00")
	}
	return checked(b.String())
}

func raw(digits string) []byte {
	b, err := hex.DecodeString(digits)
	if err != nil {
		panic(err)
	}
	return b
}
