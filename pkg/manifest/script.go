package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// Script is what a shell script does, as far as it can be told without being
// a shell: its straight-line assignments and its commands.
type Script struct {
	// Environment is what the script exports. Known is false for what is set
	// in a branch, a loop or a function, and for what a command computes.
	Environment []EnvAssignment
	// Commands are all commands, with the assignments that stand before them.
	Commands []ScriptCommand
	// EnvFiles are files that the script sources.
	EnvFiles []EnvFileReference
	Problems Problems
}

// ScriptCommand is one command of a script.
type ScriptCommand struct {
	Command
	// Conditional is true where it depends on something whether it runs.
	Conditional bool
	// Branch is true where it is one way of several.
	Branch bool
}

// ParseScript reads a POSIX shell or bash script. References are resolved by
// the script's own assignments; a default as in ${NAME:-value} is taken where
// the script does not set the name.
func ParseScript(f *source.File) *Script {
	s := &Script{}
	if tooLarge(f, maxTextSize, &s.Problems) {
		return s
	}
	r := &scriptReader{Script: s, file: f, text: f.Text(), variables: map[string]variable{}, exported: map[string]bool{}, budget: maxTextSize}
	for _, command := range splitShell(f.Text()) {
		r.command(command)
		if len(s.Commands)+len(s.Environment) >= maxFacts {
			s.Problems.unread(at(f, command.start, command.end), "the file has too many commands to be read")
			break
		}
	}
	return s
}

type scriptReader struct {
	*Script
	file      *source.File
	text      string
	variables map[string]variable
	exported  map[string]bool
	exportAll bool // set -a
	pending   map[string]EnvAssignment
	budget    int
}

func (r *scriptReader) command(c simpleCommand) {
	if len(c.words) == 0 {
		for _, w := range c.assignments {
			r.assign(w, c, false)
		}
		return
	}
	first := r.word(c.words[0])
	switch first {
	case "export", "declare", "typeset", "readonly", "local":
		export := first == "export" || len(c.words) > 1 && strings.Contains(r.word(c.words[1]), "x") && first != "local" && strings.HasPrefix(r.word(c.words[1]), "-")
		for _, w := range c.words[1:] {
			r.assign(w, c, export)
		}
		return
	case "set":
		r.set(c)
	case "unset":
		for _, w := range c.words[1:] {
			r.variables[r.word(w)] = variable{}
		}
	case ".", "source":
		if len(c.words) > 1 {
			w := c.words[1]
			r.EnvFiles = append(r.EnvFiles, EnvFileReference{Path: r.word(w), Required: !c.conditional(), Location: at(r.file, w.start, w.end)})
		}
		r.forget()
	case ":":
		r.defaults(c)
		return
	}
	start := c.start
	command := Command{Shell: r.text[start:c.end], Location: at(r.file, start, c.end)}
	r.Commands = append(r.Commands, ScriptCommand{command, c.conditional(), c.branch()})
}

func (r *scriptReader) word(w shellWord) string { return plainWord(r.text[w.start:w.end]) }

// set -a exports every later assignment; set +a ends that.
func (r *scriptReader) set(c simpleCommand) {
	for i, w := range c.words[1:] {
		switch word := r.word(w); {
		case word == "allexport" && i > 0:
			r.exportAll = r.word(c.words[i]) == "-o"
		case strings.HasPrefix(word, "-") && strings.Contains(word, "a"):
			r.exportAll = true
		case strings.HasPrefix(word, "+") && strings.Contains(word, "a"):
			r.exportAll = false
		}
	}
}

// forget: a sourced file may set anything.
func (r *scriptReader) forget() {
	for name := range r.variables {
		r.variables[name] = variable{}
	}
}

// assign reads NAME=value, or NAME after export.
func (r *scriptReader) assign(w shellWord, c simpleCommand, export bool) {
	text := r.text[w.start:w.end]
	n := nameLength(text)
	if n == 0 {
		return
	}
	name := text[:n]
	if n == len(text) && export {
		r.export(name)
		return
	}
	if n >= len(text) || text[n] != '=' {
		r.variables[name] = variable{} // NAME+=x, NAME[1]=x
		return
	}
	x := r.expand(w.start+n+1, w.end)
	a := EnvAssignment{
		Name: name, Value: x.value, Known: x.known && !c.conditional(), References: x.references,
		Location: at(r.file, w.start+n+1, w.end), Line: lineOf(r.file, w.start),
	}
	r.variables[name] = variable{a.Value, a.Known}
	if export || r.exportAll || r.exported[name] {
		r.exported[name] = true
		r.Environment = append(r.Environment, a)
		return
	}
	if r.pending == nil {
		r.pending = map[string]EnvAssignment{}
	}
	r.pending[name] = a
}

// export makes an earlier assignment part of the environment.
func (r *scriptReader) export(name string) {
	if a, ok := r.pending[name]; ok && !r.exported[name] {
		r.Environment = append(r.Environment, a)
	}
	r.exported[name] = true
}

func (r *scriptReader) expand(start, end int) expanded {
	return (&expander{
		dialect: shellDialect,
		lookup:  r.lookup,
		locate:  func(from, to int) source.Location { return at(r.file, start+from, start+to) },
		budget:  &r.budget,
	}).expand(r.text[start:end])
}

// lookup: a name whose value was lost is set to something, so that a default
// is not taken for it.
func (r *scriptReader) lookup(name string) (variable, bool) {
	v, ok := r.variables[name]
	return v, ok
}

// defaults reads the idiom `: "${NAME:=value}"`.
func (r *scriptReader) defaults(c simpleCommand) {
	for _, w := range c.words[1:] {
		text := r.text[w.start:w.end]
		open, assign := strings.Index(text, "${"), strings.Index(text, "=")
		closing := strings.LastIndexByte(text, '}')
		if open < 0 || assign < open || closing < assign {
			continue
		}
		name := strings.TrimSuffix(text[open+2:assign], ":")
		if _, set := r.variables[name]; set || nameLength(name) != len(name) || name == "" {
			continue
		}
		x := r.expand(w.start+assign+1, w.start+closing)
		a := EnvAssignment{
			Name: name, Value: x.value, Known: x.known && !c.conditional(), References: x.references,
			Location: at(r.file, w.start+assign+1, w.start+closing), Line: lineOf(r.file, w.start),
		}
		r.variables[name] = variable{a.Value, a.Known}
		if r.pending == nil {
			r.pending = map[string]EnvAssignment{}
		}
		r.pending[name] = a
		if r.exported[name] || r.exportAll {
			r.Environment = append(r.Environment, a)
		}
	}
}
