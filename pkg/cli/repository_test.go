package cli_test

import (
	"io/fs"
	"os"
	"path/filepath"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/djready/djready/pkg/tree/gittest"
)

// commit makes a commit of what a directory holds, and puts its name into a
// variable: commit REPOSITORY DIRECTORY VARIABLE [PARENT...].
func commit(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 {
		ts.Fatalf("usage: commit REPOSITORY DIRECTORY VARIABLE [PARENT...]")
	}
	files := map[string]string{}
	root := os.DirFS(ts.MkAbs(args[1]))
	ts.Check(fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(root, name)
		files[filepath.ToSlash(name)] = string(text)
		return err
	}))
	r := gittest.Repository{Dir: ts.MkAbs(args[0])}
	tree, err := r.Files(files)
	ts.Check(err)
	name, err := r.Commit(tree, args[3:]...)
	ts.Check(err)
	ts.Setenv(args[2], name)
}

// write writes a line to a file: write FILE TEXT.
func write(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: write FILE TEXT")
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(args[1]+"\n"), 0o600))
}
