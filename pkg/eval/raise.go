package eval

import (
	"strings"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// handlerSet is a try or with statement that is being executed, as far as
// exceptions are concerned.
type handlerSet struct {
	frame    *frame
	handlers []pyast.Handler
	// swallows answers for a with statement whether its manager would swallow
	// an exception of the class; nil for a try.
	swallows func(class *Class) bool
}

// raise raises an exception of a library's class. Plain names are built in.
// The values are those that led to it: variables of theirs that are unset are
// what the program needs to start.
func (r *run) raise(at source.Location, class, message string, from ...value.Traced) {
	c := r.libraryClass(qualified(class))
	args := &value.Tuple{Open: &value.Unknown{Reason: "the text of an exception", Symbol: "exception at " + place(at)}}
	if exactTexts[class] {
		args = value.NewTuple(value.Traced{Value: value.Str(message)})
	}
	instance := &Instance{Class: c, attrs: map[string]value.Traced{"args": {Value: args}}}
	r.throw(&exception{instance: value.Traced{Value: instance}, class: c, message: message, at: at}, from...)
}

// exactTexts are the exceptions whose message is Python's own, to the letter. The
// others' messages are for people.
var exactTexts = map[string]bool{"AttributeError": true, "ModuleNotFoundError": true, "NameError": true, "ZeroDivisionError": true}

func qualified(class string) string {
	if strings.Contains(class, ".") {
		return class
	}
	return "builtins." + class
}

// throw starts an exception on its way.
func (r *run) throw(e *exception, from ...value.Traced) {
	e.decided = r.flow.now()
	e.variables, e.given = variablesOf(from)
	for i := len(r.handling) - 1; i >= 0 && len(e.variables) == 0; i-- {
		e.variables = r.handling[i].variables
		e.given = append(e.given, r.handling[i].given...)
	}
	for i := len(r.conditions) - 1; i >= 0 && len(e.variables) == 0; i-- {
		var given []string
		e.variables, given = variablesOf(r.conditions[i : i+1])
		e.given = append(e.given, given...)
	}
	panic(e)
}

// variablesOf are the variables that values were made of: those that were unset
// then, and those that were read.
func variablesOf(values []value.Traced) (unset, read []string) {
	for _, v := range values {
		defaulted, given := v.Origin.Variables()
		unset = append(unset, defaulted...)
		read = append(read, given...)
	}
	return unset, read
}

// mayRaise explores both outcomes of an operation that may raise, if a handler
// around it would catch that. Elsewhere an exception would only stop the
// program.
func (r *run) mayRaise(at source.Location, class, message, key string) {
	c := r.libraryClass(qualified(class))
	if !r.wouldCatch(c) {
		return
	}
	raises := r.decide("raises "+class+": "+key, false, "whether "+key+" raises "+class, at)
	r.taken[r.answers[r.bounded("raises "+class+": "+key)]].raises = true
	if raises {
		r.raise(at, class, message)
	}
}

// wouldCatch reports whether a handler around this point may catch the class.
func (r *run) wouldCatch(class *Class) bool {
	frame, handlers := r.frame, r.handlers
	defer func() { r.frame, r.handlers = frame, handlers }()
	for i := len(handlers) - 1; i >= 0; i-- {
		r.handlers = handlers[:i:i] // what raises in asking meets the outer ones only
		if handlers[i].swallows != nil {
			r.frame = frame
			if handlers[i].swallows(class) {
				return true
			}
			continue
		}
		r.frame = handlers[i].frame
		for _, h := range handlers[i].handlers {
			if r.matches(h, class) != value.No {
				return true
			}
		}
	}
	return false
}

// require gives the value of an unset variable that the program cannot do
// without: unknown, unless a handler would catch the exception.
func (r *run) require(at source.Location, name, class, message string) value.Traced {
	c := r.libraryClass(qualified(class))
	if r.wouldCatch(c) {
		unset := value.Traced{Origin: &value.Origin{Kind: value.DefaultTaken, At: at, Text: name}}
		r.raise(at, class, message, unset)
	}
	if _, known := r.required[name]; !known {
		r.required[name] = at
	}
	v := unknownVariable(name)
	origin := &value.Origin{Kind: value.VariableRead, At: at, Text: name}
	r.environ.vars[name] = value.Traced{Value: v}
	return value.Traced{Value: v, Origin: origin}
}

// matches says whether the handler catches exceptions of the class; a nil class
// is an unknown one.
func (r *run) matches(h pyast.Handler, class *Class) value.Answer {
	if h.Type == nil {
		return value.Yes
	}
	return matchesValue(r.expr(h.Type).Value, class)
}

func matchesValue(wanted value.Value, class *Class) value.Answer {
	switch wanted := wanted.(type) {
	case *Class:
		if class == nil {
			if wanted.Name == "builtins.Exception" || wanted.Name == "builtins.BaseException" {
				return value.Yes
			}
			return value.Unsure
		}
		return class.isSubclass(wanted)
	case *value.Tuple:
		answer := value.No
		for _, each := range wanted.Items {
			answer = answer.Or(matchesValue(each.Value, class))
		}
		return answer
	}
	return value.Unsure
}
