package manifest

import (
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/source"
)

// DotenvOptions are the arguments of load_dotenv.
type DotenvOptions struct {
	// Environment is asked for the variables that values refer to.
	Environment Lookup
	// Override is override=True: the file's own values go before those of the
	// environment, as in dotenv_values().
	Override bool
	// Raw is interpolate=False.
	Raw bool
}

// Dotenv reads a .env file as python-dotenv 1.2 does.
//
// A reference that neither the file nor the environment resolves and that has
// no default is empty, as the library makes it, and its value has Known false.
func Dotenv(f *source.File, options DotenvOptions) *EnvFile {
	result := &EnvFile{}
	if tooLarge(f, maxTextSize, &result.Problems) {
		return result
	}
	text := f.Text()
	r := &dotenvReader{file: f, text: text, at: len(text) - len(strings.TrimPrefix(text, "\uFEFF"))}
	resolver := &dotenvResolver{options: options, values: map[string]variable{}, budget: maxTextSize}
	for r.at < len(text) {
		start := r.at
		b, ok := r.binding()
		switch {
		case !ok:
			r.restOfLine()
			result.Problems.add(trimmed(at(f, start, r.at)), "python-dotenv cannot read this line")
		case b.name == "":
		case len(result.Assignments)+len(result.Bare) >= maxFacts:
			result.Problems.unread(at(f, start, start), "the file has too many lines to be read")
			return result
		case !b.assigned:
			resolver.values[b.name] = variable{known: true}
			result.Bare = append(result.Bare, BareName{b.name, b.nameAt})
		default:
			result.Assignments = append(result.Assignments, resolver.resolve(f, b))
		}
	}
	return result
}

// dotenvReader is python-dotenv's Reader: each method that fails leaves the
// position where the library's regular expression would.
type dotenvReader struct {
	file *source.File
	text string
	at   int
	// unclosed remembers that no closing quote follows. Without it a file of
	// opening quotes would take quadratic time.
	unclosed [2]bool
}

type dotenvBinding struct {
	name     string
	nameAt   source.Location
	assigned bool
	value    string
	valueAt  source.Location
	content  source.Location // the value without quotes
}

func (r *dotenvReader) binding() (b dotenvBinding, ok bool) {
	r.skip(pythonSpace)
	if r.at >= len(r.text) {
		return b, true
	}
	if rest := r.text[r.at:]; strings.HasPrefix(rest, "export") && blankPrefix(rest[len("export"):]) > 0 {
		r.at += len("export") + blankPrefix(rest[len("export"):])
	}
	if !r.key(&b) {
		return b, false
	}
	r.skip(blank)
	if r.peek() == '=' {
		r.at++
		blanks := blankPrefix(r.text[r.at:])
		r.at += blanks
		b.assigned = true
		if blanks > 0 && r.peek() == '#' {
			b.valueAt = at(r.file, r.at, r.at)
			b.content = b.valueAt
		} else if !r.value(&b) {
			return b, false
		}
	}
	if n := blankPrefix(r.text[r.at:]); r.at+n < len(r.text) && r.text[r.at+n] == '#' {
		r.at += n
		r.toLineEnd()
	}
	return b, r.endOfLine()
}

func (r *dotenvReader) key(b *dotenvBinding) bool {
	start := r.at
	switch r.peek() {
	case '#':
		return true
	case '\'':
		length := strings.IndexByte(r.text[start+1:], '\'')
		if length <= 0 {
			return false
		}
		r.at += length + 2
		b.name = universalNewlines.Replace(r.text[start+1 : start+1+length])
	default:
		r.skip(func(c rune) bool { return c != '=' && c != '#' && !pythonSpace(c) })
		b.name = r.text[start:r.at]
	}
	b.nameAt = at(r.file, start, r.at)
	return r.at > start
}

func (r *dotenvReader) value(b *dotenvBinding) bool {
	start := r.at
	switch c := r.peek(); c {
	case 0, '\r', '\n':
		b.valueAt = at(r.file, start, start)
		b.content = b.valueAt
	case '\'', '"':
		if !r.quoted(c) {
			return false
		}
		b.valueAt = at(r.file, start, r.at)
		b.content = at(r.file, start+1, r.at-1)
		b.value = unescape(universalNewlines.Replace(b.content.Text()), c)
	default:
		r.toLineEnd()
		value := cutInlineComment(r.text[start:r.at])
		b.value = strings.TrimRightFunc(value, pythonSpace)
		b.valueAt = at(r.file, start, start+len(b.value))
		b.content = b.valueAt
	}
	return true
}

// quoted passes over a quoted value that may span lines. A backslash takes the
// next character with it. If one search fails, so does every later one for the
// same quote: the pairs of backslashes fall alike.
func (r *dotenvReader) quoted(quote byte) bool {
	kind := 0
	if quote == '"' {
		kind = 1
	}
	for i := r.at + 1; i < len(r.text) && !r.unclosed[kind]; i++ {
		switch r.text[i] {
		case '\\':
			i++
		case quote:
			r.at = i + 1
			return true
		}
	}
	r.unclosed[kind] = true
	return false
}

// cutInlineComment removes blanks and "#" and what follows.
func cutInlineComment(value string) string {
	for i := 1; i < len(value); i++ {
		if value[i] != '#' {
			continue
		}
		if last, _ := utf8.DecodeLastRuneInString(value[:i]); pythonSpace(last) {
			return value[:i]
		}
	}
	return value
}

// unescape decodes the escapes that the quote allows; others stay as they are.
func unescape(text string, quote byte) string {
	if strings.IndexByte(text, '\\') < 0 {
		return text
	}
	const from, to = `\'"abfnrtv`, "\\'\"\a\b\f\n\r\t\v"
	var out strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '\\' && i+1 < len(text) {
			n := strings.IndexByte(from, text[i+1])
			if n >= 0 && (quote == '"' || n < 2) {
				out.WriteByte(to[n])
				i++
				continue
			}
		}
		out.WriteByte(text[i])
	}
	return out.String()
}

func (r *dotenvReader) peek() byte {
	if r.at < len(r.text) {
		return r.text[r.at]
	}
	return 0
}

func (r *dotenvReader) skip(match func(rune) bool) {
	rest := r.text[r.at:]
	r.at += len(rest) - len(strings.TrimLeftFunc(rest, match))
}

// blank is a white space character that ends no line.
func blank(c rune) bool { return pythonSpace(c) && c != '\r' && c != '\n' }

func blankPrefix(text string) int { return len(text) - len(strings.TrimLeftFunc(text, blank)) }

func (r *dotenvReader) toLineEnd() {
	if n := strings.IndexAny(r.text[r.at:], "\r\n"); n >= 0 {
		r.at += n
	} else {
		r.at = len(r.text)
	}
}

func (r *dotenvReader) endOfLine() bool {
	n := r.at + blankPrefix(r.text[r.at:])
	if n < len(r.text) && r.text[n] != '\r' && r.text[n] != '\n' {
		return false
	}
	r.at = n
	r.lineEnd()
	return true
}

func (r *dotenvReader) restOfLine() {
	r.toLineEnd()
	r.lineEnd()
}

func (r *dotenvReader) lineEnd() {
	if strings.HasPrefix(r.text[r.at:], "\r\n") {
		r.at += 2
	} else if r.at < len(r.text) {
		r.at++
	}
}
