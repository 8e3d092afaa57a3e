package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// variable is what a name stands for while a file is read.
type variable struct {
	value string
	known bool
}

// dialect says how a format writes quotes, escapes and references.
type dialect struct {
	quotes        bool // '…' is literal, "…" is expanded
	escape        byte // 0: there are no escapes
	doubledDollar bool // $$ is a dollar sign
	substitution  bool // $(…), `…`, $1 and $? are what a shell computes
	braced        bool // only ${NAME} is a reference, $NAME is text
}

var (
	dockerDialect  = dialect{quotes: true, escape: '\\'}
	shellDialect   = dialect{quotes: true, escape: '\\', substitution: true}
	composeDialect = dialect{doubledDollar: true}
)

// expander substitutes variables in one word or value.
type expander struct {
	dialect
	lookup func(name string) (variable, bool)
	// locate maps offsets of the text given to expand to the file.
	locate func(start, end int) source.Location
	// budget is how many bytes the file's values may still grow by: a chain
	// of variables that double each other grows exponentially.
	budget *int
}

// expanded is the result of an expansion.
type expanded struct {
	value      string
	known      bool
	references []Reference
	malformed  bool // a quote or brace is not closed, or a name is none
}

func (e *expander) expand(text string) expanded {
	x := &expansion{expander: e, text: text}
	x.known = true
	value := x.run(0, len(text), 0)
	if *e.budget -= len(value); *e.budget < 0 {
		value, x.known = "", false
	}
	x.value = value
	return x.expanded
}

type expansion struct {
	*expander
	expanded
	text string
}

// run expands text[i:end].
func (x *expansion) run(i, end, depth int) string {
	var out strings.Builder
	quoted := false
	for i < end && out.Len() <= maxValue {
		c := x.text[i]
		switch {
		case x.escape != 0 && c == x.escape && i+1 < end:
			// Within double quotes only these may be escaped.
			if next := x.text[i+1]; quoted && next != '"' && next != '$' && next != x.escape {
				out.WriteByte(c)
			}
			out.WriteByte(x.text[i+1])
			i += 2
		case x.quotes && c == '\'' && !quoted:
			closing := strings.IndexByte(x.text[i+1:end], '\'')
			if closing < 0 {
				x.fail()
				return out.String()
			}
			out.WriteString(x.text[i+1 : i+1+closing])
			i += closing + 2
		case x.quotes && c == '"':
			quoted = !quoted
			i++
		case c == '$':
			value, next := x.dollar(i, end, depth)
			out.WriteString(value)
			i = next
		case c == '`' && x.substitution:
			x.known = false
			i = skipBackquotes(x.text[:end], i)
		default:
			out.WriteByte(c)
			i++
		}
	}
	if quoted {
		x.fail()
	}
	if i < end {
		x.known = false
	}
	return out.String()
}

func (x *expansion) fail() { x.known, x.malformed = false, true }

// dollar expands what starts at text[i] == '$' and says where to go on.
func (x *expansion) dollar(i, end, depth int) (string, int) {
	if i+1 >= end {
		return "$", i + 1
	}
	switch c := x.text[i+1]; {
	case c == '$' && x.doubledDollar:
		return "$", i + 2
	case c == '{':
		return x.brace(i, end, depth)
	case x.braced:
		return "$", i + 1
	case nameLength(x.text[i+1:end]) > 0:
		next := i + 1 + nameLength(x.text[i+1:end])
		r := Reference{Name: x.text[i+1 : next], Location: x.locate(i, next)}
		return x.refer(r, 0, 0, depth), next
	case c == '(' && x.substitution:
		x.known = false
		return "", skipParentheses(x.text[:end], i+1)
	case x.substitution && strings.IndexByte("0123456789@*#?!-$", c) >= 0:
		x.known = false
		return "", i + 2
	}
	return "$", i + 1
}

// brace expands ${…}.
func (x *expansion) brace(i, end, depth int) (string, int) {
	closing := x.closingBrace(i+2, end)
	if closing < 0 || depth >= maxDepth {
		x.fail()
		return "", end
	}
	body := i + 2
	length := nameLength(x.text[body:closing])
	operator := referenceOperator(x.text[body+length : closing])
	word := body + length + len(operator)
	if length == 0 || operator == "" && word < closing {
		// ${#x}, ${x#pattern}, ${x/a/b}: shells and newer builders compute
		// them, we do not.
		x.known = false
		x.malformed = x.malformed || !x.substitution && length == 0
		return "", closing + 1
	}
	r := Reference{
		Name: x.text[body : body+length], Operator: operator, Word: x.text[word:closing],
		Location: x.locate(i, closing+1), WordLocation: x.locate(word, closing),
	}
	return x.refer(r, word, closing, depth), closing + 1
}

// refer gives the value of a reference whose word is text[word:end].
func (x *expansion) refer(r Reference, word, end, depth int) string {
	if len(x.references) < maxFacts {
		x.references = append(x.references, r)
	}
	v, set := x.lookup(r.Name)
	nonEmpty := set && (!strings.HasPrefix(r.Operator, ":") || v.value != "" || !v.known)
	switch strings.TrimPrefix(r.Operator, ":") {
	case "-":
		if !nonEmpty {
			return x.run(word, end, depth+1)
		}
	case "+":
		if !nonEmpty {
			return ""
		}
		return x.run(word, end, depth+1)
	}
	x.known = x.known && set && v.known
	return v.value
}

// closingBrace finds the end of ${…}, past nested references and quotes.
func (x *expansion) closingBrace(i, end int) int {
	open := 1
	for ; i < end; i++ {
		switch c := x.text[i]; {
		case x.escape != 0 && c == x.escape:
			i++
		case x.quotes && c == '\'':
			if closing := strings.IndexByte(x.text[i+1:end], '\''); closing >= 0 {
				i += closing + 1
			}
		case c == '$' && i+1 < end && x.text[i+1] == '{':
			open++
			i++
		case c == '}':
			open--
			if open == 0 {
				return i
			}
		}
	}
	return -1
}

// nameLength is the length of the variable name that text starts with.
func nameLength(text string) int {
	for i := 0; i < len(text); i++ {
		c := text[i]
		letter := c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
		if !letter && (i == 0 || c < '0' || c > '9') {
			return i
		}
	}
	return len(text)
}

func referenceOperator(text string) string {
	for _, operator := range []string{":-", ":+", ":?", "-", "+", "?"} {
		if strings.HasPrefix(text, operator) {
			return operator
		}
	}
	return ""
}
