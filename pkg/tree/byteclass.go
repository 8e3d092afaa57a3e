package tree

import "strings"

// byteSet is a set of bytes.
type byteSet [4]uint64

func (s *byteSet) has(c byte) bool { return s[c>>6]&(1<<(c&63)) != 0 }
func (s *byteSet) add(c byte)      { s[c>>6] |= 1 << (c & 63) }

func (s *byteSet) addRange(from, to byte) {
	for c := int(from); c <= int(to); c++ {
		s.add(byte(c))
	}
}

// parseClass parses a bracket expression at the start of pattern and tells its
// width. It is false where git takes the pattern to match nothing.
//
// The oddities are git's: "]" may come first; "!" and "^" negate; a backslash
// escapes inside too; what follows a range cannot begin another one; no class,
// negated or not, holds "/".
func parseClass(pattern string) (set *byteSet, width int, ok bool) {
	p := classParser{pattern: pattern, at: 1, previous: -1}
	negated := p.at < len(pattern) && (pattern[p.at] == '!' || pattern[p.at] == '^')
	if negated {
		p.at++
	}
	for first := true; p.at < len(pattern); first = false {
		if pattern[p.at] == ']' && !first {
			if negated {
				p.set.invert()
			}
			p.set[0] &^= 1 << '/'
			return &p.set, p.at + 1, true
		}
		if !p.item() {
			break
		}
	}
	return nil, 0, false
}

type classParser struct {
	pattern  string
	at       int
	previous int // the byte that a range may begin with, -1 for none
	set      byteSet
}

// item parses one byte, range or named class of a bracket expression.
func (p *classParser) item() bool {
	rest := p.pattern[p.at:]
	switch {
	case rest[0] == '-' && p.previous >= 0 && len(rest) > 1 && rest[1] != ']':
		p.at++
		last, ok := p.literal()
		p.set.addRange(byte(p.previous), last)
		p.previous = -1
		return ok
	case strings.HasPrefix(rest, "[:"):
		name, isNamed, ended := namedClass(rest[2:])
		if isNamed {
			p.at += len("[:") + len(name) + len(":]")
			p.previous = -1
			return p.set.addNamed(name)
		}
		if !ended {
			return false
		}
	}
	c, ok := p.literal()
	p.set.add(c)
	p.previous = int(c)
	return ok
}

// literal reads one byte, which a backslash may escape.
func (p *classParser) literal() (c byte, ok bool) {
	if p.pattern[p.at] == '\\' {
		p.at++
	}
	if p.at >= len(p.pattern) {
		return 0, false
	}
	p.at++
	return p.pattern[p.at-1], true
}

// namedClass finds the name of "[:name:]", given what follows "[:". It is not
// named where the next "]" has no ":" before it: then "[" is an ordinary byte.
func namedClass(rest string) (name string, isNamed, ended bool) {
	end := strings.IndexByte(rest, ']')
	if end < 0 {
		return "", false, false
	}
	name, isNamed = strings.CutSuffix(rest[:end], ":")
	return name, isNamed, true
}

func (s *byteSet) invert() {
	for i := range s {
		s[i] = ^s[i]
	}
}

// addNamed adds a POSIX class as git defines it: ASCII only, in any locale.
func (s *byteSet) addNamed(name string) bool {
	ranges, ok := namedRanges(name)
	for i := 0; i+1 < len(ranges); i += 2 {
		s.addRange(ranges[i], ranges[i+1])
	}
	return ok
}

// namedRanges are the ranges of a POSIX class: pairs of first and last byte.
func namedRanges(name string) (ranges string, ok bool) {
	switch name {
	case "alnum":
		return "09AZaz", true
	case "alpha":
		return "AZaz", true
	case "blank":
		return "  \t\t", true
	case "cntrl":
		return "\x00\x1f\x7f\x7f", true
	case "digit":
		return "09", true
	case "graph":
		return "!~", true
	case "lower":
		return "az", true
	case "print":
		return " ~", true
	case "punct":
		return "!/:@[`{~", true
	case "space": // without \v and \f, unlike C's
		return "\t\n\r\r  ", true
	case "upper":
		return "AZ", true
	case "xdigit":
		return "09AFaf", true
	}
	return "", false
}
