package fixes

import (
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// AsBoolean converts the text of the variable that a setting is read from to a
// boolean, the way its library does it. It is never safe: "enabled" was true.
func AsBoolean(p *project.Project, name string) Maker {
	return func(o project.Outcome) []lint.Fix {
		assigned, ok := statementAt(p, o.Place()).(*pyast.Assign)
		if !ok || len(assigned.Targets) != 1 || text(o.Place().File, assigned.Targets[0]) != name {
			return nil
		}
		f := o.Place().File
		call, ok := assigned.Value.(*pyast.Call)
		if !ok {
			return nil
		}
		title := "Read " + name + " as a boolean"
		how := idiomOf(p, f)
		switch function := text(f, call.Func); {
		case function == "bool" && len(call.Args) == 1:
			return one(title, false, converted(f, call.Span(), call.Args[0].Span()))
		case function == "os.getenv", strings.HasSuffix(function, "environ.get"):
			return one(title, false, converted(f, call.Span(), call.Span()))
		case how.environ != "" && function == how.environ:
			return one(title, false, inserted(f, call.Func.Span().End, ".bool"))
		case how.decouple != "" && function == how.decouple && keyword(call, "cast") == nil:
			return one(title, false, inserted(f, lastArgument(call), ", cast=bool"))
		}
		return nil
	}
}

// converted writes a comparison with the words for yes over an expression.
func converted(f *source.File, whole, read source.Span) source.Edit {
	words := requoted(f, `("1", "true", "yes", "on")`)
	return replaced(source.Location{File: f, Span: whole}, "str("+f.Slice(read)+").lower() in "+words)
}

func keyword(call *pyast.Call, name string) pyast.Expr {
	for _, k := range call.Keywords {
		if k.Name == name {
			return k.Value
		}
	}
	return nil
}

// lastArgument is where the last argument of a call ends.
func lastArgument(call *pyast.Call) int {
	end := call.Func.Span().End
	for _, argument := range call.Args {
		end = max(end, argument.Span().End)
	}
	for _, k := range call.Keywords {
		end = max(end, k.Span().End)
	}
	return end
}
