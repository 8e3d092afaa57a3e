package lib

import (
	"path"
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// absentFile is what a path of which nobody knows what is there may raise. It is
// what programs handle, and a handler of OSError catches it as well.
const absentFile = "FileNotFoundError"

// readFile reads a file of the tree. Where there surely is none it raises as
// open() does; false means that its content is not known.
func readFile(c *eval.Call, path string) ([]byte, bool) {
	absolute, ok := absPath(path, workingDirectory(c))
	if !ok {
		c.MayRaise(absentFile, "")
		return nil, false
	}
	if kind := requireThere(c, absolute); kind == eval.Directory {
		c.Raise("IsADirectoryError", "[Errno 21] Is a directory: '"+path+"'")
	}
	if kind, known := c.KindOf(absolute); !known || kind != eval.File {
		return nil, false
	}
	content, known := c.ReadFile(absolute)
	return content, known && content != nil
}

// isUTF8 reports whether an encoding argument asks for UTF-8, which is also the
// default on the platforms that programs are deployed to.
func isUTF8(encoding value.Traced) bool {
	if isNone(encoding) {
		return true
	}
	name, ok := text(encoding)
	switch strings.ToLower(strings.ReplaceAll(name, "_", "-")) {
	case "utf-8", "utf8":
		return ok
	}
	return false
}

// decodeText is what Python reads in text mode: UTF-8 with universal newlines.
func decodeText(content []byte) (string, bool) {
	if !utf8.Valid(content) {
		return "", false
	}
	return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(string(content)), true
}

// fileContent is the whole content of a file of the tree as a literal in it.
func fileContent(c *eval.Call, path, content string) value.Traced {
	absolute, _ := absPath(path, workingDirectory(c))
	file := source.NewFile(shown(absolute), content)
	at := source.Location{File: file, Span: source.Span{End: len(content)}}
	return value.Traced{Value: value.Str(content), Origin: &value.Origin{Kind: value.Literal, At: at}}
}

// globTree gives the paths below dir that match a pattern, sorted. It reports
// false for a pattern that it does not understand and for what lies outside
// the tree. Names that begin with a dot match as in pathlib.
func globTree(c *eval.Call, dir, pattern string) ([]string, bool) {
	if pattern == "" || strings.ContainsAny(pattern, "[]\\") || strings.Contains(pattern, "**") || strings.Contains(pattern, "..") {
		return nil, false
	}
	found := []string{dir}
	for _, part := range components(pattern) {
		var next []string
		for _, each := range found {
			if kind, known := c.KindOf(each); !known {
				return nil, false
			} else if kind != eval.Directory {
				continue
			}
			names, ok := c.ReadDir(each)
			if !ok {
				return nil, false
			}
			c.Spend(len(names))
			for _, name := range names {
				if matched, err := path.Match(part, name); err == nil && matched {
					next = append(next, purePath(each, name))
				}
			}
		}
		found = next
	}
	return found, true
}
