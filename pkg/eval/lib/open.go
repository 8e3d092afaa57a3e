package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// ioLibrary models of io what open() gives: files that are read.
func ioLibrary() *eval.Library {
	return &eval.Library{
		Name:    "io",
		Classes: []*eval.ClassModel{fileClass("TextIOWrapper"), fileClass("BufferedReader")},
		Aliases: map[string]string{"open": "builtins.open"},
	}
}

// openFile is the state of a file that is read: what is left of it.
type openFile struct {
	content value.Traced // a literal in the file
	rest    string
	binary  bool
}

func fileClass(name string) *eval.ClassModel {
	return &eval.ClassModel{
		Name: name,
		Methods: map[string]eval.Model{
			"read":      fileRead,
			"readline":  fileReadLine,
			"readlines": fileReadLines,
			"__iter__":  fileReadLines,
			"__enter__": func(c *eval.Call) value.Traced { return c.Self },
			"__exit__":  nothing,
			"close":     nothing,
		},
	}
}

// openModel reads files of the tree. What is written is not followed, but the
// file is there from then on.
func openModel(c *eval.Call) value.Traced {
	args := c.Bind("file", "mode?", "buffering?", "encoding?", "errors?", "newline?", "closefd?", "opener?")
	mode, ok := textOr(args[1], "r")
	path, pathKnown := pathText(c, args[0])
	if !ok || !pathKnown {
		c.MayRaise(absentFile, "")
		return c.Unknown("a file", everything(c)...)
	}
	if strings.ContainsAny(mode, "wax") {
		noteMade(c, path, eval.File)
		return c.Unknown("a file that is written", everything(c)...)
	}
	binary := strings.Contains(mode, "b")
	content, known := readFile(c, path)
	if !known || strings.Contains(mode, "+") || !isNone(args[5]) {
		return c.Unknown("the content of a file", everything(c)...)
	}
	class, rest := "io.BufferedReader", string(content)
	if !binary {
		class = "io.TextIOWrapper"
		decoded, ok := decodeText(content)
		if !ok || !isUTF8(args[3]) {
			return c.Unknown("the content of a file", everything(c)...)
		}
		rest = decoded
	}
	file := &openFile{content: fileContent(c, path, rest), rest: rest, binary: binary}
	return c.Return(c.NewInstance(class, file).Value, everything(c)...)
}

// take gives a part of the file with the file's own origin.
func (f *openFile) take(c *eval.Call, part string) value.Traced {
	f.rest = f.rest[len(part):]
	if f.binary {
		return c.Pass(value.Bytes(part), f.content)
	}
	return c.Pass(value.Str(part), f.content)
}

func (f *openFile) line() string {
	if end := strings.IndexByte(f.rest, '\n'); end >= 0 {
		return f.rest[:end+1]
	}
	return f.rest
}

func fileRead(c *eval.Call) value.Traced {
	size := c.Bind("size?")[0]
	f, ok := c.State().(*openFile)
	if !ok {
		return c.Unknown("the content of a file", c.Self)
	}
	if isNone(size) {
		return f.take(c, f.rest)
	}
	n, ok := value.Index(size.Value)
	switch {
	case ok && n.Sign() < 0:
		return f.take(c, f.rest)
	case ok && (f.binary || isASCII(f.rest)):
		return f.take(c, f.rest[:min(clampBig(n), len(f.rest))])
	}
	f.content, f.rest = c.Unknown("the content of a file", c.Self, size), ""
	return f.content
}

func fileReadLine(c *eval.Call) value.Traced {
	f, ok := c.State().(*openFile)
	if !ok || len(c.Args) > 0 || value.IsUnknown(f.content.Value) {
		return c.Unknown("the content of a file", c.Self)
	}
	return f.take(c, f.line())
}

// fileReadLines is also the iteration over a file.
func fileReadLines(c *eval.Call) value.Traced {
	f, ok := c.State().(*openFile)
	if !ok || len(c.Args) > 0 || value.IsUnknown(f.content.Value) {
		return c.Unknown("the content of a file", c.Self)
	}
	lines := value.NewList()
	for f.rest != "" {
		c.Spend(1)
		lines.Items = append(lines.Items, f.take(c, f.line()))
	}
	return c.Return(lines, f.content)
}
