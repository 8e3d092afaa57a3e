package manifest

import (
	"strings"
)

// env reads ENV in both forms: `ENV A=1 B="x y"` and the old `ENV A the rest
// of the line`. All values of one instruction see the variables before it.
func (b *dockerBuilder) env(i instruction) {
	args := i.args.trim()
	words := dockerWords(args, b.dialect.escape)
	if len(words) == 0 {
		b.Problems.add(i.args.location(), "ENV names no variable")
		return
	}
	var assignments []EnvAssignment
	if n := strings.IndexByte(words[0].text, '='); n < 0 {
		value := args.cut(len(words[0].text), len(args.text)).trim()
		if len(words) == 1 {
			b.Problems.add(args.location(), "ENV gives the variable no value")
			return
		}
		assignments = append(assignments, b.assignment(words[0], value))
	} else {
		for _, word := range words {
			equals := strings.IndexByte(word.text, '=')
			if equals <= 0 {
				b.Problems.add(word.location(), "this is not a pair of name and value")
				continue
			}
			assignments = append(assignments, b.assignment(word.cut(0, equals), word.cut(equals+1, len(word.text))))
		}
	}
	for _, e := range assignments {
		b.stage.setEnv(e)
	}
}

func (b *dockerBuilder) assignment(name, value joined) EnvAssignment {
	x := b.word(value)
	return EnvAssignment{
		Name: b.word(name).value, Value: x.value, Known: x.known, References: x.references,
		Location: value.location(), Line: lineOf(b.file, name.offset(0)),
	}
}

func (s *Stage) setEnv(e EnvAssignment) {
	s.vars[e.Name] = variable{e.Value, e.Known}
	if n, ok := s.env[e.Name]; ok {
		s.Environment[n] = e
		return
	}
	s.env[e.Name] = len(s.Environment)
	s.Environment = append(s.Environment, e)
}

// arg reads ARG. An argument without default that repeats a global one takes
// the global default; an environment variable hides an argument of its name.
func (b *dockerBuilder) arg(i instruction) {
	for _, word := range dockerWords(i.args.trim(), b.dialect.escape) {
		name, value, equals := strings.Cut(word.text, "=")
		n := len(name)
		e := EnvAssignment{Name: name, Location: word.cut(n, n).location(), Line: lineOf(b.file, word.offset(0))}
		if equals {
			part := word.cut(len(word.text)-len(value), len(word.text))
			e = b.assignment(word.cut(0, n), part)
		} else if v, ok := b.global[name]; ok && b.stage != nil {
			e.Value, e.Known = v.value, v.known
		}
		if b.stage == nil {
			b.Args = append(b.Args, e)
			b.global[e.Name] = variable{e.Value, e.Known}
			if !equals {
				delete(b.global, e.Name)
			}
			continue
		}
		b.stage.Args = append(b.stage.Args, e)
		if _, hidden := b.stage.env[e.Name]; !hidden && e.Known {
			b.stage.vars[e.Name] = variable{e.Value, e.Known}
		}
	}
}

// dockerWords splits at blanks outside quotes, as BuildKit's parseWords does.
func dockerWords(j joined, escape byte) []joined {
	var words []joined
	text, start, quote := j.text, -1, byte(0)
	for i := 0; i < len(text); i++ {
		c := text[i]
		blank := c == ' ' || c == '\t' || c == '\r' || c == '\n'
		switch {
		case blank && quote == 0:
			if start >= 0 {
				words = append(words, j.cut(start, i))
			}
			start = -1
			continue
		case start < 0:
			start = i
		}
		switch {
		case c == escape && quote != '\'':
			i++
		case quote == 0 && (c == '\'' || c == '"'):
			quote = c
		case c == quote:
			quote = 0
		}
	}
	if start >= 0 {
		words = append(words, j.cut(start, len(text)))
	}
	return words
}

// fields splits at blanks.
func fields(j joined) []joined {
	var words []joined
	start := -1
	for i := 0; i <= len(j.text); i++ {
		blank := i == len(j.text) || strings.IndexByte(" \t\r\n", j.text[i]) >= 0
		switch {
		case blank && start >= 0:
			words = append(words, j.cut(start, i))
			start = -1
		case !blank && start < 0:
			start = i
		}
	}
	return words
}
