package lib

import (
	"fmt"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// drawn is the model of a call whose result is drawn afresh whenever the
// program starts.
func drawn(typeName string) eval.Model {
	return func(c *eval.Call) value.Traced {
		t := c.UnknownOf(typeName, "a random value", c.Args...)
		t.Origin.Kind = value.Drawn
		u := t.Value.(*value.Unknown)
		// Two calls draw two values: the place tells them apart.
		u.Symbol = fmt.Sprintf("%s at %s:%d", u.Symbol, c.At.Path(), c.At.Span.Start)
		return t
	}
}

// secretsLibrary models secrets.
func secretsLibrary() *eval.Library {
	return &eval.Library{
		Name: "secrets",
		Funcs: map[string]eval.Model{
			"token_urlsafe": drawn("str"),
			"token_hex":     drawn("str"),
			"token_bytes":   drawn("bytes"),
			"choice":        drawn(""),
			"randbelow":     drawn("int"),
			"randbits":      drawn("int"),
		},
		Aliases: map[string]string{"SystemRandom": "random.SystemRandom"},
	}
}

// uuidLibrary models uuid, as far as its values are drawn.
func uuidLibrary() *eval.Library {
	return &eval.Library{
		Name:  "uuid",
		Funcs: map[string]eval.Model{"uuid1": drawn("UUID"), "uuid4": drawn("UUID")},
	}
}

// randomLibrary models random. The state that seed() sets is not followed.
func randomLibrary() *eval.Library {
	return &eval.Library{
		Name:  "random",
		Funcs: randomFunctions(),
		Classes: []*eval.ClassModel{
			{Name: "Random", Methods: randomFunctions(), New: func(c *eval.Call) value.Traced { return c.NewInstance("random.Random", nil) }},
			{
				Name: "SystemRandom", Bases: []string{"random.Random"},
				New: func(c *eval.Call) value.Traced { return c.NewInstance("random.SystemRandom", nil) },
			},
		},
	}
}

func randomFunctions() map[string]eval.Model {
	return map[string]eval.Model{
		"choice":      drawn(""),
		"choices":     drawn("list"),
		"sample":      drawn("list"),
		"randint":     drawn("int"),
		"randrange":   drawn("int"),
		"getrandbits": drawn("int"),
		"randbytes":   drawn("bytes"),
		"random":      drawn("float"),
		"uniform":     drawn("float"),
		"seed":        nothing,
	}
}
