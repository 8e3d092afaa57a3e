package cli_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// hostileTrees are projects in a file system that does what it should not.
func hostileTrees() []hostileProject {
	plain := project("", nil)
	base := project("from .base import *\n", nil)
	return []hostileProject{
		{name: "loop of links", status: 1, says: []string{debugFound}, make: with(plain, func(t *testing.T, dir tree) {
			dir.link(t, ".", "site1/again")
			dir.link(t, "..", "site1/up")
			dir.link(t, "a", "site1/b")
			dir.link(t, "b", "site1/a")
		})},
		{name: "loop of links that is imported", status: 1, says: []string{debugFound, settingsUnset}, make: with(base, func(t *testing.T, dir tree) {
			dir.link(t, "base2.py", "site1/base.py")
			dir.link(t, "base.py", "site1/base2.py")
		})},
		{name: "links out of the tree", status: 1, says: []string{debugFound, settingsUnset}, silent: []string{"root:", "OUTSIDE"}, make: with(base, func(t *testing.T, dir tree) {
			outside := tree(t.TempDir())
			outside.write(t, "base.py", "OUTSIDE = 1\nraise ValueError('OUTSIDE')\n")
			dir.link(t, outside.path("base.py"), "site1/base.py")
			dir.link(t, "/etc/passwd", ".env")
			dir.link(t, "/etc/passwd", "requirements.txt")
			dir.link(t, "/", "everything")
			dir.link(t, string(outside), ".git")
		})},
		{name: "FIFOs", status: 1, says: []string{settingsUnset, "No module named"}, make: with(base, func(t *testing.T, dir tree) {
			for _, name := range []string{"site1/base.py", ".env", "requirements.txt", "Dockerfile", ".gitignore", "pipe"} {
				require.NoError(t, syscall.Mkfifo(dir.path(name), 0o644))
			}
		})},
		{name: "devices", status: 1, says: []string{debugFound}, make: with(base, func(t *testing.T, dir tree) {
			dir.link(t, "/dev/zero", "site1/base.py")
			dir.link(t, "/dev/zero", ".env")
			dir.link(t, "/dev/urandom", "Dockerfile")
			dir.link(t, "/dev/stdin", "requirements.txt")
			dir.link(t, "/proc/self/environ", "compose.yaml")
		})},
		{name: "unreadable files", status: 1, says: []string{debugFound, settingsUnset, fileUnread}, make: with(base, func(t *testing.T, dir tree) {
			dir.write(t, "site1/base.py", "X = 1\n")
			dir.write(t, "closed/app.py", "X = 1\n")
			unreadable(t, dir.path("site1/base.py"))
			unreadable(t, dir.path("site1/urls.py"))
		})},
		{name: "names that are not UTF-8", status: 1, says: []string{debugFound, fileUnread, "not UTF-8"}, make: with(plain, func(t *testing.T, dir tree) {
			dir.write(t, "site1/\xff\xfe.py", "X = 1\n")
			dir.write(t, "site1/a\x1b[31m\n::error::b.py", "X = 1\n")
		}), silent: []string{"\x1b", "(?m)^::error"}},
		{name: "names that differ by case", status: 1, says: []string{debugFound}, make: with(base, func(t *testing.T, dir tree) {
			dir.write(t, "site1/BASE.py", "DEBUG = False\n")
			dir.write(t, "site1/Settings.py", "DEBUG = False\n")
			dir.write(t, "site1/base.py", "X = 1\n")
			dir.write(t, "dockerfile", "FROM a\n")
			dir.write(t, "Dockerfile", "FROM b\n")
		})},
		{name: "deep directories", status: 1, says: []string{debugFound, fileUnread, "directories deep"}, make: with(plain, func(t *testing.T, dir tree) {
			dir.write(t, "a/"+repeat("a/", 400)+"settings.py", settingsPy)
		})},
		{name: "directory for a file", status: 1, says: []string{settingsUnset, "No module named"}, make: with(base, func(t *testing.T, dir tree) {
			for _, name := range []string{"site1/base.py", "Dockerfile", ".env", "requirements.txt", ".gitignore", "pyproject.toml", ".djready.toml"} {
				require.NoError(t, os.MkdirAll(dir.path(name), 0o755))
			}
		})},
		{name: "many files", status: 1, says: []string{debugFound}, make: with(plain, func(t *testing.T, dir tree) {
			for i := range 20_000 {
				if i%1000 == 0 {
					require.NoError(t, os.Mkdir(dir.path("d"+number(i)), 0o755))
				}
				require.NoError(t, os.WriteFile(filepath.Join(dir.path("d"+number(i-i%1000)), "f"+number(i)+".py"), nil, 0o644))
			}
		})},
	}
}

// unreadable makes a file one that cannot be read, whoever reads it: for the
// superuser a mode is no obstacle, and a link that leads nowhere is one.
func unreadable(t *testing.T, name string) {
	t.Helper()
	if os.Geteuid() != 0 {
		require.NoError(t, os.Chmod(name, 0))
		return
	}
	require.NoError(t, os.Remove(name))
	require.NoError(t, os.Symlink("nowhere", name))
}
