package cli_test

import (
	"fmt"
	"os"
	"sync"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestFilesThatChangeMeanwhile replaces files by FIFOs, directories, links out of the
// tree and nothing at all, over and over, while the program reads them: it ends, and
// with a status that it ends with otherwise.
func TestFilesThatChangeMeanwhile(t *testing.T) {
	dir := tree(t.TempDir())
	project("import os\n", nil)(t, dir)
	secret := t.TempDir() + "/outside.py"
	require.NoError(t, os.WriteFile(secret, []byte("OUTSIDE = 'superuser'\n"), 0o644))
	const files = 400
	name := func(i int) string { return fmt.Sprintf("site1/app%d/models.py", i%files) }
	for i := range files {
		dir.write(t, name(i), "from django.db import models\n")
	}
	stop := make(chan struct{})
	var changes int
	var changing sync.WaitGroup
	changing.Go(func() {
		for i := 0; ; i++ {
			select {
			case <-stop:
				return
			default:
			}
			changes++
			path := dir.path(name(i))
			os.RemoveAll(path)
			switch i / files % 5 {
			case 0:
				syscall.Mkfifo(path, 0o644)
			case 1:
				os.Mkdir(path, 0o755)
			case 2:
				os.Symlink(secret, path)
			case 3:
				os.WriteFile(path, []byte("from django.db import models\n"), 0o644)
			}
		}
	})
	for range 10 {
		out := finish(t, djready(t, string(dir), "--pedantic"))
		require.Zero(t, out.signal, out.stderr)
		require.Equal(t, 1, out.status, "%s\n%s", out.stdout, out.stderr)
		require.Regexp(t, debugFound, out.stdout)
		require.NotContains(t, out.stdout+out.stderr, "OUTSIDE")
	}
	close(stop)
	changing.Wait()
	require.Greater(t, changes, files)
}
