package fix

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
)

// Write puts the new texts into the files below a directory. Each file is
// replaced in one step and keeps its mode. One that is not what it was when it
// was judged, and one that is a link, are left alone: the error names it, and
// those after it are not written. Nothing outside the directory is touched.
func Write(dir string, changes []Change) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	for _, c := range changes {
		if err := replace(root, c); err != nil {
			return fmt.Errorf("%s: %w", c.Path, err)
		}
	}
	return nil
}

var (
	errLink    = errors.New("is a link; name the directory that it leads to")
	errChanged = errors.New("has changed meanwhile; run djready again")
)

// newMode is the mode of a file that was not there.
const newMode = 0o644

// replace writes a file beside its target, and moves it there.
func replace(root *os.Root, c Change) (err error) {
	mode, err := unchanged(root, c)
	if err != nil {
		return err
	}
	name := path.Join(path.Dir(c.Path), ".djready-"+rand.Text())
	file, err := root.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, mode)
	if err != nil {
		return withoutPath(err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(withoutPath(err), root.Remove(name))
		}
	}()
	_, err = file.WriteString(c.After)
	// The mode of a new file passes through the umask; that of the old one stays.
	if !c.Created {
		err = errors.Join(err, file.Chmod(mode))
	}
	if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
		return err
	}
	return root.Rename(name, c.Path)
}

// unchanged gives the mode of a file that still is as it was judged.
func unchanged(root *os.Root, c Change) (fs.FileMode, error) {
	info, err := root.Lstat(c.Path)
	switch {
	case c.Created && errors.Is(err, fs.ErrNotExist):
		return newMode, nil
	case c.Created && err == nil:
		return 0, errChanged
	case err != nil:
		return 0, withoutPath(err)
	case !info.Mode().IsRegular():
		return 0, errLink
	}
	now, err := root.ReadFile(c.Path)
	if err != nil {
		return 0, withoutPath(err)
	}
	if string(now) != c.Before {
		return 0, errChanged
	}
	return info.Mode().Perm(), nil
}

// withoutPath is the cause of an error: the message names the file already.
func withoutPath(err error) error {
	var cause *fs.PathError
	if errors.As(err, &cause) {
		return cause.Err
	}
	return err
}
