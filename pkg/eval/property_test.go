package eval_test

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/eval/lib"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// TestEveryConcreteRunIsAmongTheWorlds generates programs that depend on
// variables of which nothing is known, and runs each with the variables unknown
// and with every combination of values: what a name is in a concrete run must be
// among what it may be, unless the search says that it was cut.
func TestEveryConcreteRunIsAmongTheWorlds(t *testing.T) {
	const programs, variables = 250, 3
	checked := 0
	for seed := range programs {
		g := &generator{random: rand.New(rand.NewSource(int64(seed))), variables: variables}
		text := g.program()
		unknown := runGiven(text, func(int) eval.Variable { return eval.Variable{Unknown: true} })
		for combination := range 1 << variables {
			concrete := runGiven(text, func(i int) eval.Variable {
				return eval.Variable{Value: []string{"a", "b"}[combination>>i&1]}
			})
			require.Len(t, concrete.Worlds, 1, text)
			for name, bound := range concrete.Worlds[0].Names {
				if name[0] != 'X' || !unknown.Exhaustive(name) {
					continue
				}
				want, ok := value.Repr(bound.Value)
				require.True(t, ok, text)
				possible := values(unknown, name)
				if !contains(possible, "?") {
					require.Contains(t, possible, want, "%s of combination %d of\n%s", name, combination, text)
					checked++
				}
			}
		}
	}
	require.Greater(t, checked, 10*programs, "most names must be known well enough to compare")
}

// TestADecisionIsAnsweredOneWayInAWorld holds the decisions of each world of such
// programs against one another.
func TestADecisionIsAnsweredOneWayInAWorld(t *testing.T) {
	for seed := range 300 {
		g := &generator{random: rand.New(rand.NewSource(int64(seed))), variables: 3}
		text := g.program()
		for _, w := range runGiven(text, func(int) eval.Variable { return eval.Variable{Unknown: true} }).Worlds {
			answers := map[string]bool{}
			for _, d := range w.Decisions {
				answer, known := answers[d.Predicate]
				require.True(t, !known || answer == d.Answer, "%s in\n%s", d.Predicate, text)
				answers[d.Predicate] = d.Answer
			}
		}
	}
}

func contains(list []string, text string) bool {
	for _, each := range list {
		if each == text {
			return true
		}
	}
	return false
}

// libraries are shared: they are data.
var libraries = lib.All()

func runGiven(text string, given func(int) eval.Variable) *eval.Result {
	env := eval.Environment{}
	for i := range 3 {
		env[fmt.Sprintf("V%d", i)] = given(i)
	}
	loader := memoryLoader{files: map[string]string{"s.py": text}, parsed: map[string]*pyast.Module{}}
	return eval.Evaluate(eval.Config{
		Loader: loader, Libraries: libraries, ImportRoots: []string{"."}, Environment: env,
		Matters: func(name string) bool { return name[0] == 'X' },
	}, "s")
}

// generator writes programs whose names X0 … X5 depend on the variables V0 … V2
// through branches, loops, functions, containers and exceptions.
type generator struct {
	random    *rand.Rand
	variables int
	text      strings.Builder
}

func (g *generator) program() string {
	g.text.WriteString("import os\n")
	for i := range g.variables {
		fmt.Fprintf(&g.text, "v%d = os.environ['V%d']\n", i, i)
	}
	for i := range 6 {
		fmt.Fprintf(&g.text, "X%d = %d\n", i, i)
	}
	g.text.WriteString("XL = ['l']\nXD = {'k': 0}\nALIAS = XL\n")
	g.text.WriteString("def pick(a, b, c):\n    if a:\n        return b\n    return c\n")
	g.block(0, 4+g.random.Intn(6))
	return g.text.String()
}

func (g *generator) block(depth, statements int) {
	for range statements {
		g.statement(depth)
	}
}

func (g *generator) line(depth int, format string, args ...any) {
	fmt.Fprintf(&g.text, strings.Repeat("    ", depth)+format+"\n", args...)
}

func (g *generator) statement(depth int) {
	choice := g.random.Intn(13)
	if depth >= 3 && choice < 5 {
		choice = 5 + g.random.Intn(8)
	}
	switch choice {
	case 0, 1:
		g.line(depth, "if %s:", g.condition())
		g.block(depth+1, 1+g.random.Intn(2))
		if g.random.Intn(2) == 0 {
			g.line(depth, "else:")
			g.block(depth+1, 1+g.random.Intn(2))
		}
	case 2:
		g.line(depth, "for item in XL + [%s]:", g.expression())
		g.block(depth+1, 1)
		g.line(depth+1, "if len(XL) > 6: break")
	case 3:
		g.line(depth, "try:")
		g.line(depth+1, "if %s: raise ValueError('x')", g.condition())
		g.block(depth+1, 1)
		g.line(depth, "except ValueError:")
		g.block(depth+1, 1)
	case 4:
		g.line(depth, "def f%d():", depth)
		g.line(depth+1, "return %s", g.expression())
		g.line(depth, "%s = f%d()", g.name(), depth)
	case 5:
		g.line(depth, "XL.append(%s)", g.expression())
	case 6:
		g.line(depth, "XD['k'] = %s", g.expression())
	case 7:
		g.line(depth, "%s = XD.get('k')", g.name())
	case 8:
		g.line(depth, "globals()['%s'] = %s", g.name(), g.expression())
	case 9:
		g.line(depth, "ALIAS.append('alias')")
	default:
		g.line(depth, "%s = %s", g.name(), g.expression())
	}
}

func (g *generator) name() string { return fmt.Sprintf("X%d", g.random.Intn(6)) }

func (g *generator) condition() string {
	switch g.random.Intn(6) {
	case 0:
		return g.name()
	case 1:
		return fmt.Sprintf("%s == %s", g.name(), g.name())
	case 2:
		return fmt.Sprintf("v%d != 'a' and %s", g.random.Intn(g.variables), g.name())
	case 3:
		return fmt.Sprintf("not (v%d == 'a' or v%d == 'b')", g.random.Intn(g.variables), g.random.Intn(g.variables))
	}
	return fmt.Sprintf("v%d == 'a'", g.random.Intn(g.variables))
}

func (g *generator) expression() string {
	switch g.random.Intn(8) {
	case 0:
		return fmt.Sprintf("pick(%s, %s, %d)", g.condition(), g.name(), g.random.Intn(9))
	case 1:
		return fmt.Sprintf("(%d if %s else %s)", g.random.Intn(9), g.condition(), g.name())
	case 2:
		return fmt.Sprintf("[%s, %d][0]", g.name(), g.random.Intn(9))
	case 3:
		return fmt.Sprintf("(%s or %d)", g.name(), g.random.Intn(9))
	case 4:
		return "len(XL)"
	}
	return fmt.Sprint(g.random.Intn(9))
}
