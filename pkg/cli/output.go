package cli

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"golang.org/x/term"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

// output is a report that goes to a file.
type output struct{ format, file string }

func parseOutputs(given []string) ([]output, error) {
	var out []output
	for _, each := range given {
		format, file, found := strings.Cut(each, "=")
		if !found || file == "" {
			return nil, fmt.Errorf("--output: found %q, expected FORMAT=FILE, for example sarif=djready.sarif", each)
		}
		if err := oneOf(format, report.FormatNames()); err != nil {
			return nil, fmt.Errorf("--output: found the format %q, %w", format, err)
		}
		if slices.ContainsFunc(out, func(o output) bool { return filepath.Clean(o.file) == filepath.Clean(file) }) {
			return nil, fmt.Errorf("--output: %s is named twice; give each report a file of its own", file)
		}
		out = append(out, output{format, file})
	}
	return out, nil
}

// write writes the report to its file, which is never seen half written.
func (o output) write(r *lint.Report, options report.FormatOptions) error {
	var content bytes.Buffer
	if err := render(&content, o.format, r, options); err != nil {
		return fmt.Errorf("--output: %s: %w", o.file, err)
	}
	if err := replaceFile(o.file, content.Bytes()); err != nil {
		return fmt.Errorf("--output: %s: %w; name a file in a directory that is there and can be written to", o.file, cause(err))
	}
	return nil
}

// replaceFile writes a file beside the target and moves it there. A target that
// is no regular file (/dev/stdout, a named pipe) is written to instead.
func replaceFile(name string, content []byte) (err error) {
	if info, err := os.Stat(name); err == nil {
		if !info.Mode().IsRegular() {
			return writeTo(name, content)
		}
		if name, err = filepath.EvalSymlinks(name); err != nil {
			return err
		}
	}
	file, err := os.CreateTemp(filepath.Dir(name), ".djready-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(file.Name())
		}
	}()
	_, err = file.Write(content)
	// CreateTemp makes a file for its owner alone; a report is for whoever may
	// enter the directory, such as the next step of a pipeline.
	if err := errors.Join(err, file.Chmod(0o644), file.Close()); err != nil {
		return err
	}
	return os.Rename(file.Name(), name)
}

func writeTo(name string, content []byte) error {
	file, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	return errors.Join(err, file.Close())
}

// closedPipe tells that a reader has read enough.
func closedPipe(err error) bool { return errors.Is(err, syscall.EPIPE) }

// colored tells whether standard output is coloured. See no-color.org.
func (c Command) colored(when string) bool {
	switch when {
	case "always":
		return true
	case "never":
		return false
	}
	file, ok := c.Stdout.(*os.File)
	return ok && c.Getenv("NO_COLOR") == "" && c.Getenv("TERM") != "dumb" && term.IsTerminal(int(file.Fd()))
}
