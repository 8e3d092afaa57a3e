package config

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// The files that may hold the configuration, at the top of the tree.
const (
	// OwnFile holds nothing else.
	OwnFile = ".djready.toml"
	// ProjectFile holds it in the table tool.djready.
	ProjectFile = "pyproject.toml"
)

// maxSize bounds a configuration file, in bytes. The decoder counts lines from
// the start for each key that it does not know, so a file of nothing but such
// keys costs the square of its size.
const maxSize = 64 << 10

// maxRead is how much of a file is read, to see whether it configures djready
// at all: a pyproject.toml may be large for other reasons.
const maxRead = 4 << 20

// Find reads the configuration at the top of a tree. A tree without one has the
// zero Config; one with two is an error, since one of them would be lost.
func Find(tree fs.FS) (Config, error) {
	own, ownFound, err := read(tree, OwnFile)
	if err != nil {
		return Config{}, err
	}
	shared, sharedFound, err := read(tree, ProjectFile)
	if err != nil {
		return Config{}, err
	}
	sharedFound = sharedFound && configures(shared)
	switch {
	case ownFound && sharedFound:
		return Config{}, fmt.Errorf("%s and %s both configure djready; keep one of them", OwnFile, ProjectFile)
	case ownFound:
		return Parse(OwnFile, own)
	case sharedFound:
		return Parse(ProjectFile, shared)
	}
	return Config{}, nil
}

// read gives a file's text, cut off at maxRead.
func read(tree fs.FS, name string) (text []byte, found bool, err error) {
	info, err := fs.Stat(tree, name)
	if err != nil || !info.Mode().IsRegular() {
		return nil, false, nil // absent, or no file: the tree tells about what it cannot read
	}
	file, err := tree.Open(name)
	if err != nil {
		return nil, false, unreadable(name, err)
	}
	defer file.Close()
	text, err = io.ReadAll(io.LimitReader(file, maxRead))
	if err != nil {
		return nil, false, unreadable(name, err)
	}
	return text, true, nil
}

func unreadable(name string, err error) error {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	return fmt.Errorf("%s: cannot be read: %w; make it readable, or name another file with --config", name, err)
}
