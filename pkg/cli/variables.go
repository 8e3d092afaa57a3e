package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/config"
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/source"
)

// maxFile bounds a file that the command line names, in bytes.
const maxFile = 32 << 20

// environment is the variables that the user gives. The later win: the
// configuration's files, its variables, the command line's files, its
// variables.
func environment(t target, flags *projectFlags, c config.Config) (eval.Environment, error) {
	out := eval.Environment{}
	for _, name := range c.EnvFiles {
		text, err := t.tree.ReadFile(path.Clean(name))
		if err != nil {
			return nil, fmt.Errorf("%s: env-files: %s: %w; name a file of the tree, relative to its top", c.File, name, cause(err))
		}
		readVariables(out, source.NewFile(path.Clean(name), string(text)), true)
	}
	for _, name := range slices.Sorted(maps.Keys(c.Env)) {
		if name == "" || strings.ContainsAny(name, "=\x00") {
			return nil, fmt.Errorf("%s: env: %q is no name of a variable; write NAME = \"value\"", c.File, name)
		}
		out[name] = eval.Variable{Value: c.Env[name]}
	}
	for _, name := range flags.envFiles {
		text, err := readFile(name)
		if err != nil {
			return nil, fmt.Errorf("--env-file: %w", err)
		}
		readVariables(out, source.NewFile(name, string(text)), false)
	}
	for i, assignment := range flags.env {
		name, text, found := strings.Cut(assignment, "=")
		if !found || name == "" {
			// What was found is not repeated: it may be a secret.
			return nil, fmt.Errorf("--env: expected NAME=VALUE, but number %d has no name before a \"=\"", i+1)
		}
		out[name] = eval.Variable{Value: text}
	}
	return out, nil
}

// readVariables adds a dotenv file's variables. Only a file of the tree can be
// a finding's place.
func readVariables(into eval.Environment, file *source.File, inTree bool) {
	given := maps.Clone(into)
	parsed := manifest.Dotenv(file, manifest.DotenvOptions{
		Override: true,
		Environment: func(name string) (text string, set, known bool) {
			v, set := given[name]
			return v.Value, set, !v.Unknown
		},
	})
	for _, a := range parsed.Assignments {
		v := eval.Variable{Value: a.Value, Unknown: !a.Known}
		if inTree {
			v.At = a.Location
		}
		into[a.Name] = v
	}
}

// readFile reads a file that the user names on the command line. It may be a
// pipe.
func readFile(name string) ([]byte, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w; name a file that can be read", name, cause(err))
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxFile+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("%s: %w; name a file that can be read", name, cause(err))
	case len(text) > maxFile:
		return nil, fmt.Errorf("%s: the file is larger than %d bytes; name a smaller one", name, maxFile)
	}
	return text, nil
}

// cause is a file system error without the path, which our messages name
// themselves.
func cause(err error) error {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err
	}
	return err
}
