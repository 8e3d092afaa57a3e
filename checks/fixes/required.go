package fixes

import (
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// WithoutDefault has the variable that the outcome was read from read without a
// default, so that a server without it does not start. It is never safe.
func WithoutDefault(p *project.Project, name string) Maker {
	return func(o project.Outcome) []lint.Fix {
		read, at, ok := defaultTaken(o)
		if !ok || !supplies(o, read, at) {
			return nil
		}
		title := "Read " + read.Text + " without a default"
		if edit, ok := fallbackDropped(p, read.At); ok {
			return one(title, false, edit)
		}
		call, ok := nodeAt[*pyast.Call](p, read.At)
		if !ok {
			return nil
		}
		if !call.Span().Contains(at.Span) {
			return schemeDefault(p, title, at)
		}
		if edit, ok := subscripted(read.At.File, call); ok {
			return one(title, false, edit)
		}
		if edit, ok := argumentDropped(read.At.File, call); ok {
			return one(title, false, edit)
		}
		return nil
	}
}

// subscripted makes os.environ["X"] of os.environ.get("X", …) and of
// os.getenv("X", …).
func subscripted(f *source.File, call *pyast.Call) (source.Edit, bool) {
	function, ok := call.Func.(*pyast.Attribute)
	if !ok || len(call.Args) == 0 {
		return source.Edit{}, false
	}
	owner := text(f, function.Value)
	switch {
	case function.Name == "getenv" && owner == "os":
		owner = "os.environ"
	case function.Name == "get" && (owner == "environ" || strings.HasSuffix(owner, ".environ")):
	default:
		return source.Edit{}, false
	}
	at := source.Location{File: f, Span: call.Span()}
	return replaced(at, owner+"["+text(f, call.Args[0])+"]"), true
}

// argumentDropped takes the default out of the call of a library: the keyword
// argument default, or the second argument.
func argumentDropped(f *source.File, call *pyast.Call) (source.Edit, bool) {
	var all []source.Span
	for _, argument := range call.Args {
		all = append(all, argument.Span())
	}
	dropped := -1
	if len(call.Args) == 2 {
		dropped = 1
	}
	for i, k := range call.Keywords {
		all = append(all, k.Span())
		if k.Name == "default" {
			dropped = len(call.Args) + i
		}
	}
	if dropped < 1 {
		return source.Edit{}, false
	}
	at := source.Location{File: f, Span: source.Span{Start: all[dropped-1].End, End: all[dropped].End}}
	if strings.Contains(at.Text(), "#") {
		return source.Edit{}, false // a comment may stand between the arguments
	}
	return replaced(at, ""), true
}

// fallbackDropped makes os.environ["X"] of os.environ.get("X") or "…", given the
// place of either side.
func fallbackDropped(p *project.Project, side source.Location) (source.Edit, bool) {
	either, ok := parentAt(p, side).(*pyast.BoolOp)
	if !ok || !either.Or || len(either.Values) != 2 {
		return source.Edit{}, false
	}
	call, ok := either.Values[0].(*pyast.Call)
	if !ok {
		return source.Edit{}, false
	}
	edit, ok := subscripted(side.File, call)
	edit.Span = either.Span()
	return edit, ok
}

// schemeDefault makes X=str of X=(str, "…") in the scheme of django-environ.
func schemeDefault(p *project.Project, title string, at source.Location) []lint.Fix {
	pair, ok := parentAt(p, at).(*pyast.Tuple)
	if !ok || len(pair.Items) != 2 {
		return nil
	}
	whole := source.Location{File: at.File, Span: pair.Span()}
	return one(title, false, replaced(whole, text(at.File, pair.Items[0])))
}
