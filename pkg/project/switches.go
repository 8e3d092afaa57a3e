package project

import (
	"maps"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// Words that a mode is called by, in lower case.
var (
	productionWords  = []string{"production", "prod", "live", "prd", "deploy", "deployed", "deployment", "release"}
	developmentWords = []string{"dev", "develop", "development", "local", "debug", "staging", "stage", "test", "testing", "ci"}
)

// flagName is the name of a variable that says yes or no to production.
var flagName = lazyregexp.New(`(?i)^(?:\w+_)?(?:IS_|IN_)?PROD(?:UCTION)?$`)

// throwSwitches finds the variables that choose between production and another
// mode, and evaluates with each set to its production word. What chooses a mode
// of something else (a payment gateway's) changes no security setting and is
// left alone.
func (b *builder) throwSwitches(m *Module, env eval.Environment, result *eval.Result) ([]Switch, eval.Environment, *eval.Result) {
	var found, tried []Switch
	for {
		candidates := b.modeVariables(result, env, tried)
		if len(candidates) == 0 {
			return found, env, result
		}
		for _, c := range candidates {
			tried = append(tried, c)
			next := maps.Clone(env)
			next[c.Variable] = eval.Variable{Value: c.Word}
			thrown := b.run(m, next, nil)
			c.Lost = b.differing(result, thrown)
			if len(c.Lost) == 0 {
				continue
			}
			given, set := env[c.Variable]
			if set {
				c.SetBy = given.At
			}
			// What a file sets to something that it does not tell, an operator
			// was asked for: production, then.
			if !set || given.Unknown {
				c.OptIn = c.Default != "" && !set
				env, result = next, thrown
			}
			found = append(found, c)
		}
	}
}

// modeVariables are the variables that the program compares with mode words, or
// that are named like a flag for production, and that are not known yet.
func (b *builder) modeVariables(result *eval.Result, env eval.Environment, known []Switch) []Switch {
	var out []Switch
	add := func(s Switch) {
		isKnown := func(k Switch) bool { return k.Variable == s.Variable }
		if !slices.ContainsFunc(known, isKnown) && !slices.ContainsFunc(out, isKnown) {
			out = append(out, s)
		}
	}
	for _, t := range result.Tests {
		words := append(append([]string(nil), t.Words...), b.wordsComparedWith(t.Expr, result.Files)...)
		word, ok := productionWord(words)
		if !ok || len(t.Variables) != 1 {
			continue
		}
		add(switchFor(t.Variables[0], word, t.Compared.Origin))
	}
	for _, r := range result.Reads {
		if v, set := env[r.Name]; (!set || v.Unknown) && flagName.MatchString(r.Name) {
			add(Switch{Variable: r.Name, Word: "True", Default: "False", At: r.At})
		}
	}
	return out
}

// productionWord chooses what a variable is set to for production among the
// words that it is compared with. Where they all name another mode, it is any
// other one.
func productionWord(words []string) (string, bool) {
	for _, want := range productionWords {
		for _, word := range words {
			if strings.EqualFold(word, want) {
				return word, true
			}
		}
	}
	another := false
	for _, word := range words {
		switch lower := strings.ToLower(word); {
		case slices.Contains(developmentWords, lower):
			another = true
		case lower != "":
			return "", false // no mode, but a host name, a region …
		}
	}
	return "production", another
}

// switchFor describes the switch by the origin of the value that was compared.
func switchFor(variable, word string, origin *value.Origin) Switch {
	s := Switch{Variable: variable, Word: word}
	origin.Walk(func(step *value.Origin) bool {
		if step.Text != variable || step.Kind != value.DefaultTaken && step.Kind != value.VariableRead {
			return true
		}
		s.At = step.At
		if step.Kind == value.DefaultTaken {
			s.Default = "None"
			for _, from := range step.From {
				s.At = from.Supplier()
				s.Default = s.At.Text()
			}
		}
		return false
	})
	return s
}

// wordsComparedWith are the texts that the executed files compare an expression
// with, also in branches that were not taken.
func (b *builder) wordsComparedWith(expr string, files []string) []string {
	var out []string
	for _, file := range files {
		m := b.loader.Module(file)
		if m == nil {
			continue
		}
		pyast.Inspect(m.Body, func(n pyast.Node) bool {
			if c, ok := n.(*pyast.Compare); ok && m.File.Slice(c.Left.Span()) == expr {
				for _, right := range c.Rights {
					out = append(out, textsIn(right)...)
				}
			}
			return true
		})
	}
	return out
}

// textsIn is a text literal, or those in a display.
func textsIn(e pyast.Expr) []string {
	var out []string
	pyast.InspectExpr(e, func(n pyast.Node) bool {
		if s, ok := n.(*pyast.Str); ok && !s.Bytes {
			out = append(out, s.Value)
		}
		return true
	})
	return out
}

// securitySettings are names and prefixes of settings whose difference makes a
// variable a switch.
var securitySettings = lazyregexp.New(`^(?:DEBUG|SECRET_KEY|ALLOWED_HOSTS|X_FRAME_OPTIONS|SECURE_.*|SESSION_COOKIE_.*|CSRF_.*|CORS_.*)$`)

// differing are the security settings that differ between two evaluations.
func (b *builder) differing(a, c *eval.Result) []string {
	var out []string
	seen := map[string]bool{}
	for _, result := range []*eval.Result{a, c} {
		for name := range result.Worlds[0].Names {
			if seen[name] || !securitySettings.MatchString(name) {
				continue
			}
			seen[name] = true
			if x, y := b.setting(name, a), b.setting(name, c); !sameOutcomes(x, y) {
				out = append(out, name)
			}
		}
	}
	slices.Sort(out)
	return out
}

func sameOutcomes(a, c Setting) bool {
	if len(a.Outcomes) != len(c.Outcomes) {
		return false
	}
	for i := range a.Outcomes {
		x, y := a.Outcomes[i], c.Outcomes[i]
		x.Explicit, x.Overridable, y.Explicit, y.Overridable = false, "", false, ""
		if !same(x, y) {
			return false
		}
	}
	return true
}
