package report

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"

	"strings"
	"text/template"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
)

// templateFunctions are the functions of a template: text/template's own, bounded,
// and a few that reports need. None of them reads anything, and each gives the same
// for the same.
func templateFunctions(b *templateBudget) template.FuncMap {
	return template.FuncMap{
		stepFunction: b.step,
		"printf":     b.printf,
		"print":      b.bounded(fmt.Sprint),
		"println":    b.bounded(fmt.Sprintln),
		"html":       b.bounded(template.HTMLEscaper),
		"js":         b.bounded(template.JSEscaper),
		"urlquery":   b.bounded(template.URLQueryEscaper),

		"json":    b.json,
		"upper":   b.changed(strings.ToUpper),
		"lower":   b.changed(strings.ToLower),
		"join":    func(separator string, parts []string) string { return strings.Join(parts, separator) },
		"replace": b.replace,
		"shorten": func(limit int, text string) string { return shorten(text, limit) },
		"atLeast": b.atLeast,
	}
}

// templateBudget is what one filling of a template may still do. It is counted, not
// timed: the same template and report come to the same end on every machine.
type templateBudget struct{ used int }

// spend counts work, of which the handling of some bytes is one step.
func (b *templateBudget) spend(bytes int) error {
	const bytesOfStep = 16
	if b.used += 1 + bytes/bytesOfStep; b.used > maxSteps {
		return fmt.Errorf("it takes more than %d steps", maxSteps)
	}
	return nil
}

func (b *templateBudget) step() (string, error) { return "", b.spend(0) }

// take counts values that a function is to make a text of. They have to be simple,
// and short: text that doubles in a loop would fill the memory.
func (b *templateBudget) take(args ...any) error {
	size := 0
	for _, arg := range args {
		if _, short := arg.(fmt.Stringer); short { // a mark
			continue
		}
		switch v := reflect.ValueOf(arg); v.Kind() {
		case reflect.String:
			size += v.Len()
		case reflect.Slice, reflect.Map, reflect.Struct, reflect.Pointer, reflect.Interface:
			return errors.New("a list or an object is no text; take one of its fields, or write it with json")
		}
	}
	if size > maxTemplated {
		return fmt.Errorf("a text has more than %d bytes", maxTemplated)
	}
	return b.spend(size)
}

// bounded is a function of texts within the budget.
func (b *templateBudget) bounded(function func(...any) string) func(...any) (string, error) {
	return func(args ...any) (string, error) {
		if err := b.take(args...); err != nil {
			return "", err
		}
		return function(args...), nil
	}
}

// changed is a function of one text within the budget.
func (b *templateBudget) changed(function func(string) string) func(string) (string, error) {
	return func(text string) (string, error) {
		if err := b.take(text); err != nil {
			return "", err
		}
		return function(text), nil
	}
}

const maxVerbs = 1 << 10 // bytes of printf's format

// wideVerb is a verb that pads to a width of four digits, or to one that is an
// argument.
var wideVerb = lazyregexp.New(`%[^a-zA-Z%]*([0-9]{4}|\*)`)

func (b *templateBudget) printf(format string, args ...any) (string, error) {
	if len(format) > maxVerbs || wideVerb.MatchString(format) {
		return "", fmt.Errorf("printf takes a format of up to %d bytes, and widths below 1000", maxVerbs)
	}
	if err := b.take(args...); err != nil {
		return "", err
	}
	out := fmt.Sprintf(format, args...) // a format may name one argument often
	return out, b.spend(len(out))
}

// json is a value as JSON.
func (b *templateBudget) json(v any) (string, error) {
	if text, isText := v.(string); isText {
		if err := b.take(text); err != nil { // each time around, quotes double
			return "", err
		}
	}
	var out bytes.Buffer
	if err := WriteJSON(&out, v); err != nil {
		return "", err
	}
	return strings.TrimSuffix(out.String(), "\n"), b.spend(out.Len())
}

func (b *templateBudget) replace(from, to, text string) (string, error) {
	if n := strings.Count(text, from); len(text)+n*len(to) > maxTemplated {
		return "", fmt.Errorf("a text has more than %d bytes", maxTemplated)
	}
	return strings.ReplaceAll(text, from, to), b.spend(len(text))
}

// atLeast are the findings from a severity on.
func (b *templateBudget) atLeast(severity string, findings []jsonFinding) ([]jsonFinding, error) {
	least, ok := lint.ParseSeverity(severity)
	if !ok {
		return nil, fmt.Errorf("atLeast: found %q, expected critical, high, medium, low or note", severity)
	}
	out := []jsonFinding{}
	for _, f := range findings {
		if s, _ := lint.ParseSeverity(f.Severity); s >= least {
			out = append(out, f)
		}
	}
	return out, b.spend(len(findings))
}
