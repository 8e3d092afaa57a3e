package config

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"github.com/djready/djready/pkg/config/nearest"
	"github.com/djready/djready/pkg/order"
)

// table is where the configuration stands in a pyproject.toml.
var table = []string{"tool", "djready"}

// project is a pyproject.toml, of which one table matters.
type project struct {
	Tool struct {
		Djready Config `toml:"djready"`
	} `toml:"tool"`
}

// Parse reads a configuration file. In a pyproject.toml only the table
// tool.djready counts; any other file is nothing but configuration. The name is
// for messages: "name:line:column: what was found; what to do".
func Parse(name string, text []byte) (Config, error) {
	if len(text) > maxSize {
		return Config{}, fmt.Errorf("%s: the file is larger than %d bytes; put the configuration into %s", name, maxSize, OwnFile)
	}
	var config Config
	var err error
	if path.Base(name) == ProjectFile {
		var p project
		err = cmp.Or(decode(name, text, table, &p), checkInline(name, text))
		config = p.Tool.Djready
	} else {
		err = decode(name, text, nil, &config)
	}
	if err != nil {
		return Config{}, err
	}
	config.File = name
	return config, nil
}

// configures reports whether a pyproject.toml has something to say to djready.
// One that is no TOML at all (a template, say) is not ours to complain about
// unless it names djready's table.
func configures(text []byte) bool {
	var p struct {
		Tool map[string]any `toml:"tool"`
	}
	if err := toml.Unmarshal(text, &p); err != nil {
		return bytes.Contains(text, []byte("tool.djready"))
	}
	return p.Tool["djready"] != nil
}

// decode fills the target and reports the first mistake below the table.
func decode(name string, text []byte, below []string, target any) error {
	decoder := toml.NewDecoder(bytes.NewReader(text)).DisallowUnknownFields()
	err := decoder.Decode(target)
	var unknown *toml.StrictMissingError
	if errors.As(err, &unknown) {
		ours := slices.DeleteFunc(slices.Clone(unknown.Errors), func(e toml.DecodeError) bool { return !inside(e.Key(), below) })
		if len(ours) == 0 {
			return nil
		}
		order.Stable(ours, func(a, b toml.DecodeError) int { return cmp.Compare(line(a), line(b)) })
		return unknownKey(name, ours[0], below)
	}
	var mistake *toml.DecodeError
	if errors.As(err, &mistake) {
		return at(name, *mistake, explain(mistake, below))
	}
	return err
}

// checkInline finds the unknown keys of a table that is written inline, as in
// tool = {djready = {…}}: there the decoder gives keys without what they are in.
func checkInline(name string, text []byte) error {
	var p struct {
		Tool struct {
			Djready map[string]any `toml:"djready"`
		} `toml:"tool"`
	}
	if err := toml.Unmarshal(text, &p); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	for _, found := range slices.Sorted(maps.Keys(p.Tool.Djready)) {
		if !slices.Contains(names(), found) {
			return fmt.Errorf("%s: %s", name, unknown(found))
		}
	}
	return nil
}

func inside(key, table []string) bool {
	return len(key) >= len(table) && slices.Equal(key[:len(table)], table)
}

func line(e toml.DecodeError) int {
	row, _ := e.Position()
	return row
}

func at(name string, e toml.DecodeError, message string) error {
	row, column := e.Position()
	return fmt.Errorf("%s:%d:%d: %s", name, row, column, message)
}

func unknownKey(name string, e toml.DecodeError, below []string) error {
	return at(name, e, unknown(strings.Join(e.Key()[len(below):], ".")))
}

func unknown(found string) string {
	if near, ok := nearest.Word(found, names()); ok {
		return fmt.Sprintf("unknown key %q; did you mean %q?", found, near)
	}
	return fmt.Sprintf("unknown key %q; the keys are %s", found, strings.Join(names(), ", "))
}

// explain says what a key's value should be; what is wrong with the TOML itself
// the library says well.
func explain(e *toml.DecodeError, below []string) string {
	if found := e.Key(); len(found) > len(below) && inside(found, below) {
		for _, k := range keys() {
			if k.name == found[len(below)] && strings.Contains(e.Error(), "cannot") {
				return fmt.Sprintf("%s must be %s", k.name, k.wants)
			}
		}
	}
	if strings.Contains(e.Error(), "struct") {
		return strings.Join(below, ".") + " must be a table" // the library speaks of Go's types
	}
	return strings.TrimPrefix(e.Error(), "toml: ") + "; mend the TOML"
}
