package tree

import "strings"

// glob is a compiled pattern of a .gitignore line. It is git's wildmatch.c
// with WM_PATHNAME, to the letter; package path's Match differs in classes,
// escapes and "**". Matching is by bytes, as in git: "?" is one byte of "é".
type glob struct {
	literal string  // what the path must begin with
	tokens  []token // what the rest must match
}

type token struct {
	kind  tokenKind
	char  byte     // of a char
	bytes *byteSet // of a class
}

type tokenKind uint8

const (
	char     tokenKind = iota // exactly this byte
	anyByte                   // "?": one byte except "/"
	class                     // "[…]": one byte of a set, never "/"
	star                      // "*": any bytes except "/"
	wide                      // "**" as the last part: any bytes
	anyDepth                  // "**/": nothing, or any bytes up to and with a "/"
)

// compileGlob compiles a pattern. It is false for a pattern that can match
// nothing: a class without end, a backslash without a character after it.
func compileGlob(pattern string) (glob, bool) {
	// git compares the part before the first special character by itself and
	// hands only the rest to wildmatch. So "a**/b" means "a" and then "**/b",
	// although the manual says that such asterisks are ordinary ones.
	i := strings.IndexAny(pattern, `*?[\`)
	if i < 0 {
		return glob{literal: pattern}, true
	}
	tokens, ok := tokenize(pattern[i:])
	return glob{literal: pattern[:i], tokens: tokens}, ok
}

func tokenize(pattern string) ([]token, bool) {
	tokens := make([]token, 0, len(pattern))
	for i := 0; i < len(pattern); {
		switch pattern[i] {
		case '\\':
			if i+1 == len(pattern) {
				return nil, false
			}
			tokens = append(tokens, token{kind: char, char: pattern[i+1]})
			i += 2
		case '?':
			tokens = append(tokens, token{kind: anyByte})
			i++
		case '[':
			set, width, ok := parseClass(pattern[i:])
			if !ok {
				return nil, false
			}
			tokens = append(tokens, token{kind: class, bytes: set})
			i += width
		case '*':
			kind, width := asterisks(pattern, i)
			tokens = append(tokens, token{kind: kind})
			i += width
		default:
			tokens = append(tokens, token{kind: char, char: pattern[i]})
			i++
		}
	}
	return tokens, true
}

// asterisks tells what the run of asterisks at start means, and how much of
// the pattern it takes.
func asterisks(pattern string, start int) (tokenKind, int) {
	end := start
	for end < len(pattern) && pattern[end] == '*' {
		end++
	}
	rest := pattern[end:]
	atPartStart := start == 0 || pattern[start-1] == '/'
	switch {
	case end-start < 2 || !atPartStart:
		return star, end - start
	case rest == "" || strings.HasPrefix(rest, `\/`):
		return wide, end - start
	case rest[0] == '/':
		return anyDepth, end - start + 1
	}
	return star, end - start
}

func (g glob) match(name string) bool {
	rest, ok := strings.CutPrefix(name, g.literal)
	return ok && matchTokens(g.tokens, rest)
}

// matchTokens matches without recursion. A later star makes the choices of
// earlier ones final: they took as little as they could, and what stands
// between them is found. So on a mismatch only the last star takes more; if it
// meets a "/", the last "**" does.
func matchTokens(tokens []token, name string) bool {
	i, j := 0, 0
	lastStar, starEnd := -1, 0 // where in name what the star took ends
	lastWide, wideEnd := -1, 0
	for i < len(tokens) || j < len(name) {
		if i < len(tokens) {
			switch t := tokens[i]; t.kind {
			case star:
				lastStar, starEnd = i, j
				i++
				continue
			case wide, anyDepth:
				lastWide, wideEnd, lastStar = i, j, -1
				i++
				continue
			default:
				if j < len(name) && t.matches(name[j]) {
					i++
					j++
					continue
				}
			}
		}
		switch {
		case lastStar >= 0 && starEnd < len(name) && name[starEnd] != '/':
			starEnd++
			i, j = lastStar+1, starEnd
		case lastWide >= 0 && wideEnd < len(name):
			step := 1
			if tokens[lastWide].kind == anyDepth {
				step = strings.IndexByte(name[wideEnd:], '/') + 1
			}
			if step == 0 {
				return false
			}
			wideEnd += step
			i, j = lastWide+1, wideEnd
		default:
			return false
		}
	}
	return true
}

func (t token) matches(c byte) bool {
	switch t.kind {
	case char:
		return c == t.char
	case anyByte:
		return c != '/'
	case class:
		return t.bytes.has(c)
	}
	return false
}
